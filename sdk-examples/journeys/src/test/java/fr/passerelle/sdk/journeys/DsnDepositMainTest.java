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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user runs it, on its own sandbox. */
class DsnDepositMainTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Paris"));

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void eachDeclarationIsDeposited_andFollowedToItsCertificate() {
    assertThat(run("", folder.toString(), "")).isZero();

    assertThat(text(out))
        .contains("3 declarations, one deposit each", "nothing that would block")
        .contains("Done: every declaration counts as made.");
    assertThat(text(out).split("AEE: registered as", -1)).hasSize(4);
    assertThat(text(out).split("CCO: the declaration counts as made", -1)).hasSize(4);
    assertThat(text(err)).isEmpty();
  }

  @Test
  void aTrialIsNotDeposited_whenItIsMeantToBeReal() throws IOException {
    assertThat(run(bundled().toString(), folder.toString(), "--real")).isEqualTo(1);

    assertThat(text(out))
        .contains("not deposited: it is a trial (S10.G00.00.005) where a real deposit is meant")
        .doesNotContain("AEE");
  }

  @Test
  void aFileThatBreaksTheNormIsNotDeposited() throws IOException {
    Path broken = bundled();
    Files.writeString(
        broken,
        Files.readString(broken, StandardCharsets.ISO_8859_1)
            .replace("S21.G00.11.001,'00017'", "S21.G00.11.001,'0001A'"),
        StandardCharsets.ISO_8859_1);

    assertThat(run(broken.toString(), folder.toString())).isEqualTo(1);

    assertThat(text(out)).contains("Not deposited: it would be refused.");
    assertThat(text(out).split("AEE: registered as", -1)).hasSize(3);
  }

  @Test
  void aFileThatIsNoneOrCutIsRefused() throws IOException {
    Path cut = Files.writeString(folder.resolve("cut.dsn"), "S10.G00.00.001,'A'\n");

    assertThat(run(folder.resolve("nowhere.dsn").toString(), folder.toString())).isEqualTo(1);
    assertThat(run(cut.toString(), folder.toString())).isEqualTo(1);

    assertThat(text(err))
        .contains("The file cannot be read")
        .contains("the DSN is cut or its totals disagree");
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(run("--send")).isEqualTo(2);
    assertThat(run("a", "b", "c")).isEqualTo(2);
    assertThat(text(err)).contains("unknown option --send", "usage: DsnDepositMain");
  }

  private Path bundled() throws IOException {
    Path file = folder.resolve("own.dsn");
    try (InputStream in = DemoWorld.openDsn()) {
      Files.copy(in, file);
    }
    return file;
  }

  private int run(String... args) {
    return DsnDepositMain.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        CLOCK);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
