package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.AbsenceReason;
import java.util.Optional;

/** What an absence is due to, as far as R4624-31 tells causes apart. Health data: never shown. */
public enum AbsenceCause {
  /** Maternity leave. */
  MATERNITY,
  /** Occupational disease (<i>maladie professionnelle</i>). */
  OCCUPATIONAL_DISEASE,
  /** Work accident (<i>accident du travail</i>). */
  WORK_ACCIDENT,
  /** Sickness or accident that is not occupational. */
  NON_OCCUPATIONAL;

  /**
   * Reads the reason that payroll declares (DSN 60.001).
   *
   * @param reason the reason
   * @param assumptions what an accident on the way to work counts as
   * @return the cause; empty for a reason that R4624-31 does not name (paternity, adoption,
   *     therapeutic part time, public service…) and for codes that are not known
   */
  public static Optional<AbsenceCause> of(
      OpenCode<AbsenceReason> reason, RuleAssumptions assumptions) {
    return reason.known().flatMap(known -> of(known, assumptions));
  }

  private static Optional<AbsenceCause> of(AbsenceReason reason, RuleAssumptions assumptions) {
    return switch (reason) {
      case MATERNITY -> Optional.of(MATERNITY);
      case OCCUPATIONAL_DISEASE -> Optional.of(OCCUPATIONAL_DISEASE);
      case WORK_ACCIDENT -> Optional.of(WORK_ACCIDENT);
      case SICKNESS -> Optional.of(NON_OCCUPATIONAL);
      case COMMUTING_ACCIDENT -> assumptions.getCommutingAccident();
      default -> Optional.empty();
    };
  }
}
