package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.model.Affiliation;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import fr.passerelle.sdk.netentreprises.dsn.internal.Adhesions.Adhesion;
import java.util.Optional;

/** Block S21.G00.70 with the dependants under it: membership in a collective contract. */
final class AffiliationBlock {
  private static final int TECHNICAL_ID = 210_070_012;
  private static final int ADHESION_ID = 210_070_013;

  private final Fields fields;
  private final Adhesions adhesions;
  private final DependantBlock dependant;

  private Affiliation.Builder affiliation = Affiliation.builder();
  private boolean inDependant;
  private String technicalId = "";
  private String adhesionId = "";
  private long line;
  private long adhesionLine;

  AffiliationBlock(Fields fields, Adhesions adhesions) {
    this.fields = fields;
    this.adhesions = adhesions;
    this.dependant = new DependantBlock(fields);
  }

  void open() {
    affiliation = Affiliation.builder();
    technicalId = "";
    adhesionId = "";
    line = fields.line();
    adhesionLine = line;
  }

  void accept(int number) {
    switch (number) {
      case 4 -> affiliation.option(fields.shared());
      case 5 -> affiliation.population(fields.shared());
      case 12 -> technicalId = fields.shared();
      case 13 -> {
        adhesionId = fields.shared();
        adhesionLine = fields.line();
      }
      case 14 -> affiliation.start(fields.date());
      case 15 -> affiliation.end(fields.date());
      default -> {}
    }
  }

  void openDependant() {
    closeDependant();
    dependant.open();
    inDependant = true;
  }

  void acceptDependant(int number) {
    dependant.accept(number);
  }

  Affiliation close() {
    closeDependant();
    if (technicalId.isEmpty()) {
      fields.issues().report(DsnReason.MISSING_VALUE, line, TECHNICAL_ID);
    }
    Optional<Adhesion> adhesion = adhesions.find(adhesionId);
    if (adhesionId.isEmpty()) {
      fields.issues().report(DsnReason.MISSING_VALUE, line, ADHESION_ID);
    } else if (adhesion.isEmpty()) {
      fields.issues().report(DsnReason.UNKNOWN_ADHESION, adhesionLine, ADHESION_ID, "", adhesionId);
    }
    return affiliation
        .technicalId(technicalId)
        .adhesionId(adhesionId)
        .contractReference(adhesion.flatMap(Adhesion::reference))
        .insurer(adhesion.flatMap(Adhesion::insurer))
        .delegate(adhesion.flatMap(Adhesion::delegate))
        .build();
  }

  private void closeDependant() {
    if (inDependant) {
      dependant.close().ifPresent(affiliation::addDependants);
      inDependant = false;
    }
  }
}
