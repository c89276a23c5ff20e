package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.sandbox.amsn.AddressRecord;
import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AnswerRecord;
import fr.passerelle.sdk.sandbox.amsn.ContactRecord;
import fr.passerelle.sdk.sandbox.amsn.TeamRecord;
import fr.passerelle.sdk.sandbox.fixture.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the service holds about the employer of the {@link DemoWorld}: the billing e-mail and one
 * mandatory answer are missing, the coupon came back.
 */
final class DemoAdministration {
  /** Types of contact that are proposed: invented here, since the portal's list is unknown. */
  static final Map<String, String> CONTACT_TYPES = Map.of("demo-paie", "Paie (démonstration)");

  private DemoAdministration() {}

  static AdministrationRecord of(SyntheticPeople people) {
    return AdministrationRecord.builder()
        .siret(people.sirets().stream().sorted().findFirst().orElseThrow())
        .legalName("Ateliers de démonstration")
        .addAddresses(
            AddressRecord.builder()
                .use("administrative")
                .postal(address("1 rue de l'Exemple"))
                .email("direction@example.org")
                .build(),
            AddressRecord.builder().use("billing").postal(address("1 rue de l'Exemple")).build(),
            AddressRecord.builder().use("convocations").email("paie@example.org").build())
        .addAnswers(
            AnswerRecord.builder()
                .item("demo-works-council")
                .label("Avez-vous un CSE ?")
                .mandatory(true)
                .build())
        .paperlessState("returned")
        .paperlessReturnedOn(LocalDate.of(2026, 9, 14))
        .build();
  }

  static List<ContactRecord> contacts() {
    return List.of(
        ContactRecord.builder()
            .type("demo-paie")
            .familyName("Exemplaire")
            .firstNames("Dominique")
            .role("Responsable paie")
            .email("paie@example.org")
            .phone("+33199001234")
            .build());
  }

  static List<TeamRecord> teams(SyntheticPeople people) {
    return people.sirets().stream()
        .sorted()
        .map(
            siret ->
                TeamRecord.builder()
                    .establishment(siret)
                    .centre("Centre de démonstration")
                    .address(address("2 place du Modèle"))
                    .phone("+33199005678")
                    .email("equipe@example.org")
                    .doctor("Dr Camille Spécimen")
                    .assistant("Claude Échantillon")
                    .build())
        .toList();
  }

  private static Address address(String street) {
    return Address.builder().street(street).postalCode("99999").locality("NULLE PART").build();
  }
}
