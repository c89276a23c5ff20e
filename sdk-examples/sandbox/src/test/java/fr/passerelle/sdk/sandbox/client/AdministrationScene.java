package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.administration.AdministrationChange;
import fr.passerelle.sdk.amsn.model.administration.AnswerChange;
import fr.passerelle.sdk.amsn.model.administration.VersionedDraft;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AddressRecord;
import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnAdministration;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AnswerRecord;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A member whose administrative information lacks two mandatory answers, and its client. */
abstract class AdministrationScene {
  private static final String MEMBER = "A10001";
  static final String SIRET = "73282932000074";
  static final Email INVOICES = Email.of("factures@example.org");

  PasserelleSandbox sandbox;
  private SdkRuntime runtime;
  AmsnClient amsn;
  AmsnAdministration held;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .checkContract()
                .amsnMember(
                    AmsnMember.builder(MEMBER, "known-to-nobody").administration(seed()).build())
                .build());
    Sleeper noWait = delay -> {};
    runtime = SdkRuntime.builder().sleeper(noWait).build();
    amsn =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials(MEMBER, Secret.of("known-to-nobody"))
            .build();
    held = sandbox.amsn().administration(MEMBER);
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  VersionedDraft complete() {
    return amsn.administration()
        .openDraft(
            AdministrationChange.builder()
                .addAllAddresses(billing().getAddresses())
                .addAllAnswers(answer("machines").getAnswers())
                .build());
  }

  static AdministrationChange billing() {
    return AdministrationChange.billingEmail(INVOICES);
  }

  static AdministrationChange answer(String item) {
    return AdministrationChange.builder()
        .addAnswers(AnswerChange.builder().item(item).value("deux presses").build())
        .build();
  }

  private static AdministrationRecord seed() {
    Address here =
        Address.builder().street("1 rue Vieille").postalCode("99999").locality("ICI").build();
    return AdministrationRecord.builder()
        .siret(SIRET)
        .legalName("Reliures d'essai")
        .addAddresses(
            AddressRecord.builder()
                .use("administrative")
                .postal(here)
                .email("bureau@example.org")
                .build(),
            AddressRecord.builder().use("billing").postal(here).build(),
            AddressRecord.builder().use("archives").postal(here).build())
        .addAnswers(AnswerRecord.builder().item("machines").mandatory(true).build())
        .build();
  }
}
