package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.model.Employer;
import java.util.Optional;

/** Block S21.G00.06: the employer. */
final class CompanyBlock {
  private final Fields fields;
  private final AddressParts address = new AddressParts();

  private Employer.Builder employer = Employer.builder();
  private Optional<Siren> siren = Optional.empty();

  CompanyBlock(Fields fields) {
    this.fields = fields;
  }

  void open() {
    employer = Employer.builder();
    siren = Optional.empty();
    address.take();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> {
        String text = fields.text();
        siren = fields.checked(Siren.parse(text), text);
      }
      case 2 -> employer.headOfficeNic(fields.shared());
      case 3 -> employer.activityCode(fields.shared());
      case 4 -> address.parts().street(fields.shared());
      case 5 -> address.parts().postalCode(fields.shared());
      case 6 -> address.parts().locality(fields.shared());
      case 7 -> address.parts().constructionComplement(fields.shared());
      case 8 -> address.parts().streetComplement(fields.shared());
      case 10 -> address.parts().country(fields.shared());
      case 11 -> address.parts().foreignDistribution(fields.shared());
      case 15 -> employer.collectiveAgreement(fields.shared());
      default -> {}
    }
  }

  Optional<Siren> siren() {
    return siren;
  }

  Optional<Employer> close() {
    Optional<Employer> built =
        siren.map(known -> employer.siren(known).address(address.take()).build());
    employer = Employer.builder();
    return built;
  }
}
