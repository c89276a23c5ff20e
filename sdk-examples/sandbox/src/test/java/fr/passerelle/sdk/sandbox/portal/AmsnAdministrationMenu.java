package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.model.administration.AddressChange;
import fr.passerelle.sdk.amsn.model.administration.AddressUse;
import fr.passerelle.sdk.amsn.model.administration.AdministrationChange;
import fr.passerelle.sdk.amsn.model.administration.AdministrationDraft;
import fr.passerelle.sdk.amsn.model.administration.AdministrationItem;
import fr.passerelle.sdk.amsn.model.administration.AnswerChange;
import fr.passerelle.sdk.amsn.model.administration.BankDetails;
import fr.passerelle.sdk.amsn.model.administration.DirectDebitMandate;
import fr.passerelle.sdk.amsn.model.administration.DraftState;
import fr.passerelle.sdk.amsn.model.administration.VersionedDraft;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.identifier.Bic;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.identifier.Ics;
import fr.passerelle.sdk.identifier.Rum;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.sandbox.amsn.AddressRecord;
import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AnswerRecord;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The menu <i>Informations administratives</i>, of a member whose every field is set. */
final class AmsnAdministrationMenu implements AmsnMenu {
  private static final String LEGAL_NAME = "Reliures Quillebœuf";
  private static final String STREET = "17 venelle du Parchemin";
  private static final String BUILDING = "Escalier Vélin";
  private static final String COMPLEMENT = "Boîte Maroquin";
  private static final String LOCALITY = "Saint-Signet-les-Tranchefiles";
  private static final String ABROAD = "Reliurebourg Oost";
  private static final String OFFICE = "bureau.quilleboeuf@example.org";
  private static final String INVOICES = "factures.quilleboeuf@example.org";
  private static final String ANSWER = "Trois cousoirs et une rogneuse";
  private static final String IBAN = "FR1420041010050500013M02606";
  private static final String RUM = "QUILLEBOEUF-MANDAT-0042";

  /** What earlier answers gave, so that later calls are the same each time they are made. */
  private final Map<String, VersionedDraft> remembered = new LinkedHashMap<>();

  @Override
  public void seed(AmsnMember.Builder member) {
    member.administration(
        AdministrationRecord.builder()
            .siret(AmsnUnderTest.HERE.value())
            .legalName(LEGAL_NAME)
            .addAddresses(
                AddressRecord.builder()
                    .use("administrative")
                    .postal(
                        Address.builder()
                            .street(STREET)
                            .constructionComplement(BUILDING)
                            .streetComplement(COMPLEMENT)
                            .postalCode("99999")
                            .locality(LOCALITY)
                            .build())
                    .email(OFFICE)
                    .build(),
                AddressRecord.builder()
                    .use("convocations")
                    .postal(Address.builder().country("BE").foreignDistribution(ABROAD).build())
                    .build())
            .addAnswers(
                AnswerRecord.builder()
                    .item("machines")
                    .label("Vos machines")
                    .value("aucune encore")
                    .mandatory(true)
                    .build())
            .paperlessState("returned")
            .paperlessReturnedOn(LocalDate.of(2026, 3, 2))
            .build());
  }

  @Override
  public Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put(
        "administration.openDraft(AdministrationChange)",
        AmsnMenu.of(amsn -> keep("first", amsn.administration().openDraft(billing()))));
    calls.put(
        "administration.abandon(VersionedDraft)",
        AmsnMenu.of(amsn -> amsn.administration().abandon(remembered.get("first"))));
    calls.put(
        "administration.openDraft(AdministrationChange, RequestOptions)",
        AmsnMenu.of(
            amsn ->
                keep(
                    "second",
                    amsn.administration()
                        .openDraft(
                            billing(),
                            RequestOptions.builder().idempotencyKey("draft-key-2").build()))));
    calls.put("administration.read()", AmsnMenu.of(amsn -> amsn.administration().read()));
    calls.put(
        "administration.draft(String)",
        AmsnMenu.of(amsn -> amsn.administration().draft(remembered.get("second").draft().getId())));
    calls.put(
        "administration.modifyDraft(VersionedDraft, AdministrationChange)",
        AmsnMenu.of(
            amsn ->
                keep(
                    "changed",
                    amsn.administration()
                        .modifyDraft(remembered.get("second"), answer("machines")))));
    calls.put(
        "administration.confirm(VersionedDraft)",
        AmsnMenu.of(amsn -> amsn.administration().confirm(remembered.get("changed"))));
    calls.put("administration.billing()", AmsnMenu.of(amsn -> amsn.administration().billing()));
    calls.put(
        "administration.recordBankDetails(BankDetails)",
        AmsnMenu.of(amsn -> amsn.administration().recordBankDetails(bank("PSSTFRPPPAR"))));
    calls.put(
        "administration.directDebit()", AmsnMenu.of(amsn -> amsn.administration().directDebit()));
    return calls;
  }

  @Override
  public Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    refusals.put(
        "administration 404", AmsnMenu.of(amsn -> amsn.administration().draft("draft-999999")));
    refusals.put(
        "administration 409",
        AmsnMenu.of(
            amsn -> amsn.administration().modifyDraft(remembered.get("changed"), billing())));
    refusals.put(
        "administration 422",
        AmsnMenu.of(amsn -> amsn.administration().openDraft(answer("nobody-asked"))));
    return refusals;
  }

  @Override
  public Map<String, Call> mistakes() {
    Map<String, Call> mistakes = new LinkedHashMap<>();
    mistakes.put(
        "openDraft",
        AmsnMenu.of(
            amsn ->
                amsn.administration()
                    .openDraft(
                        AdministrationChange.builder()
                            .addAddresses(
                                AddressChange.builder()
                                    .use(OpenCode.of(AddressUse.BILLING))
                                    .postal(Address.builder().street(STREET.repeat(4)).build())
                                    .build())
                            .addAnswers(AnswerChange.builder().item(ANSWER).value(ANSWER).build())
                            .build())));
    mistakes.put(
        "modifyDraft",
        AmsnMenu.of(
            amsn ->
                amsn.administration()
                    .modifyDraft(incomplete(), AdministrationChange.builder().build())));
    mistakes.put("confirm", AmsnMenu.of(amsn -> amsn.administration().confirm(incomplete())));
    mistakes.put(
        "recordBankDetails",
        AmsnMenu.of(amsn -> amsn.administration().recordBankDetails(bank("DEUTDEFF"))));
    return mistakes;
  }

  @Override
  public List<String> needles() {
    return List.of(
        LEGAL_NAME,
        STREET,
        BUILDING,
        COMPLEMENT,
        LOCALITY,
        ABROAD,
        OFFICE,
        INVOICES,
        ANSWER,
        IBAN,
        RUM);
  }

  private VersionedDraft keep(String name, VersionedDraft draft) {
    remembered.putIfAbsent(name, draft);
    return draft;
  }

  private static AdministrationChange billing() {
    return AdministrationChange.billingEmail(Email.of(INVOICES));
  }

  private static AdministrationChange answer(String item) {
    return AdministrationChange.builder()
        .addAnswers(AnswerChange.builder().item(item).value(ANSWER).build())
        .build();
  }

  private static BankDetails bank(String bic) {
    return BankDetails.builder()
        .iban(Iban.of(IBAN))
        .bic(Bic.of(bic))
        .mandate(
            DirectDebitMandate.builder()
                .rum(Rum.of(RUM))
                .ics(Ics.of("FR72ZZZ123456"))
                .signedOn(LocalDate.of(2026, 10, 1))
                .build())
        .build();
  }

  private static VersionedDraft incomplete() {
    AdministrationDraft draft =
        AdministrationDraft.builder()
            .id("draft-000009")
            .state(OpenCode.of(DraftState.OPEN))
            .addMissing(
                OpenCode.of(AdministrationItem.BILLING_EMAIL),
                OpenCode.of(AdministrationItem.class, IBAN))
            .openedAt(Instant.EPOCH)
            .build();
    return new VersionedDraft(draft, "\"9\"");
  }
}
