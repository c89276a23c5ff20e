package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.netentreprises.dsn.DsnDeclarationType;
import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.xml.internal.XmlElement;

/** Reads {@code declaration}, its rates left to {@link RateReader}. */
final class DeclarationReader {
  private final Taken taken;
  private final AnomalyReader anomalies;

  DeclarationReader(Taken taken) {
    this.taken = taken;
    this.anomalies = new AnomalyReader(taken);
  }

  ReportedDeclaration read(XmlElement element) {
    ReportedDeclaration.Builder declaration = ReportedDeclaration.builder();
    element.child("declaration_identification").ifPresent(id -> identify(id, declaration));
    element.child("declaration_bilan").ifPresent(result -> judge(result, declaration));
    for (XmlElement anomaly : element.children("declaration_anomalie")) {
      declaration.addAnomalies(anomalies.read(anomaly));
    }
    return declaration.build();
  }

  private void identify(XmlElement id, ReportedDeclaration.Builder declaration) {
    declaration
        .rank(taken.number(id, "rang"))
        .nature(taken.code(id, "nature", DsnNature.class))
        .type(taken.code(id, "type", DsnDeclarationType.class))
        .fraction(taken.text(id, "fraction"))
        .order(taken.text(id, "ordre"))
        .month(taken.text(id, "mois"))
        .businessIdentifier(taken.text(id, "identifiant_metier"))
        .cancels(taken.text(id, "id_annulation"))
        .siren(taken.text(id, "SIREN"))
        .headOfficeNic(taken.text(id, "nic_siege"))
        .nic(taken.text(id, "nic_affectation"));
  }

  private void judge(XmlElement result, ReportedDeclaration.Builder declaration) {
    declaration.state(taken.code(result, "etat", ReportState.class));
    result
        .child("declaration_contenu")
        .ifPresent(content -> declaration.employeeCount(taken.number(content, "salaries")));
    declaration.addAllCounters(
        new CounterReader(taken).read(result.children("declaration_compteurs"), "categorie"));
    result
        .child("niveau_conformite")
        .ifPresent(
            level ->
                declaration
                    .conformity(taken.code(level, "etat_conformite", ReportState.class))
                    .certificate(taken.text(level, "certificat_conformite")));
  }
}
