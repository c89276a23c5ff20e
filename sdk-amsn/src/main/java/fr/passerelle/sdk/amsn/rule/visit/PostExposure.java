package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.LegalBasis;
import java.time.LocalDate;
import java.util.Optional;

/** The visit at the end of an exposure or of a career with one (L4624-2-1, R4624-28-1 to -3). */
final class PostExposure {
  private static final DatedValues<Integer> VISIT = Law.counts("post-exposure");
  private static final DatedValues<Integer> BEFORE = Law.counts("post-exposure.before.months");
  private static final DatedValues<Integer> AFTER = Law.counts("post-exposure.after.months");

  private PostExposure() {}

  static void add(Case open) {
    Optional<EndOfExposure> end = open.worker.getEndOfExposure();
    if (end.isEmpty()) {
      return;
    }
    LocalDate endsOn = end.get().getEndsOn();
    Optional<LegalBasis> visit = VISIT.find(endsOn).map(DatedValue::basis);
    boolean held =
        open.last(kind -> kind == VisitKind.POST_EXPOSURE)
            .filter(
                last ->
                    BEFORE.find(endsOn).isEmpty()
                        || !last.getHeldOn()
                            .isBefore(endsOn.minusMonths(BEFORE.at(endsOn).value())))
            .isPresent();
    if (visit.isEmpty() || held) {
      return;
    }
    Optional<DatedValue<Integer>> months = AFTER.find(endsOn);
    if (months.isEmpty()) {
      open.remark(
          Case.FINDINGS.info(
              "post-exposure-visit",
              "The doctor sees the worker at the end of the exposure.",
              visit.get()));
      return;
    }
    open.due(
        Due.by(
                VisitKind.POST_EXPOSURE,
                endsOn.plusMonths(months.get().value()),
                "The doctor sees the worker at the end of the exposure or of the career; the"
                    + " worker may ask from one month before to six months after.",
                visit.get())
            .from(endsOn.minusMonths(BEFORE.at(endsOn).value()))
            .also(months.get().basis())
            .reserving(
                "No text sets a limit to the visit: this is the end of the time in which the"
                    + " worker may ask for it."));
    inform(open, end.get(), months.get().basis());
  }

  private static void inform(Case open, EndOfExposure end, LegalBasis basis) {
    if (!end.isServiceInformed()) {
      open.remark(
          Case.FINDINGS.warning(
              "inform-service-of-end-of-exposure",
              "The employer tells the service as soon as the end of the exposure is known.",
              basis));
    }
    if (!end.isWorkerInformed()) {
      open.remark(
          Case.FINDINGS.warning(
              "tell-worker-of-end-of-exposure",
              "The employer tells the worker without delay that the service was told.",
              basis));
    }
  }
}
