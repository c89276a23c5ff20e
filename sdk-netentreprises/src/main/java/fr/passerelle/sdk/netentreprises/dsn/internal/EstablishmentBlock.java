package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.Establishment;
import java.util.Optional;

/** Block S21.G00.11: the establishment. */
final class EstablishmentBlock {
  private final Fields fields;
  private final CompanyBlock company;
  private final AddressParts address = new AddressParts();

  private Establishment.Builder establishment = Establishment.builder();
  private Optional<Siret> siret = Optional.empty();

  EstablishmentBlock(Fields fields, CompanyBlock company) {
    this.fields = fields;
    this.company = company;
  }

  void open() {
    establishment = Establishment.builder();
    siret = Optional.empty();
    address.take();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> siret = company.siren().flatMap(this::siret);
      case 2 -> establishment.activityCode(fields.shared());
      case 3 -> address.parts().street(fields.shared());
      case 4 -> address.parts().postalCode(fields.shared());
      case 5 -> address.parts().locality(fields.shared());
      case 6 -> address.parts().constructionComplement(fields.shared());
      case 7 -> address.parts().streetComplement(fields.shared());
      case 15 -> address.parts().country(fields.shared());
      case 16 -> address.parts().foreignDistribution(fields.shared());
      case 22 -> establishment.collectiveAgreement(fields.shared());
      case 25 -> establishment.occupationalHealthService(fields.shared());
      default -> {}
    }
  }

  Optional<Siret> siret() {
    return siret;
  }

  Optional<Establishment> close() {
    Optional<Establishment> built =
        siret.map(known -> establishment.siret(known).address(address.take()).build());
    establishment = Establishment.builder();
    return built;
  }

  private Optional<Siret> siret(Siren siren) {
    String text = siren.value() + fields.text();
    return fields.checked(Siret.parse(text), text);
  }
}
