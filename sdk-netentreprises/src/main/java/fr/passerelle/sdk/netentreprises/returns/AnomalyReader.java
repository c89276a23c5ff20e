package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.xml.internal.XmlElement;
import java.util.List;
import java.util.Optional;

/** Reads {@code envoi_anomalie} and {@code declaration_anomalie}. */
final class AnomalyReader {
  private final Taken taken;

  AnomalyReader(Taken taken) {
    this.taken = taken;
  }

  ReportAnomaly read(XmlElement element) {
    ReportAnomaly.Builder anomaly = ReportAnomaly.builder();
    Optional<XmlElement> description = element.child("description");
    anomaly.code(description.flatMap(said -> taken.text(said, "code")).orElse(""));
    description.ifPresent(
        said ->
            anomaly
                .category(taken.code(said, "categorie", AnomalyCategory.class))
                .message(taken.text(said, "message"))
                .line(taken.number(said, "numero_ligne"))
                .count(taken.number(said, "nombre")));
    element
        .child("valeurs")
        .ifPresent(
            values -> {
              anomaly.trigger(values.child("rubrique_declenchante").map(this::value));
              values.children("rubrique_associee").forEach(one -> anomaly.addRelated(value(one)));
            });
    element.child("environnement").ifPresent(surroundings -> locate(surroundings, anomaly));
    return anomaly.build();
  }

  private ReportedValue value(XmlElement rubrique) {
    return ReportedValue.builder()
        .rubrique(taken.text(rubrique, "identifiant"))
        .label(taken.text(rubrique, "libelle"))
        .value(taken.text(rubrique, "valeur"))
        .build();
  }

  private void locate(XmlElement surroundings, ReportAnomaly.Builder anomaly) {
    for (String kind : List.of("salarie", "individu_non_salarie")) {
      for (XmlElement person : surroundings.children(kind)) {
        anomaly.addPeople(person(person, kind.equals("salarie")));
      }
    }
    anomaly.contract(surroundings.child("contrat").map(this::contract));
  }

  private ReportedPerson person(XmlElement person, boolean employee) {
    return ReportedPerson.builder()
        .employee(employee)
        .origin(taken.attribute(person, "origine"))
        .nir(taken.text(person, "NIR"))
        .ntt(taken.text(person, "NTT"))
        .familyName(taken.text(person, "nom_famille"))
        .usageName(taken.text(person, "nom_usage"))
        .firstNames(taken.text(person, "prenoms"))
        .employeeNumber(taken.text(person, "matricule"))
        .rank(taken.number(person, "rang"))
        .build();
  }

  private ReportedContract contract(XmlElement contract) {
    return ReportedContract.builder()
        .start(taken.text(contract, "date_debut_contrat"))
        .number(taken.text(contract, "num_contrat"))
        .nature(taken.text(contract, "nature_contrat"))
        .build();
  }
}
