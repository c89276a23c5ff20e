package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.AttestationFacts;
import fr.passerelle.sdk.amsn.rule.AttestationKind;
import fr.passerelle.sdk.amsn.rule.AttestationRule;
import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Visits that an event brings: referral, return from an absence, renewal of an attestation. */
final class Occasional {
  private static final AttestationRule ATTESTATIONS = new AttestationRule();
  private static final DatedValues<Integer> ATTESTATION = Law.counts("attestation.driving.years");

  private Occasional() {}

  static void add(Case open, ReturnRule returns) {
    referral(open);
    for (AbsenceFacts absence : open.worker.getAbsences()) {
      if (ReturnRule.covers(absence) && !absence.getStops().get(0).firstDay().isAfter(open.date)) {
        returns.due(absence, open.date).ifPresent(open::due);
        // Of an absence that calls for nothing there is nothing to say.
        returns.remarks(absence, open.date).stream()
            .filter(finding -> !finding.getCode().equals(ReturnRule.NOT_REQUIRED))
            .forEach(open::remark);
      }
    }
    if (ATTESTATION.find(open.date).isPresent()) {
      for (AttestationKind kind : AttestationKind.values()) {
        if (open.worker.getPost().getExposures().contains(kind.exposure())) {
          attestation(open, kind);
        }
      }
    }
  }

  private static void referral(Case open) {
    Optional<LocalDate> since = open.worker.getReferredOn().filter(day -> !day.isAfter(open.date));
    if (since.isEmpty()) {
      return;
    }
    boolean seen =
        open.last(
                kind ->
                    kind == VisitKind.REFERRAL
                        || kind == VisitKind.ON_DEMAND
                        || kind.isExamination())
            .filter(visit -> !visit.getHeldOn().isBefore(since.get()))
            .isPresent();
    if (!seen) {
      open.due(
          Due.withoutDelay(
                  VisitKind.REFERRAL,
                  since.get(),
                  "Referred to the doctor without delay; this is no visit before posting.",
                  Law.article("R4624-19-20"))
              .reserving("The wording of R4624-19 since 2022-04-28 was not read."));
    }
  }

  private static void attestation(Case open, AttestationKind kind) {
    Optional<AttestationFacts> held =
        open.worker.getAttestations().stream().filter(a -> a.getKind() == kind).findFirst();
    AttestationFacts facts = held.orElseGet(() -> AttestationFacts.builder().kind(kind).build());
    List<Finding> findings = ATTESTATIONS.apply(facts, open.date);
    Optional<LocalDate> until = AttestationRule.validUntil(facts, open.date);
    LegalBasis basis = findings.get(0).getBasis();
    if (until.isPresent()) {
      open.due(
          Due.by(
              VisitKind.ATTESTATION,
              until.get(),
              kind == AttestationKind.DRIVING
                  ? "A new attestation for the driving authorisation before the last one expires."
                  : "A new attestation for electrical work before the last one expires.",
              basis));
      findings.stream().filter(f -> f.getSeverity() != Severity.ERROR).forEach(open::remark);
    } else if (open.worker.isHistoryComplete() || held.isPresent()) {
      open.remarks(findings);
    } else {
      open.remark(InitialVisit.unknown(basis));
    }
  }
}
