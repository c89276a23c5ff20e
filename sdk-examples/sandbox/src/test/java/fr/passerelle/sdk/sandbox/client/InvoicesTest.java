package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.billing.LeftOut;
import fr.passerelle.sdk.amsn.billing.ScheduleComparison;
import fr.passerelle.sdk.amsn.model.invoice.Invoice;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceKind;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceQuery;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceState;
import fr.passerelle.sdk.amsn.model.invoice.PaymentSchedule;
import fr.passerelle.sdk.amsn.model.invoice.ScheduledPayment;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.content.ReceivedFile;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Money;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invoices end to end; every exchange is held against the published contract. */
class InvoicesTest {
  private static final String MEMBER = "A10001";
  private static final String PASSWORD = "known-to-nobody";
  private static final Siret HERE = Siret.of("73282932000074");

  @TempDir Path folder;

  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;
  private AmsnClient amsn;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .checkContract()
                .amsnMember(AmsnMember.builder(MEMBER, PASSWORD).build())
                .build());
    Sleeper noWait = delay -> {};
    runtime = SdkRuntime.builder().sleeper(noWait).build();
    amsn =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials(MEMBER, Secret.of(PASSWORD))
            .build();
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  @Test
  void listGivesWhatTheServiceHolds_amountsToTheCent() {
    issue(
        invoice("FA-1", LocalDate.of(2026, 9, 14), "2784.00")
            .state("partly-paid")
            .outstanding(new BigDecimal("1392.10"))
            .establishment(HERE.value())
            .build());

    Invoice read = amsn.invoices().list(everything()).stream().findFirst().orElseThrow();

    assertThat(read.getNumber()).isEqualTo("FA-1");
    assertThat(read.getKind().is(InvoiceKind.INVOICE)).isTrue();
    assertThat(read.getState().flatMap(OpenCode::known)).contains(InvoiceState.PARTLY_PAID);
    assertThat(read.getTotal()).isEqualTo(Money.of("2784"));
    assertThat(read.getOutstanding()).contains(Money.of("1392.1"));
    assertThat(read.getDueOn()).contains(LocalDate.of(2026, 10, 14));
    assertThat(read.getEstablishment()).contains(HERE);
    assertThat(read.getInLitigation()).contains(false);
  }

  @Test
  void listGoesOverAllPages_andResumesFromACursor() {
    for (int i = 1; i <= 5; i++) {
      issue(invoice("FA-" + i, LocalDate.of(2026, i, 1), "116.00").build());
    }
    InvoiceQuery two = InvoiceQuery.builder().pageSize(2).build();

    assertThat(amsn.invoices().list(two).stream().map(Invoice::getNumber))
        .containsExactly("FA-1", "FA-2", "FA-3", "FA-4", "FA-5");
    String cursor = amsn.invoices().list(two).first().next().orElseThrow();
    assertThat(amsn.invoices().list(two, cursor).stream().map(Invoice::getNumber))
        .containsExactly("FA-3", "FA-4", "FA-5");
  }

  @Test
  void filtersAddUp_andBothEndsOfARangeBelongToIt() {
    issue(invoice("before", LocalDate.of(2026, 8, 31), "100.00").build());
    issue(invoice("first", LocalDate.of(2026, 9, 1), "100.00").build());
    issue(invoice("last", LocalDate.of(2026, 9, 30), "200.00").state("paid").build());
    issue(invoice("after", LocalDate.of(2026, 10, 1), "200.01").build());
    issue(
        invoice("credit", LocalDate.of(2026, 9, 15), "-58.00")
            .kind("credit-note")
            .inLitigation(true)
            .build());

    InvoiceQuery.Builder september =
        InvoiceQuery.builder()
            .issuedFrom(LocalDate.of(2026, 9, 1))
            .issuedTo(LocalDate.of(2026, 9, 30));
    assertThat(numbers(september.build())).containsExactly("first", "last", "credit");
    assertThat(numbers(september.state(OpenCode.of(InvoiceState.PAID)).build()))
        .containsExactly("last");
    assertThat(numbers(query().kind(OpenCode.of(InvoiceKind.CREDIT_NOTE)).build()))
        .containsExactly("credit");
    assertThat(numbers(query().inLitigation(true).build())).containsExactly("credit");
    assertThat(numbers(query().totalFrom(Money.of("-58")).totalTo(Money.of("100")).build()))
        .containsExactly("before", "first", "credit");
  }

  @Test
  void codeNobodyKnowsIsAFilterAndAValue() {
    issue(invoice("FA-1", LocalDate.of(2026, 9, 14), "10.00").kind("relance").build());

    InvoiceQuery reminders = query().kind(OpenCode.of(InvoiceKind.class, "relance")).build();

    assertThat(amsn.invoices().list(reminders).stream())
        .singleElement()
        .satisfies(read -> assertThat(read.getKind().wire()).isEqualTo("relance"));
  }

  @Test
  void rangeThatEndsBeforeItBeginsIsRefused_andNothingIsSent() {
    InvoiceQuery reversed =
        query()
            .issuedFrom(LocalDate.of(2026, 9, 2))
            .issuedTo(LocalDate.of(2026, 9, 1))
            .totalFrom(Money.of("1"))
            .totalTo(Money.of("0.99"))
            .build();

    InvalidModelException refused =
        catchThrowableOfType(InvalidModelException.class, () -> amsn.invoices().list(reversed));

    assertThat(refused.violations())
        .extracting(Violation::path)
        .containsExactly("issuedTo", "totalTo");
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @Test
  void downloadIsTheDocument_andNothingElseIsLeftInTheFolder() throws IOException {
    String id = issue(invoice("FA-1", LocalDate.of(2026, 9, 14), "116.00").build());
    Invoice listed = amsn.invoices().list(everything()).stream().findFirst().orElseThrow();
    Path target = folder.resolve("FA-1.pdf");

    ReceivedFile file = amsn.invoices().download(id, ContentHandler.toFile(target));

    assertThat(file.path()).isEqualTo(target);
    assertThat(listed.getDocumentSize()).contains(file.size());
    assertThat(listed.getDocumentSha256()).contains(file.sha256());
    assertThat(Files.readString(target)).startsWith("%PDF-").endsWith("%%EOF\n");
    assertThat(files()).containsExactly("FA-1.pdf");
  }

  @Test
  void fileThatExistsIsKept_unlessOverwritingIsAskedFor() throws IOException {
    String id = issue(invoice("FA-1", LocalDate.of(2026, 9, 14), "116.00").build());
    Path target = Files.writeString(folder.resolve("FA-1.pdf"), "mine");
    amsn.account().signIn();
    sandbox.arrivals().clear();

    assertThatExceptionOfType(ContentAccessException.class)
        .isThrownBy(() -> amsn.invoices().download(id, ContentHandler.toFile(target)));
    assertThat(Files.readString(target)).isEqualTo("mine");
    assertThat(sandbox.arrivals().total()).isZero();

    amsn.invoices().download(id, ContentHandler.toFile(target).overwriting());
    assertThat(Files.readString(target)).startsWith("%PDF-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>Votre session a expir\u00e9</body></html>",
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\n",
        "\n%PDF-1.4\n%%EOF\n",
        "%PD",
      })
  void whatIsNoWholePdfIsNeverStored_whateverItClaimsToBe(String content) throws IOException {
    String id = issue(invoice("FA-1", LocalDate.of(2026, 9, 14), "1.00").document(content).build());
    Path target = Files.writeString(folder.resolve("FA-1.pdf"), "the one of yesterday");

    assertThatExceptionOfType(UnreadableResponseException.class)
        .isThrownBy(() -> amsn.invoices().download(id, ContentHandler.toFile(target).overwriting()))
        .withMessageNotContaining("session");
    assertThat(Files.readString(target)).isEqualTo("the one of yesterday");
    assertThat(files()).containsExactly("FA-1.pdf");
  }

  @Test
  void endOfThePdfIsFound_whereverThePiecesOfTheStreamAreCut() {
    String pdf = "%PDF-1.4\n" + "x".repeat(40_000) + "\n%%EOF\r\n" + " ".repeat(900);
    String id = issue(invoice("FA-1", LocalDate.of(2026, 9, 14), "1.00").document(pdf).build());

    assertThat(amsn.invoices().download(id, ContentHandler.toBytes(100_000))).hasSize(pdf.length());
  }

  @Test
  void handlerThatWrapsTheFaultChangesNothing() {
    String id =
        issue(invoice("FA-1", LocalDate.of(2026, 9, 14), "1.00").document("<html>").build());
    ContentHandler<Integer> wrapping =
        content -> {
          try {
            return content.stream().readAllBytes().length;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };

    assertThatExceptionOfType(UnreadableResponseException.class)
        .isThrownBy(() -> amsn.invoices().download(id, wrapping));
  }

  @Test
  void documentThatIsMissingIsToldApartFromAnInvoiceThatIsMissing() {
    String id = issue(invoice("FA-1", LocalDate.of(2026, 9, 14), "1.00").document("").build());

    assertThat(code(id)).contains("document-not-found");
    assertThat(code("inv-999999")).contains("invoice-not-found");
  }

  @Test
  void downloadIsRepeated_whenTheConnectionBreaks() throws IOException {
    String id = issue(invoice("FA-1", LocalDate.of(2026, 9, 14), "116.00").build());
    sandbox.faults().on("downloadInvoice").times(1).resetAfterEffect();

    amsn.invoices().download(id, ContentHandler.toFile(folder.resolve("FA-1.pdf")));

    assertThat(sandbox.arrivals().count("downloadInvoice")).isEqualTo(2);
    assertThat(files()).containsExactly("FA-1.pdf");
  }

  @Test
  void scheduleLeavesLitigationOut_saysSo_andTheComparisonFindsNoDifference() {
    issue(invoice("paid", LocalDate.of(2026, 2, 1), "50.00").state("paid").build());
    issue(invoice("due", LocalDate.of(2026, 9, 14), "116.00").build());
    String litigious =
        issue(invoice("litigious", LocalDate.of(2026, 5, 12), "60.00").inLitigation(true).build());

    PaymentSchedule schedule = amsn.invoices().schedule();
    List<Invoice> invoices = amsn.invoices().list(everything()).stream().toList();
    ScheduleComparison comparison = ScheduleComparison.of(schedule, invoices);

    assertThat(schedule.isLitigationExcluded()).isTrue();
    assertThat(schedule.getItems())
        .extracting(ScheduledPayment::getInvoiceNumber)
        .containsExactly("due");
    assertThat(schedule.getTotal()).isEqualTo(Money.of("116"));
    assertThat(comparison.isExplained()).isTrue();
    assertThat(comparison.leftOut())
        .containsExactly(
            new LeftOut(LeftOut.Reason.LITIGATION, litigious, Optional.of(Money.of("60"))));
  }

  private Optional<String> code(String id) {
    return catchThrowableOfType(
            NotFoundException.class, () -> amsn.invoices().download(id, ContentHandler.toBytes(10)))
        .problem()
        .flatMap(Problem::code);
  }

  private List<String> numbers(InvoiceQuery query) {
    return amsn.invoices().list(query).stream().map(Invoice::getNumber).toList();
  }

  private String issue(InvoiceRecord record) {
    return sandbox.amsn().billing(MEMBER).issue(record).getId().orElseThrow();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static InvoiceQuery everything() {
    return query().build();
  }

  private static InvoiceQuery.Builder query() {
    return InvoiceQuery.builder();
  }

  private static InvoiceRecord.Builder invoice(String number, LocalDate issuedOn, String total) {
    return InvoiceRecord.builder()
        .number(number)
        .issuedOn(issuedOn)
        .dueOn(issuedOn.plusDays(30))
        .total(new BigDecimal(total));
  }
}
