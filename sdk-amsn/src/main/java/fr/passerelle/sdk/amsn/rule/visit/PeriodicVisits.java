package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.Exposure;
import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Visits that come again: periodic VIP, periodic examination, intermediate visit. */
final class PeriodicVisits {
  private static final DatedValues<Integer> VIP = Law.counts("vip.periodic.years");
  private static final DatedValues<Integer> VIP_ADAPTED = Law.counts("vip.periodic.adapted.years");
  private static final DatedValues<Integer> EMA = Law.counts("ema.periodic.years");
  private static final DatedValues<Integer> INTERMEDIATE = Law.counts("ema.intermediate.years");
  private static final DatedValues<Integer> IONISING_A =
      Law.counts("ema.ionising-category-a.years");
  private static final DatedValues<Integer> MINOR = Law.counts("ema.minor-regulated-work.years");

  private PeriodicVisits() {}

  static void add(Case open) {
    if (open.monitoring.reinforced()) {
      open.last(VisitKind::isExamination)
          .or(() -> exempting(open).filter(prior -> prior.getKind().isExamination()))
          .ifPresent(last -> reinforced(open, last));
    } else {
      open.last(VisitKind::isPeriodic)
          .or(() -> exempting(open))
          .ifPresent(last -> information(open, last));
    }
  }

  /** The visit before the hire, when the service has confirmed that it counts. */
  private static Optional<HeldVisit> exempting(Case open) {
    return open.worker
        .getPrior()
        .filter(PriorFollowUp::isExemptionConfirmed)
        .map(prior -> HeldVisit.of(prior.getKind(), prior.getHeldOn()));
  }

  private static void information(Case open, HeldVisit last) {
    DatedValue<Integer> years = (open.monitoring.adapted() ? VIP_ADAPTED : VIP).at(open.date);
    Due due =
        Due.by(
            VisitKind.VIP_PERIODIC,
            last.getHeldOn().plusYears(years.value()),
            open.monitoring.adapted()
                ? "Adapted monitoring: at most three years after the last visit."
                : "At most five years after the last visit.",
            years.basis());
    if (last.getKind().isExamination()) {
      due.reserving("The delay was counted from the aptitude examination that came last.");
    }
    fromPrior(open, due, last);
    due(open, due, doctors(open, last, VisitKind.VIP_PERIODIC));
  }

  private static void reinforced(Case open, HeldVisit last) {
    Set<Exposure> reinforcing = open.monitoring.getReinforcing();
    Optional<DatedValue<Integer>> yearly =
        reinforcing.contains(Exposure.IONISING_CATEGORY_A)
            ? IONISING_A.find(open.date)
            : reinforcing.contains(Exposure.MINOR_REGULATED_WORK)
                ? MINOR.find(open.date)
                : Optional.empty();
    DatedValue<Integer> years = yearly.orElseGet(() -> EMA.at(open.date));
    Due examination =
        Due.by(
            VisitKind.EMA_PERIODIC,
            last.getHeldOn().plusYears(years.value()),
            yearly.isPresent()
                ? "Examined every year; there is no intermediate visit."
                : "At most four years after the last examination.",
            years.basis());
    fromPrior(open, examination, last);
    boolean pending = yearly.isEmpty() && intermediateIsPending(open, last);
    Optional<LocalDate> forExamination = doctors(open, last, VisitKind.EMA_PERIODIC);
    Optional<LocalDate> forIntermediate = doctors(open, last, VisitKind.INTERMEDIATE);
    LocalDate nextExamination = forExamination.orElse(examination.limit());
    DatedValue<Integer> between = INTERMEDIATE.at(open.date);
    LocalDate middle = last.getHeldOn().plusYears(between.value());
    if (pending && forIntermediate.orElse(middle).isBefore(nextExamination)) {
      due(
          open,
          Due.by(
              VisitKind.INTERMEDIATE,
              middle,
              "At most two years after the doctor's examination.",
              between.basis()),
          forIntermediate);
    }
    due(open, examination, forExamination);
  }

  private static void fromPrior(Case open, Due due, HeldVisit last) {
    if (!open.worker.getVisits().contains(last)) {
      due.reserving("The delay was counted from the visit before the hire.");
    }
  }

  private static boolean intermediateIsPending(Case open, HeldVisit examination) {
    return open.last(kind -> kind == VisitKind.INTERMEDIATE)
        .filter(visit -> !visit.getHeldOn().isBefore(examination.getHeldOn()))
        .isEmpty();
  }

  /**
   * The date that the last visit which set one wants for a kind of visit. A date that names no kind
   * speaks of the next visit due: the intermediate one while it is pending, if there is one.
   */
  private static Optional<LocalDate> doctors(Case open, HeldVisit base, VisitKind wanted) {
    boolean pending =
        open.monitoring.reinforced()
            && base.getKind().isExamination()
            && intermediateIsPending(open, base)
            && !isYearly(open);
    VisitKind next = pending ? VisitKind.INTERMEDIATE : periodic(open);
    return open.worker.getVisits().stream()
        .filter(visit -> !visit.getHeldOn().isAfter(open.date))
        .filter(visit -> !visit.getHeldOn().isBefore(base.getHeldOn()))
        .filter(visit -> visit.getNextBy().isPresent())
        .filter(visit -> visit.getNextKind().orElse(next) == wanted)
        .max(Comparator.comparing(HeldVisit::getHeldOn))
        .flatMap(HeldVisit::getNextBy);
  }

  private static boolean isYearly(Case open) {
    Set<Exposure> reinforcing = open.monitoring.getReinforcing();
    return reinforcing.contains(Exposure.IONISING_CATEGORY_A)
        || reinforcing.contains(Exposure.MINOR_REGULATED_WORK);
  }

  private static VisitKind periodic(Case open) {
    return open.monitoring.reinforced() ? VisitKind.EMA_PERIODIC : VisitKind.VIP_PERIODIC;
  }

  private static void due(Case open, Due due, Optional<LocalDate> doctors) {
    if (doctors.filter(day -> day.isAfter(due.limit())).isPresent()) {
      open.remark(
          Case.FINDINGS
              .warning(
                  "doctor-date-after-limit",
                  "The date set for the next visit is later than the law allows; the law counts.",
                  due.basis())
              .toBuilder()
              .until(due.limit())
              .build());
    }
    open.due(due.orDoctors(doctors));
  }
}
