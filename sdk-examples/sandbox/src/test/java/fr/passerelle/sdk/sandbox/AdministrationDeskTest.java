package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the portal itself refuses of the administrative menus, whoever sends it. */
class AdministrationDeskTest {
  private static final String DRAFTS = "/administration/drafts";
  private static final String DEBIT = "/administration/direct-debit";
  private static final String IBAN = "FR1420041010050500013M02606";

  private PasserelleSandbox sandbox;
  private Caller caller;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .checkContract()
                .amsnMember(
                    AmsnMember.builder("A1", "known-to-nobody")
                        .contactTypes(Map.of("paie", "Paie", "direction", "Direction"))
                        .build())
                .amsnMember(AmsnMember.builder("B2", "known-to-nobody").build())
                .build());
    caller = new Caller(sandbox);
    caller.signIn("A1", "known-to-nobody");
  }

  @AfterEach
  void everyExchangeConformedToTheContract() {
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  @Test
  void siretAndLegalNameAreNotChangedHere_whateverTheSpelling() {
    AdministrationRecord before = sandbox.amsn().administration("A1").inForce();

    for (String item : new String[] {"siret", "legal-name", "legalName", "raisonSociale"}) {
      Caller.Reply reply = open(answers(item));
      assertThat(reply.status()).isEqualTo(422);
      assertThat(reply.errors()).containsExactly("/answers/0/item off-portal-change");
    }
    assertThat(open(Caller.object().put("siret", "35600000000048")).errors())
        .containsExactly("/siret unknown-field");
    assertThat(sandbox.amsn().administration("A1").inForce()).isEqualTo(before);
  }

  @Test
  void billingEmailIsNeitherClearedNorTakenWhenItIsNoAddress() {
    assertThat(open(email("factures@nowhere")).errors())
        .containsExactly("/addresses/0/email format");
    assertThat(open(email("")).errors()).contains("/addresses/0/email format");
    ObjectNode cleared = email("x@example.org");
    ((ObjectNode) cleared.path("addresses").get(0)).putNull("email");
    assertThat(open(cleared).errors()).containsExactly("/addresses/0/email type");
  }

  @Test
  void changeThatChangesNothingOrNamesSomethingTwiceOrUnknown_isInvalid() {
    ObjectNode twice = email("x@example.org");
    twice.withArray("addresses").addObject().put("use", "billing").put("email", "y@example.org");
    twice.withArray("addresses").addObject().put("use", "unheard-of").put("email", "z@example.org");

    assertThat(open(Caller.object()).errors()).containsExactly(" empty-change");
    assertThat(open(twice).errors())
        .containsExactlyInAnyOrder("/addresses/1/use duplicate", "/addresses/2/use unknown-item");
    assertThat(open(answers("nobody-asked")).errors())
        .containsExactly("/answers/0/item unknown-item");
  }

  @Test
  void draftIsChangedAndConfirmed_onlyOnTheVersionThatWasRead() {
    Caller.Reply opened = open(email("factures@example.org"));
    String draft = DRAFTS + "/" + opened.json().path("id").asText();
    String etag = opened.header("ETag").orElseThrow();

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.header("Location")).contains("/amsn" + draft);
    assertThat(caller.send("PATCH", draft, email("y@example.org").toString()).status())
        .isEqualTo(428);
    Caller.Reply changed =
        caller.send("PATCH", draft, email("y@example.org").toString(), "If-Match", etag);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(close(draft, "confirmation", etag).code()).isEqualTo("stale");
    assertThat(close(draft, "abandonment", etag).code()).isEqualTo("stale");
    String fresh = changed.header("ETag").orElseThrow();
    assertThat(close(draft, "confirmation", fresh).json().path("state").asText())
        .isEqualTo("confirmed");
    assertThat(close(draft, "confirmation", fresh).header("Idempotency-Replayed"))
        .as("the same key again")
        .contains("true");
  }

  @Test
  void changeToWhatAlreadyIsSoKeepsTheVersion() {
    Caller.Reply opened = open(email("factures@example.org"));
    String draft = DRAFTS + "/" + opened.json().path("id").asText();
    String etag = opened.header("ETag").orElseThrow();

    assertThat(
            caller
                .send("PATCH", draft, email("factures@example.org").toString(), "If-Match", etag)
                .header("ETag"))
        .contains(etag);
  }

  @Test
  void draftOfAnotherMemberIsNotThere() {
    String draft = DRAFTS + "/" + open(email("x@example.org")).json().path("id").asText();
    caller.signIn("B2", "known-to-nobody");

    assertThat(caller.get(draft).code()).isEqualTo("draft-not-found");
  }

  @Test
  void confirmationOfAnIncompleteDraftIsRefused_namingWhatIsMissing() {
    ObjectNode office = Caller.object();
    office
        .putArray("addresses")
        .addObject()
        .put("use", "administrative")
        .put("email", "x@example.org");
    Caller.Reply opened = open(office);
    String draft = DRAFTS + "/" + opened.json().path("id").asText();

    Caller.Reply refused = close(draft, "confirmation", opened.header("ETag").orElseThrow());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("mandatory-missing");
    assertThat(refused.errors()).containsExactly("draft/address.billing.email required");
    assertThat(caller.get(draft).json().path("state").asText()).isEqualTo("open");
  }

  @Test
  void bankDetailsAreRefused_whenAKeyIsWrongOrTheCountriesDiffer() {
    assertThat(debit("FR1520041010050500013M02606", "PSSTFRPPPAR").errors())
        .containsExactly("/iban key");
    assertThat(debit("FR8420041010050500013M02607", "PSSTFRPPPAR").errors())
        .as("RIB key")
        .containsExactly("/iban key");
    assertThat(debit(IBAN, "DEUTDEFF").errors()).containsExactly("/bic bic-iban-mismatch");
    assertThat(sandbox.amsn().administration("A1").inForce().getBank()).isEmpty();
    assertThat(caller.get(DEBIT).json().path("state").asText()).isEqualTo("none");
  }

  @Test
  void noAnswerHoldsTheIban() {
    assertThat(debit(IBAN, "PSSTFRPPPAR").json().toString()).doesNotContain(IBAN.substring(2, 12));
    assertThat(caller.get(DEBIT).json().path("maskedIban").asText())
        .isEqualTo("FR*********************2606");
    assertThat(caller.get("/administration").json().toString())
        .doesNotContain(IBAN.substring(2, 12));
  }

  @Test
  void contactsAreListedPageByPage_andACursorOfAnotherListIsRefused() {
    for (int i = 0; i < 3; i++) {
      ObjectNode contact =
          Caller.object()
              .put("type", "paie")
              .put("familyName", "Boisjoubert")
              .put("email", "c" + i + "@example.org");
      assertThat(caller.post("/contacts", contact, "Idempotency-Key", "contact-" + i).status())
          .isEqualTo(201);
    }

    Caller.Reply first = caller.get("/contacts?limit=2");
    String cursor = first.json().path("nextCursor").asText();

    assertThat(first.json().path("items")).hasSize(2);
    assertThat(caller.get("/contacts?cursor=" + cursor).json().path("items")).hasSize(1);
    assertThat(caller.get("/contacts?cursor=" + cursor).json().has("nextCursor")).isFalse();
    assertThat(caller.get("/contacts/types?cursor=" + cursor).code()).isEqualTo("invalid-cursor");
    assertThat(caller.get("/contacts?cursor=nonsense").code()).isEqualTo("invalid-cursor");
    assertThat(caller.delete("/contacts/contact-000001").status()).isEqualTo(405);
  }

  @Test
  void contactIsInvalid_whenItsTypeIsNotProposedOrItsEmailIsNone() {
    ObjectNode contact =
        Caller.object()
            .put("type", "inconnu")
            .put("familyName", "Boisjoubert")
            .put("email", "c@nowhere");

    assertThat(caller.post("/contacts", contact, "Idempotency-Key", "contact-9").errors())
        .containsExactlyInAnyOrder("/type unknown-contact-type", "/email format");
    assertThat(sandbox.amsn().administration("A1").contacts()).isEmpty();
  }

  @Test
  void newPasswordIsAskedForWithoutASession_andTheAnswersAreAlike() {
    caller.forgetToken();

    Caller.Reply known = reset("A1");
    Caller.Reply unknown = reset("Z9");

    assertThat(known.status()).isEqualTo(202);
    assertThat(unknown.status()).isEqualTo(202);
    assertThat(known.raw().body()).isEqualTo(unknown.raw().body()).isEmpty();
    assertThat(sandbox.amsn().administration("A1").passwordResets()).isEqualTo(1);
    assertThat(caller.get("/administration").status()).isEqualTo(401);
  }

  private Caller.Reply open(ObjectNode change) {
    return caller.post(DRAFTS, change, "Idempotency-Key", "draft-" + change.toString().hashCode());
  }

  private Caller.Reply close(String draft, String how, String etag) {
    return caller.send(
        "POST", draft + "/" + how, null, "If-Match", etag, "Idempotency-Key", "close-0001");
  }

  private Caller.Reply debit(String iban, String bic) {
    return caller.put(DEBIT, Caller.object().put("iban", iban).put("bic", bic));
  }

  private Caller.Reply reset(String member) {
    return caller.post("/account/password-resets", Caller.object().put("memberNumber", member));
  }

  private static ObjectNode email(String email) {
    ObjectNode change = Caller.object();
    change.putArray("addresses").addObject().put("use", "billing").put("email", email);
    return change;
  }

  private static ObjectNode answers(String item) {
    ObjectNode change = Caller.object();
    change.putArray("answers").addObject().put("item", item).put("value", "autre chose");
    return change;
  }
}
