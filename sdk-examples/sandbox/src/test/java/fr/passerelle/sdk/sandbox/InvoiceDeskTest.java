package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invoices of the sandbox over plain HTTP; every exchange is held against the contract. */
class InvoiceDeskTest {
  private PasserelleSandbox sandbox;
  private Caller caller;

  @BeforeEach
  void start() {
    InvoiceRecord invoice =
        InvoiceRecord.builder()
            .number("FA-1")
            .issuedOn(LocalDate.of(2026, 9, 14))
            .dueOn(LocalDate.of(2026, 10, 14))
            .total(new BigDecimal("100.00"))
            .build();
    InvoiceRecord silent =
        invoice.toBuilder().number("FA-2").litigationTold(false).documentDescribed(false).build();
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .amsnMember(
                    AmsnMember.builder("A1", "known-to-nobody")
                        .invoices(List.of(invoice, silent))
                        .build())
                .amsnMember(AmsnMember.builder("A2", "given-at-first").firstSignIn().build())
                .build());
    caller = new Caller(sandbox);
    caller.signIn("A1", "known-to-nobody");
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issuedFrom=yesterday",
        "issuedTo=2026-02-30",
        "totalFrom=much",
        "totalTo=1000000000",
        "inLitigation=perhaps",
        "establishment=123",
        "limit=0",
        "paid=true",
        "issuedFrom=2026-02-02&issuedTo=2026-02-01",
        "totalFrom=2.00&totalTo=1.99",
      })
  void criterionThatCannotBeIsRefused(String query) {
    Caller.Reply reply = caller.get("/invoices?" + query);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("invalid-parameter");
  }

  @Test
  void cursorOfAnotherListIsRefused() {
    String cursor = caller.get("/invoices?limit=1").json().path("nextCursor").asText();

    assertThat(caller.get("/invoices?limit=1&cursor=" + cursor).status()).isEqualTo(200);
    assertThat(caller.get("/invoices?limit=1&kind=invoice&cursor=" + cursor).code())
        .isEqualTo("invalid-cursor");
    assertThat(caller.get("/invoices?cursor=none").code()).isEqualTo("invalid-cursor");
  }

  @Test
  void amountsHaveTwoDecimals_andWhatIsNotKnownIsAbsent() {
    Caller.Reply reply = caller.get("/invoices");

    assertThat(new String(reply.raw().body(), StandardCharsets.UTF_8)).contains("100.00");
    assertThat(reply.json().at("/items/0/inLitigation").asBoolean(true)).isFalse();
    assertThat(reply.json().at("/items/1/inLitigation").isMissingNode()).isTrue();
    assertThat(reply.json().at("/items/1/documentSize").isMissingNode()).isTrue();
  }

  @Test
  void documentIsServedAsAPdf_andOthersAreNotFound() {
    Caller.Reply reply = caller.get("/invoices/inv-000001/document");

    assertThat(reply.header("Content-Type")).contains("application/pdf");
    assertThat(new String(reply.raw().body(), StandardCharsets.US_ASCII)).startsWith("%PDF-");
    assertThat(caller.get("/invoices/inv-000003/document").code()).isEqualTo("invoice-not-found");
    assertThat(caller.get("/invoices/inv%20000001/document").status()).isEqualTo(400);
  }

  @Test
  void invoiceThatIsPaidOrInLitigationLeavesTheSchedule() {
    assertThat(caller.get("/payment-schedule").json().path("items")).hasSize(2);
    var billing = sandbox.amsn().billing("A1");
    InvoiceRecord first = billing.invoices().get(0);
    billing.replace(first.toBuilder().inLitigation(true).build());
    InvoiceRecord second = billing.invoices().get(1);
    billing.replace(second.toBuilder().state("paid").outstanding(BigDecimal.ZERO).build());

    Caller.Reply reply = caller.get("/payment-schedule");
    assertThat(reply.json().path("items")).isEmpty();
    assertThat(reply.json().path("litigationExcluded").asBoolean()).isTrue();
    assertThat(reply.json().path("total").decimalValue()).isZero();
  }

  @Test
  void nobodyReadsInvoices_withoutASessionOrAPersonalisedPassword() {
    caller.signIn("A2", "given-at-first");
    assertThat(caller.get("/invoices").code()).isEqualTo("password-not-personalised");
    caller.forgetToken();
    assertThat(caller.get("/payment-schedule").status()).isEqualTo(401);
  }
}
