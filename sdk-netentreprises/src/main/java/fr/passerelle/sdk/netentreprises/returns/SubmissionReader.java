package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.xml.internal.XmlElement;
import java.util.Optional;

/** Reads {@code envoi} or {@code bordereau}. */
final class SubmissionReader {
  private final Taken taken;
  private final AnomalyReader anomalies;

  SubmissionReader(Taken taken) {
    this.taken = taken;
    this.anomalies = new AnomalyReader(taken);
  }

  Optional<ReportSubmission> read(XmlElement report) {
    Optional<XmlElement> sending = report.child("envoi");
    if (sending.isPresent()) {
      return Optional.of(read(sending.get(), "envoi"));
    }
    return report.child("bordereau").map(slip -> read(slip, "bordereau"));
  }

  private ReportSubmission read(XmlElement sending, String kind) {
    ReportSubmission.Builder submission = ReportSubmission.builder();
    sending.child(kind + "_identification").ifPresent(id -> identify(id, submission));
    sending.child(kind + "_bilan").ifPresent(result -> judge(result, submission));
    for (XmlElement anomaly : sending.children(kind + "_anomalie")) {
      submission.addAnomalies(anomalies.read(anomaly));
    }
    return submission.build();
  }

  private void identify(XmlElement id, ReportSubmission.Builder submission) {
    id.child("declarant")
        .ifPresent(
            person ->
                submission
                    .declarantSiret(taken.text(person, "siret"))
                    .declarantName(taken.text(person, "nom"))
                    .declarantFirstName(taken.text(person, "prenom")));
    submission
        .flux(taken.text(id, "idflux"))
        .archive(taken.text(id, "identifiant_archive"))
        .fileName(taken.text(id, "identifiant"))
        .norm(taken.text(id, "version_norme"))
        .depositPoint(taken.text(id, "point_de_depot"))
        .sendingType(taken.text(id, "type_envoi"))
        .mode(taken.code(id, "essai_reel", DsnMode.class))
        .sender(taken.text(id, "emetteur_siret"))
        .senderName(taken.text(id, "raison_sociale"))
        .software(taken.text(id, "nom_logiciel"))
        .vendor(taken.text(id, "editeur_logiciel"))
        .softwareVersion(taken.text(id, "version_logiciel"))
        .conformityCode(taken.text(id, "code_conformite"))
        .receivedOn(taken.read(id.child("date_reception"), XmlValues::date))
        .receivedTime(taken.read(id.child("heure_reception"), XmlValues::time))
        .registeredOn(taken.read(id.child("date_enregistrement"), XmlValues::date))
        .registeredTime(taken.read(id.child("heure_enregistrement"), XmlValues::time));
  }

  private void judge(XmlElement result, ReportSubmission.Builder submission) {
    submission.state(taken.code(result, "envoi_etat", ReportState.class));
    result
        .child("envoi_contenu")
        .ifPresent(
            content ->
                submission
                    .declarationCount(taken.number(content, "declarations"))
                    .employeeCount(taken.number(content, "salaries")));
    submission.addAllCounters(
        new CounterReader(taken).read(result.children("envoi_compteurs"), "envoi_categorie"));
  }
}
