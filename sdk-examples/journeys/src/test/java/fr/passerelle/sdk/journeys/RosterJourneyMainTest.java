package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.sandbox.DemoWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user runs it, with right and wrong files. */
class RosterJourneyMainTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Paris"));

  /** Values that say who somebody is: numbers, names, birth dates, mail, employee numbers. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "S21\\.G00\\.(?:30\\.(?:001|002|003|004|006|018|019|020)|73\\.00[679]),'(.*)'");

  private static String demo;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void readDemo() throws IOException {
    try (InputStream in = DemoWorld.openDsn()) {
      demo = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void bundledFileEndsWithAnEmptySecondPlan() {
    assertThat(run()).isZero();
    assertThat(text(out))
        .contains("50 employees in 3 declarations")
        .contains("to enter")
        .contains("The second plan is empty: payroll and portal agree.");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void nothingPersonalIsPrinted() throws IOException {
    run();
    run(file("cut.dsn", demo.substring(0, demo.length() / 2)));
    String printed = text(out) + text(err);

    assertThat(personalValues()).hasSizeGreaterThan(150).noneMatch(printed::contains);
  }

  @Test
  void ownFileIsTakenToo_andItsConflictsAreLeftToAPerson() throws IOException {
    assertThat(run(file("own.dsn", demo))).isZero();
    assertThat(text(out)).contains("own.dsn").contains("nothing is left to send");
  }

  @Test
  void fileInCarriageReturnsIsTheSameFile() throws IOException {
    assertThat(run(file("crlf.dsn", demo.replace("\n", "\r\n")))).isZero();
  }

  @Test
  void textThatIsNoDsnFails_andSaysSo() throws IOException {
    assertThat(run(file("notes.txt", "Bonjour,\nvoici la paie.\n"))).isEqualTo(1);
    assertThat(text(err)).contains("The journey failed").doesNotContain("Bonjour");
  }

  @Test
  void cutFileFails_becauseNobodyMayBeDeclaredAsGoneForIt() throws IOException {
    assertThat(run(file("cut.dsn", demo.substring(0, demo.length() / 2)))).isEqualTo(1);
    assertThat(text(err)).contains("not reliable");
    assertThat(text(out)).doesNotContain("Apply the plan");
  }

  @Test
  void totalThatDisagreesFails() throws IOException {
    String wrong = demo.replaceFirst("S90\\.G00\\.90\\.001,'\\d+'", "S90.G00.90.001,'12'");
    assertThat(run(file("totals.dsn", wrong))).isEqualTo(1);
    assertThat(text(err)).contains("S90.G00.90.001");
  }

  @Test
  void numberThatCannotBeRightIsReportedWithItsLine_andThePersonStays() throws IOException {
    Matcher number = Pattern.compile("S21\\.G00\\.30\\.001,'(\\d{3})\\d\\d").matcher(demo);
    assertThat(number.find()).isTrue();
    String wrong = demo.substring(0, number.end(1)) + "13" + demo.substring(number.end(1) + 2);
    long line = demo.substring(0, number.start()).lines().count() + 1;

    run(file("number.dsn", wrong));

    assertThat(text(out))
        .contains("50 employees in 3 declarations")
        .contains("line " + line + ", S21.G00.30.001");
  }

  @Test
  void missingFileAndWrongArgumentsAreToldApart() {
    assertThat(run(folder.resolve("absent.dsn").toString())).isEqualTo(1);
    assertThat(text(err)).contains("there is no such file");
    assertThat(run("a", "b")).isEqualTo(2);
    assertThat(run("--fast")).isEqualTo(2);
    assertThat(text(err)).contains("usage:");
  }

  private int run(String... args) {
    return RosterJourneyMain.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        CLOCK);
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content, StandardCharsets.ISO_8859_1);
    return file.toString();
  }

  private static Set<String> personalValues() {
    Set<String> values = new TreeSet<>();
    PERSONAL
        .matcher(demo)
        .results()
        .map(match -> match.group(1))
        .filter(value -> value.length() > 3)
        .forEach(values::add);
    return values;
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
