package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.LegalBasis;
import java.util.OptionalInt;

/** Which visits the employer sees to: somebody else follows some workers, or nobody one by one. */
enum Scope {
  /** Every visit. */
  EVERYTHING,
  /** The aptitude examinations only. */
  EXAMINATIONS,
  /** Only what an event brings, as the return from an absence. */
  OCCASIONAL,
  /** None. */
  NOTHING;

  private static final DatedValues<Integer> SEASONAL = Law.counts("seasonal.days");

  /** Decides for a worker, and says why when it is not everything. */
  static Scope of(Case open) {
    FollowedWorker worker = open.worker;
    if (worker.isFollowedForAnotherEmployer()) {
      info(
          open,
          "followed-for-another-employer",
          "The service of the principal employer follows the worker.",
          Law.article("D4624-61"));
      return NOTHING;
    }
    return switch (worker.getEmployment()) {
      case APPRENTICE -> apprentice(open);
      case TEMPORARY_USER -> userCompany(open);
      case SEASONAL -> seasonal(open);
      case ORDINARY, TEMPORARY_AGENCY -> EVERYTHING;
    };
  }

  /** Whether the first visit and those that come again are among them. */
  boolean regular() {
    return this == EVERYTHING || this == EXAMINATIONS;
  }

  /** Whether what an event brings is among them. */
  boolean occasional() {
    return this == EVERYTHING || this == OCCASIONAL;
  }

  private static Scope apprentice(Case open) {
    if (open.worker.isHosted() && open.monitoring.reinforced()) {
      info(
          open,
          "host-company-bears",
          "Apprentice on a risk post of a host company, which bears the obligations.",
          Law.article("R6223-15"));
      return NOTHING;
    }
    return EVERYTHING;
  }

  private static Scope userCompany(Case open) {
    LegalBasis basis = Law.article("R4625-8-9");
    Answer covered = open.worker.getRiskPostCovered();
    if (!open.monitoring.reinforced() || covered == Answer.YES) {
      info(
          open,
          "followed-by-agency",
          "The service of the agency follows the temporary worker.",
          basis);
      return NOTHING;
    }
    if (covered == Answer.NO) {
      info(
          open,
          "risk-post-not-covered",
          "The agency does not cover the risk post: the company where the work is done organises"
              + " the examination.",
          basis);
    } else {
      open.remark(
          Case.FINDINGS.warning(
              "risk-post-cover-unknown",
              "Whether the agency covers the risk post is not known; it was taken not to.",
              basis));
    }
    return EXAMINATIONS;
  }

  private static Scope seasonal(Case open) {
    DatedValue<Integer> from = SEASONAL.at(open.date);
    OptionalInt days = open.worker.getSeasonalDays();
    if (open.monitoring.reinforced() && days.isEmpty()) {
      open.remark(
          Case.FINDINGS.warning(
              "seasonal-days-unknown",
              "The days of effective work are not known; the examination was taken to be needed.",
              from.basis()));
      return EVERYTHING;
    }
    if (open.monitoring.reinforced() && days.getAsInt() >= from.value()) {
      return EVERYTHING;
    }
    info(
        open,
        "prevention-action",
        "Seasonal worker: training and prevention actions, no first visit.",
        from.basis());
    return OCCASIONAL;
  }

  private static void info(Case open, String code, String message, LegalBasis basis) {
    open.remark(Case.FINDINGS.info(code, message, basis));
  }
}
