package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.administration.BankDetails;
import fr.passerelle.sdk.amsn.model.administration.DirectDebit;
import fr.passerelle.sdk.amsn.model.administration.DirectDebitMandate;
import fr.passerelle.sdk.amsn.model.administration.DirectDebitState;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.identifier.Bic;
import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.identifier.Ics;
import fr.passerelle.sdk.identifier.Rum;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.BankRecord;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bank details for SEPA direct debit. */
class DirectDebitTest {
  private static final String MEMBER = "A10001";
  private static final String FRENCH = "FR1420041010050500013M02606";
  private static final String MONACO = "MC5811222000010123456789030";

  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;
  private AmsnClient amsn;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .checkContract()
                .amsnMember(AmsnMember.builder(MEMBER, "known-to-nobody").build())
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
  void thereIsNoAccount_beforeOneIsGiven() {
    DirectDebit debit = amsn.administration().directDebit();

    assertThat(debit.getState().is(DirectDebitState.NONE)).isTrue();
    assertThat(debit.getMaskedIban()).isEmpty();
    assertThat(debit.getMandate()).isEmpty();
  }

  @Test
  void accountIsRecorded_andComesBackMasked() {
    DirectDebit recorded = amsn.administration().recordBankDetails(details(FRENCH, "PSSTFRPPPAR"));

    assertThat(recorded.getState().is(DirectDebitState.RECORDED)).isTrue();
    assertThat(recorded.getMaskedIban().orElseThrow().value())
        .isEqualTo("FR*********************2606");
    assertThat(recorded.getMaskedIban().orElseThrow().mayBe(Iban.of(FRENCH))).isTrue();
    assertThat(recorded.getBic()).contains("PSSTFRPPPAR");
    assertThat(recorded.getMandate().orElseThrow().getRum()).contains("MANDAT-0042");
    assertThat(recorded.getMandate().orElseThrow().getIcs()).contains("FR72ZZZ123456");
    assertThat(recorded.getMandate().orElseThrow().getSignedOn())
        .contains(LocalDate.of(2026, 10, 1));
    assertThat(amsn.administration().directDebit()).isEqualTo(recorded);
    assertThat(bank().getIban()).isEqualTo(FRENCH);
  }

  @Test
  void mandateMayComeLater() {
    BankDetails without =
        BankDetails.builder().iban(Iban.of(FRENCH)).bic(Bic.of("PSSTFRPPPAR")).build();

    assertThat(amsn.administration().recordBankDetails(without).getMandate()).isEmpty();
    assertThat(amsn.administration().recordBankDetails(details(FRENCH, "PSSTFRPPPAR")).getMandate())
        .isPresent();
  }

  @Test
  void stateIsTheServicesOwn_andTheSameDetailsAgainDoNotTouchIt() {
    amsn.administration().recordBankDetails(details(FRENCH, "PSSTFRPPPAR"));
    become("active");
    assertThat(
            amsn.administration()
                .recordBankDetails(details(FRENCH, "PSSTFRPPPAR"))
                .getState()
                .is(DirectDebitState.ACTIVE))
        .isTrue();

    become("suspended-by-the-bank");
    assertThat(amsn.administration().directDebit().getState().known()).isEmpty();
    assertThat(amsn.administration().directDebit().getState().wire())
        .isEqualTo("suspended-by-the-bank");
  }

  @Test
  void nothingLeaves_whenTheBankIsOfAnotherCountryThanTheAccount() {
    InvalidModelException refused =
        catchThrowableOfType(
            InvalidModelException.class,
            () -> amsn.administration().recordBankDetails(details(FRENCH, "DEUTDEFF")));

    assertThat(refused.violations())
        .extracting(v -> v.path() + " " + v.constraint())
        .containsExactly("bic BicAgainstIban");
    assertThat(refused).hasMessageNotContaining("2606");
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    FRENCH + ", PSSTFRPPPAR",
    FRENCH + ", FEPSGPGXXXX",
    FRENCH + ", BRESREPPXXX",
    MONACO + ", CFMOMCMXXXX",
    MONACO + ", PSSTFRPPPAR",
    "NO9386011117947, DNBANOKKXXX"
  })
  void bankOfTheSameCountry_orOfATerritoryNumberedAlike_isTaken(String iban, String bic) {
    assertThatCode(() -> amsn.administration().recordBankDetails(details(iban, bic)))
        .doesNotThrowAnyException();
    assertThat(bank().getIban()).isEqualTo(iban);
  }

  @Test
  void lostAnswerIsAskedForAgain_becauseTheSameDetailsChangeNothing() {
    amsn.account().signIn();
    sandbox.faults().on("recordBankDetails").times(1).resetAfterEffect();

    amsn.administration().recordBankDetails(details(FRENCH, "PSSTFRPPPAR"));

    assertThat(sandbox.arrivals().count("recordBankDetails")).isEqualTo(2);
    sandbox.faults().on("recordBankDetails").times(3).resetBeforeEffect();
    TransportException broken =
        catchThrowableOfType(
            TransportException.class,
            () -> amsn.administration().recordBankDetails(details(MONACO, "CFMOMCMXXXX")));
    assertThat(broken).isNotInstanceOf(OutcomeUnknownException.class);
    assertThat(bank().getIban()).isEqualTo(FRENCH);
  }

  private BankRecord bank() {
    return sandbox.amsn().administration(MEMBER).inForce().getBank().orElseThrow();
  }

  private void become(String state) {
    var held = sandbox.amsn().administration(MEMBER);
    held.put(held.inForce().toBuilder().directDebitState(state).build());
  }

  private static BankDetails details(String iban, String bic) {
    return BankDetails.builder()
        .iban(Iban.of(iban))
        .bic(Bic.of(bic))
        .mandate(
            DirectDebitMandate.builder()
                .rum(Rum.of("MANDAT-0042"))
                .ics(Ics.of("FR72ZZZ123456"))
                .signedOn(LocalDate.of(2026, 10, 1))
                .build())
        .build();
  }
}
