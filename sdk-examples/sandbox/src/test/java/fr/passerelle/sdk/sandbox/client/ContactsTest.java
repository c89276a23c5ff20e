package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.contact.Contact;
import fr.passerelle.sdk.amsn.model.contact.ContactChange;
import fr.passerelle.sdk.amsn.model.contact.ContactEntry;
import fr.passerelle.sdk.amsn.model.contact.ContactType;
import fr.passerelle.sdk.amsn.model.contact.VersionedContact;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.ContactRecord;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contacts end to end. */
class ContactsTest {
  private static final String MEMBER = "A10001";

  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;
  private AmsnClient amsn;

  @BeforeEach
  void start() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("paie", "Paie");
    types.put("direction", "Direction");
    types.put("convocations", "Convocations");
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .checkContract()
                .pageSize(2)
                .amsnMember(
                    AmsnMember.builder(MEMBER, "known-to-nobody")
                        .contactTypes(types)
                        .contacts(
                            List.of(
                                ContactRecord.builder()
                                    .type("of-long-ago")
                                    .familyName("Vieilleville")
                                    .email("no address at all")
                                    .phone("demander à l'accueil")
                                    .build()))
                        .build())
                .build());
    Sleeper noWait = delay -> {};
    runtime = SdkRuntime.builder().sleeper(noWait).build();
    amsn =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials(MEMBER, Secret.of("known-to-nobody"))
            .build();
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  @Test
  void typesAreThoseThatTheServiceProposes_overAllPages() {
    assertThat(amsn.contacts().types().stream().map(ContactType::getCode))
        .containsExactly("paie", "direction", "convocations");
    assertThat(amsn.contacts().types().first().items().get(0).getLabel()).contains("Paie");
  }

  @Test
  void contactIsAdded_listedAndReadBack() {
    Contact added = amsn.contacts().add(entry());

    assertThat(amsn.contacts().get(added.getId()).contact()).isEqualTo(added);
    assertThat(added.getType()).isEqualTo("paie");
    assertThat(added.getFamilyName()).isEqualTo("Boisjoubert");
    assertThat(added.getFirstNames()).contains("Aliénor");
    assertThat(added.getRole()).contains("Responsable paie");
    assertThat(added.emailAddress()).contains(entry().getEmail());
    assertThat(added.phoneNumber()).isEqualTo(entry().getPhone());
    assertThat(amsn.contacts().list().stream().map(Contact::getFamilyName))
        .containsExactly("Vieilleville", "Boisjoubert");
  }

  @Test
  void contactOfLongAgoIsRead_althoughNothingOfItIsSound() {
    Contact old = amsn.contacts().list().first().items().get(0);

    assertThat(old.getType()).isEqualTo("of-long-ago");
    assertThat(old.getEmail()).contains("no address at all");
    assertThat(old.emailAddress()).isEmpty();
    assertThat(old.phoneNumber()).isEmpty();
  }

  @Test
  void typeThatIsNotProposedIsRefusedByTheService() {
    UnprocessableException refused =
        catchThrowableOfType(
            UnprocessableException.class,
            () -> amsn.contacts().add(entry().toBuilder().type("inconnu").build()));

    assertThat(refused.problem().orElseThrow().errors())
        .extracting(e -> e.pointer() + " " + e.code())
        .containsExactly("/type unknown-contact-type");
    assertThat(sandbox.amsn().administration(MEMBER).contacts()).hasSize(1);
  }

  @Test
  void changeRestsOnTheVersionThatWasRead_andLeavesTheRest() {
    VersionedContact read = amsn.contacts().get(amsn.contacts().add(entry()).getId());
    ContactChange change = ContactChange.builder().email(Email.of("neuf@example.org")).build();
    String id = read.contact().getId();

    VersionedContact changed = amsn.contacts().modify(id, change, read.version());

    assertThat(changed.contact().getEmail()).contains("neuf@example.org");
    assertThat(changed.contact().getPhone()).isEqualTo(read.contact().getPhone());
    ContactChange late = ContactChange.builder().role("Comptable").build();
    assertThatExceptionOfType(ResponseException.class)
        .isThrownBy(() -> amsn.contacts().modify(id, late, read.version()))
        .satisfies(e -> assertThat(e.status()).isEqualTo(412));
    assertThat(amsn.contacts().get(id)).isEqualTo(changed);
  }

  @Test
  void nothingLeaves_whenAContactBreaksItsRulesOrAChangeIsEmpty() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> amsn.contacts().add(entry().toBuilder().familyName(" ").build()))
        .satisfies(
            e ->
                assertThat(e.violations()).extracting(v -> v.path()).containsExactly("familyName"));
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(
            () ->
                amsn.contacts().modify("contact-000001", ContactChange.builder().build(), "\"1\""));
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @Test
  void contactOfNobodyIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> amsn.contacts().get("contact-000099"))
        .satisfies(
            e -> assertThat(e.problem().flatMap(Problem::code)).contains("contact-not-found"));
  }

  @Test
  void contactIsAddedOnce_whenTheAnswerIsLostOrTheKeyComesAgain() {
    amsn.account().signIn();
    sandbox.faults().on("addContact").times(1).resetAfterEffect();
    RequestOptions key = RequestOptions.builder().idempotencyKey("contact-0001").build();

    Contact first = amsn.contacts().add(entry(), key);

    assertThat(amsn.contacts().add(entry(), key)).isEqualTo(first);
    assertThat(sandbox.arrivals().count("addContact")).isEqualTo(3);
    assertThat(sandbox.amsn().administration(MEMBER).contacts()).hasSize(2);
  }

  @Test
  void additionWhoseAnswerNeverComesIsSettledByLooking() {
    amsn.account().signIn();
    sandbox.faults().on("addContact").times(3).resetBeforeEffect();
    OutcomeUnknownException lost = unknown(() -> amsn.contacts().add(entry()));
    assertThat(lost.settlingOperation()).contains("amsn.contacts.listContacts");
    assertThat(lost.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);

    sandbox.faults().on("addContact").times(3).resetAfterEffect();
    assertThat(unknown(() -> amsn.contacts().add(entry())).reconcile()).isEqualTo(Outcome.HAPPENED);
  }

  @Test
  void changeIsSentOnce_andSettledByItsVersion() {
    VersionedContact read = amsn.contacts().get("contact-000001");
    ContactChange change = ContactChange.builder().role("Comptable").build();
    sandbox.faults().on("modifyContact").times(1).resetBeforeEffect();

    OutcomeUnknownException lost =
        unknown(() -> amsn.contacts().modify("contact-000001", change, read.version()));

    assertThat(sandbox.arrivals().count("modifyContact")).isEqualTo(1);
    assertThat(lost.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);
    amsn.contacts().modify("contact-000001", change, read.version());
    assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }

  private static OutcomeUnknownException unknown(Runnable call) {
    return catchThrowableOfType(OutcomeUnknownException.class, call::run);
  }

  private static ContactEntry entry() {
    return ContactEntry.builder()
        .type("paie")
        .familyName("Boisjoubert")
        .firstNames("Aliénor")
        .role("Responsable paie")
        .email(Email.of("alienor@example.org"))
        .phone(PhoneNumber.of("01 99 00 44 11"))
        .build();
  }
}
