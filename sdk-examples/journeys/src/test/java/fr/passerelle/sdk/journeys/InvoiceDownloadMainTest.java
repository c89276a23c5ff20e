package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user runs it, on its own sandbox and against a gateway. */
class InvoiceDownloadMainTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Paris"));
  private static final int DOCUMENTS = 5;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void endInterruption() {
    Thread.interrupted();
  }

  @Test
  void everyPdfIsInTheFolder_andTheScheduleLeavesLitigationOut() throws IOException {
    assertThat(run("", folder.toString(), "")).isZero();

    assertThat(files()).hasSize(DOCUMENTS).allMatch(name -> name.endsWith(".pdf"));
    assertThat(text(out))
        .contains("5 fetched, 0 there already, 0 missing")
        .contains("1392.00 EUR", "Total 1508.00 EUR")
        .contains("FA-2026-0488: in litigation, not on the échéancier")
        .doesNotContain("NOT_SCHEDULED", "OTHER_AMOUNT");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void pdfThatIsThereWholeIsNotFetchedAgain_aCutOneIs() throws IOException {
    try (PasserelleSandbox sandbox = sandbox()) {
      run(access(sandbox), folder.toString());
      Path cut = folder.resolve(files().get(0));
      Files.writeString(cut, Files.readString(cut).substring(0, 40));
      sandbox.arrivals().clear();

      assertThat(run(access(sandbox), folder.toString())).isZero();

      assertThat(text(out)).contains("1 fetched, 4 there already, 0 missing");
      assertThat(sandbox.arrivals().count("downloadInvoice")).isEqualTo(1);
      assertThat(Files.readString(cut)).endsWith("%%EOF\n");
    }
  }

  @Test
  void pdfIsRecognisedWithoutDigestToo_andAFileThatIsNoneIsReplaced() throws IOException {
    try (PasserelleSandbox sandbox = sandbox()) {
      sandbox.amsn().billing(DemoWorld.MEMBER).issue(bare("FA/2026: 1").build());
      run(access(sandbox), folder.toString());
      Path file = folder.resolve("FA-2026--1_inv-000006.pdf");
      assertThat(file).isRegularFile();
      sandbox.arrivals().clear();
      run(access(sandbox), folder.toString());
      assertThat(sandbox.arrivals().count("downloadInvoice")).isZero();

      Files.writeString(file, "<html>");
      run(access(sandbox), folder.toString());
      assertThat(Files.readString(file)).startsWith("%PDF-");
    }
  }

  @Test
  void whatIsNoPdfIsMissing_andTheOthersAreFetched() throws IOException {
    try (PasserelleSandbox sandbox = sandbox()) {
      var billing = sandbox.amsn().billing(DemoWorld.MEMBER);
      billing.issue(bare("PAGE").document("<html>Maintenance</html>").build());
      billing.issue(bare("TYPE").document("<html>").documentType("text/html").build());
      billing.issue(bare("NONE").document("").build());

      assertThat(run(access(sandbox), folder.toString())).isEqualTo(1);

      assertThat(files()).hasSize(DOCUMENTS).noneMatch(name -> name.matches("(PAGE|TYPE|NONE).*"));
      assertThat(text(out)).contains("5 fetched, 0 there already, 3 missing");
    }
  }

  @Test
  void periodLimitsWhatIsFetched() throws IOException {
    assertThat(run("", folder.toString(), "--from=2026-03-16 --to=2026-05-12")).isZero();

    assertThat(files())
        .containsExactlyInAnyOrder("AV-2026-0031_inv-000002.pdf", "FA-2026-0488_inv-000003.pdf");
  }

  @Test
  void interruptionEndsIt_andTheNextRunFetchesWhatIsMissing() throws IOException {
    try (PasserelleSandbox sandbox = sandbox()) {
      Thread.currentThread().interrupt();
      assertThat(run(access(sandbox), folder.toString())).isEqualTo(1);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(text(err)).contains("Interrupted. Run again");

      assertThat(run(access(sandbox), folder.toString())).isZero();
      assertThat(files()).hasSize(DOCUMENTS);
    }
  }

  @Test
  void serviceThatDiesHalfWayLeavesWholeFilesOnly_andTheNextRunGoesOn() throws IOException {
    try (PasserelleSandbox sandbox = sandbox()) {
      sandbox.faults().on("downloadInvoice").after(2).times(10).resetAfterEffect();
      assertThat(run(access(sandbox), folder.toString())).isEqualTo(1);
      assertThat(text(err)).contains("The download failed");
      assertThat(files()).hasSize(2).allMatch(name -> name.endsWith(".pdf"));

      sandbox.faults().clear();
      assertThat(run(access(sandbox), folder.toString())).isZero();
      assertThat(text(out)).contains("3 fetched, 2 there already, 0 missing");
    }
  }

  @Test
  void wrongArgumentsAreRefused() throws IOException {
    assertThat(run("a", "b")).isEqualTo(2);
    assertThat(run("--fast")).isEqualTo(2);
    assertThat(run("--from=yesterday")).isEqualTo(2);
    assertThat(run("--from=2026-02-01 --to=2026-01-31")).isEqualTo(2);
    assertThat(run(Map.of(Gateway.ADDRESS, "http://127.0.0.1:1"))).isEqualTo(2);
    assertThat(text(err))
        .contains("one folder only", "unknown option --fast", "--from wants a date")
        .contains("the period ends before it begins", "usage:");
    assertThat(run(Files.writeString(folder.resolve("file"), "").toString())).isEqualTo(1);
    assertThat(text(err)).contains("The folder cannot be read or written.");
  }

  private static InvoiceRecord.Builder bare(String number) {
    return InvoiceRecord.builder()
        .number(number)
        .issuedOn(LocalDate.of(2026, 10, 20))
        .total(new BigDecimal("1.00"))
        .state("paid")
        .documentDescribed(false);
  }

  private static PasserelleSandbox sandbox() {
    return PasserelleSandbox.start(DemoWorld.options().clock(CLOCK).build());
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
    return InvoiceDownloadMain.run(
        List.of(args),
        environment,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        CLOCK);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
