package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.model.Establishment;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user runs it, on its own sandbox and against a gateway. */
class JanuaryDeclarationMainTest {
  private static final Clock JANUARY =
      Clock.fixed(Instant.parse("2027-01-15T10:00:00Z"), ZoneId.of("Europe/Paris"));

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

  @AfterEach
  void endInterruption() {
    Thread.interrupted();
  }

  @Test
  void bundledFileShowsWhatDiffers_andSubmitsNothing() {
    assertThat(run()).isZero();

    assertThat(text(out))
        .contains("on 2027-01-15", "Open until 2027-01-31", "count in payroll on 2027-01-31")
        .contains("counts in payroll, is not on the list")
        .contains("in payroll, ", "Nothing is submitted unless --submit asks for it.")
        .doesNotContain("Receipt");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void draftThatDiffersIsNotSubmitted_unlessTakenAsItIs() {
    assertThat(run("", "", "--submit")).isEqualTo(1);
    assertThat(text(out)).contains("Not submitted").doesNotContain("Receipt");

    assertThat(run("", "", "--submit --as-it-is")).isZero();
    assertThat(text(out)).contains("Receipt DA-2027-1");
  }

  @Test
  void dayOutsideTheWindowIsSaid_withTheDayOnWhichItOpens() {
    assertThat(run("--today=2026-11-21", "--submit")).isEqualTo(3);

    assertThat(text(out))
        .contains("The declaration of 2027 cannot be made today.")
        .contains("It opens on 2027-01-04 and closes on 2027-01-31. Nothing was sent.")
        .doesNotContain("Compare");
  }

  @Test
  void declarationIsMadeOnce_howeverOftenItIsRun() {
    try (PasserelleSandbox sandbox = sandbox(JANUARY)) {
      assertThat(run(access(sandbox), "", "--submit --as-it-is")).isZero();
      assertThat(run(access(sandbox), "", "--submit --as-it-is")).isZero();

      assertThat(text(out)).contains("The declaration of 2027 was made.");
      assertThat(sandbox.amsn().declarations(DemoWorld.MEMBER).submitted()).hasSize(1);
    }
  }

  @Test
  void lostAnswerIsFoundAgainByTheNextRun() {
    try (PasserelleSandbox sandbox = sandbox(JANUARY)) {
      sandbox.faults().on("submitDeclaration").times(10).resetAfterEffect();
      assertThat(run(access(sandbox), "", "--submit --as-it-is")).isEqualTo(1);
      assertThat(text(err)).contains("The declaration failed");

      sandbox.faults().clear();
      assertThat(run(access(sandbox), "", "--submit --as-it-is")).isZero();
      assertThat(text(out)).contains("The declaration of 2027 was made.", "Receipt DA-2027-1");
      assertThat(sandbox.amsn().declarations(DemoWorld.MEMBER).submitted()).hasSize(1);
    }
  }

  @Test
  void rosterThatChangedIsTakenOver() {
    try (PasserelleSandbox sandbox = sandbox(JANUARY)) {
      run(access(sandbox));
      var roster = sandbox.amsn().roster(DemoWorld.MEMBER);
      roster.add(roster.find("emp-000001").orElseThrow());

      run(access(sandbox));

      assertThat(text(out)).contains("The roster changed after the draft was prefilled");
    }
  }

  @Test
  void serviceThatClosesItsWindowAfterAllIsBelieved() {
    Clock later = Clock.fixed(Instant.parse("2027-02-01T10:00:00Z"), ZoneId.of("Europe/Paris"));
    try (PasserelleSandbox sandbox = sandbox(later)) {
      assertThat(run(access(sandbox))).isEqualTo(3);

      assertThat(text(out))
          .contains("The service says that its window is not open. It opens on 2027-01-04.");
    }
  }

  @Test
  void windowWithoutADayIsSaid() {
    try (PasserelleSandbox sandbox = sandbox(JANUARY)) {
      sandbox
          .amsn()
          .declarations(DemoWorld.MEMBER)
          .announce(new AnnualWindow(2027, Optional.empty(), Optional.empty(), Optional.empty()));

      assertThat(run(access(sandbox))).isEqualTo(3);
      assertThat(text(out)).contains("The service has announced no day yet.");
    }
  }

  @Test
  void interruptionEndsIt_andNothingIsDeclared() {
    try (PasserelleSandbox sandbox = sandbox(JANUARY)) {
      Thread.currentThread().interrupt();

      assertThat(run(access(sandbox), "", "--submit --as-it-is")).isEqualTo(1);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(text(err)).contains("Interrupted. Run again");
      assertThat(sandbox.amsn().declarations(DemoWorld.MEMBER).submitted()).isEmpty();
    }
  }

  @Test
  void nothingPersonalIsPrinted() throws IOException {
    run("", "", "--submit --as-it-is");
    run(file("cut.dsn", demo.substring(0, demo.length() / 2)));
    String printed = text(out) + text(err);

    assertThat(personalValues()).hasSizeGreaterThan(150).noneMatch(printed::contains);
  }

  @Test
  void wrongFilesAreRefused() throws IOException {
    assertThat(run(folder.resolve("absent.dsn").toString())).isEqualTo(1);
    assertThat(text(err)).contains("there is no such file");
    assertThat(run(file("notes.txt", "Bonjour,\nvoici la paie.\n"))).isEqualTo(1);
    assertThat(text(err)).contains("The declaration failed").doesNotContain("Bonjour");
    assertThat(run(file("cut.dsn", demo.substring(0, demo.length() / 2)))).isEqualTo(1);
    assertThat(text(err)).contains("not reliable");
    assertThat(text(out)).doesNotContain("Compare");
  }

  @Test
  void wrongArgumentsAreToldApart() {
    assertThat(run("a", "b", "c")).isEqualTo(2);
    assertThat(run("--fast")).isEqualTo(2);
    assertThat(run("--today=soon")).isEqualTo(2);
    assertThat(text(err))
        .contains("too many arguments", "unknown option --fast", "--today wants a date", "usage:");
    Map<String, String> half = Map.of(Gateway.ADDRESS, "http://127.0.0.1:1");
    assertThat(run(half)).isEqualTo(2);
    assertThat(text(err)).contains(Gateway.PASSWORD + " are needed too");
    Map<String, String> whole =
        Map.of(
            Gateway.ADDRESS, "http://127.0.0.1:1", Gateway.MEMBER, "A1", Gateway.PASSWORD, "x y");
    assertThat(run(whole, "--today=2027-01-15")).isEqualTo(2);
    assertThat(text(err)).contains("a gateway has its own day");
  }

  @Test
  void demonstrationMemberHasTheEstablishmentsOfTheBundledFile() throws IOException {
    try (InputStream in = DemoWorld.openDsn()) {
      List<Workforce> workforces = DsnWorkforceReader.strict().load(in).getWorkforces();

      assertThat(workforces).hasSize(1);
      assertThat(workforces.get(0).getEmployer().getEstablishments())
          .extracting(Establishment::getSiret)
          .isNotEmpty()
          .allMatch(siret -> DemoWorld.people().sirets().contains(siret.value()));
      assertThat(workforces.get(0).getMonth().atDay(1)).isEqualTo(LocalDate.of(2026, 10, 1));
    }
  }

  private static PasserelleSandbox sandbox(Clock clock) {
    return PasserelleSandbox.start(DemoWorld.options().clock(clock).build());
  }

  private static Map<String, String> access(PasserelleSandbox sandbox) {
    return Map.of(
        Gateway.ADDRESS,
        sandbox.amsn().baseUri().toString(),
        Gateway.MEMBER,
        DemoWorld.MEMBER,
        Gateway.PASSWORD,
        DemoWorld.PASSWORD);
  }

  private int run(String... args) {
    return run(Map.of(), args);
  }

  private int run(Map<String, String> environment, String... args) {
    return JanuaryDeclarationMain.run(
        List.of(args),
        environment,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        JANUARY);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1).toString();
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
