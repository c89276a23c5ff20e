package fr.passerelle.sdk.model;

import fr.passerelle.sdk.rule.Severity;
import java.util.List;

/**
 * The rules between the attributes of the shared model. {@link
 * fr.passerelle.sdk.validation.ModelValidator} names them as constraints; an application's own
 * Hibernate Validator hands them out as dynamic payload.
 *
 * <p>An error is what cannot both be true, or two numbers that every DSN is refused for; it stands
 * in the default group. What is unlikely, and what the DSN merely wants written in another way, is
 * a warning and stands in the group {@link fr.passerelle.sdk.validation.Doubts}, so that nothing
 * that payroll may legally hold is refused. Three things are no rule at all, because the law allows
 * them: contracts of one person that overlap, a working time above the company's reference, and
 * absences that overlap.
 *
 * <p>Source of the controls: DSN, norm P24V01, specific controls.
 */
public enum ModelRule {
  /** The year of a NIR is that of the date of birth. */
  NIR_AGAINST_BIRTH_YEAR(Severity.ERROR, "S21.G00.30.006/CCH-11"),
  /** The department of a NIR existed in the year of birth (2A and 2B, 20, 96). */
  NIR_AGAINST_BIRTH_DEPARTMENT(Severity.ERROR, "S21.G00.30.001/CCH-11", "S21.G00.73.007/CCH-11"),
  /** The department of birth existed in the year of birth (2A and 2B, 20, 96). */
  BIRTH_DEPARTMENT_AGAINST_YEAR(Severity.ERROR, "S21.G00.30.014/CCH-11"),
  /** A contract starts after the birth of the employee. */
  START_NOT_AFTER_BIRTH(Severity.ERROR, "S21.G00.40.001/CCH-15"),
  /** A contract does not end before it starts; an end that is withdrawn (099) does not count. */
  END_BEFORE_START(Severity.ERROR, "S21.G00.40.001/CCH-13"),
  /** A contract is not foreseen to end before it starts. */
  PLANNED_END_BEFORE_START(Severity.ERROR, "S21.G00.40.010/CCH-11"),
  /** The last day worked and paid lies inside the contract. */
  LAST_DAY_PAID_OUTSIDE_CONTRACT(Severity.ERROR, "S21.G00.62.006/CCH-15"),
  /** A contract (establishment, number, start) stands once. */
  CONTRACT_TWICE(Severity.ERROR, "S21.G00.40.009/CCH-12"),
  /** The reference working time is not zero in a unit up to 21. */
  REFERENCE_TIME_ZERO(Severity.ERROR, "S21.G00.40.012/CCH-11"),
  /**
   * The last day worked before a stop is not before the contract; civil servants, cancellations and
   * therapeutic part time are exempt.
   */
  ABSENCE_BEFORE_CONTRACT(Severity.ERROR, "S21.G00.60.002/CCH-13"),
  /** The last day worked before a stop is not after the end of the contract. */
  ABSENCE_AFTER_CONTRACT(Severity.ERROR, "S21.G00.60.002/CCH-17"),
  /** A stop is not foreseen to end before the last day worked. */
  ABSENCE_END_BEFORE_STOP(Severity.ERROR, "S21.G00.60.002/CCH-12"),
  /** The return is not before the last day worked. */
  RETURN_BEFORE_STOP(Severity.ERROR, "S21.G00.60.010/CCH-11"),
  /** The return is not before the contract. */
  RETURN_BEFORE_CONTRACT(Severity.ERROR, "S21.G00.60.010/CCH-11"),
  /** A suspension does not start before the contract. */
  SUSPENSION_BEFORE_CONTRACT(Severity.ERROR, "S21.G00.65.002/CCH-11"),
  /** A suspension does not start after the end of the contract; cancellations are exempt. */
  SUSPENSION_AFTER_CONTRACT(Severity.ERROR, "S21.G00.65.002/CCH-13"),
  /** A suspension does not end before it starts. */
  SUSPENSION_END_BEFORE_START(Severity.ERROR, "S21.G00.65.003/CCH-11"),
  /** An affiliation does not end before it starts. */
  AFFILIATION_END_BEFORE_START(Severity.ERROR, "S21.G00.70.015/CCH-11"),
  /** The attachment of a dependant does not end before it starts. */
  DEPENDANT_END_BEFORE_START(Severity.ERROR, "S21.G00.73.011/CCH-11"),
  /** An NTT holds the SIREN of the employer. */
  NTT_OF_OTHER_EMPLOYER(Severity.ERROR, "S21.G00.30.020/CCH-13"),
  /** The SIRET of a contract's establishment starts with the SIREN of the employer. */
  CONTRACT_OF_OTHER_EMPLOYER(Severity.ERROR),
  /** The SIRET of an establishment starts with the SIREN of the employer. */
  ESTABLISHMENT_OF_OTHER_EMPLOYER(Severity.ERROR),
  /** The SIREN of the employer and the NIC of its head office make a SIRET. */
  HEAD_OFFICE_OF_OTHER_EMPLOYER(Severity.ERROR, "S21.G00.06.002/CSL-11"),

  /** A NIR starts with the sex; it is not changed with a person's sex. */
  NIR_AGAINST_SEX(Severity.WARNING),
  /** A NIR with a calendar month has that of the date of birth. */
  NIR_AGAINST_BIRTH_MONTH(Severity.WARNING),
  /** Year and month of a dependant's NIR are those of the date of birth; no DSN control says so. */
  DEPENDANT_NIR_AGAINST_BIRTH(Severity.WARNING),
  /**
   * The number of a contract is unique per person and establishment in one DSN; payroll may keep
   * the contract that ended beside the one that follows.
   */
  CONTRACT_NUMBER_TWICE(Severity.WARNING, "S21.G00.40.009/CCH-12"),
  /** Part time is below the reference working time (Code du travail L3123-1). */
  PART_TIME_NOT_BELOW_REFERENCE(Severity.WARNING),
  /**
   * A contract of limited duration has a foreseen end. The DSN always wants one; the law knows
   * fixed terms without a precise one (Code du travail L1242-7).
   */
  PLANNED_END_MISSING(Severity.WARNING, "S21.G00.40.010/CCH-12"),
  /** An accident or first medical finding is not before the contract (a signal, no refusal). */
  ACCIDENT_BEFORE_CONTRACT(Severity.WARNING, "S21.G00.60.012/SIG-14"),
  /** There is no AT/MP rate while the risk is not notified, 999ZZ (a signal, no refusal). */
  RATE_OF_UNNOTIFIED_RISK(Severity.WARNING, "S21.G00.40.043/SIG-11"),
  /** A postal code, or a country with its distribution code, not both: how the DSN writes it. */
  ADDRESS_IN_FRANCE_AND_ABROAD(
      Severity.WARNING, "S21.G00.06.005/CCH-11", "S21.G00.11.004/CCH-11", "S21.G00.30.009/CCH-12"),
  /** A postal code comes with its locality. */
  LOCALITY_MISSING(
      Severity.WARNING, "S21.G00.06.006/CCH-11", "S21.G00.11.005/CCH-11", "S21.G00.30.010/CCH-11");

  private final Severity severity;

  /** Separated by blanks: the field of a constant is immutable. */
  private final String controls;

  ModelRule(Severity severity, String... controls) {
    this.severity = severity;
    this.controls = String.join(" ", controls);
  }

  /** {@return whether breaking it makes a model wrong or only doubtful} */
  public Severity severity() {
    return severity;
  }

  /**
   * {@return the DSN controls that it follows, for example {@code S21.G00.40.001/CCH-13}; empty
   * when it follows from the definition of the numbers or from the law}
   */
  public List<String> controls() {
    return controls.isEmpty() ? List.of() : List.of(controls.split(" ", -1));
  }
}
