package fr.passerelle.sdk.model;

import fr.passerelle.sdk.json.WireCode;

/** Reason of a stop of work (rubrique S21.G00.60.001); the codes that are reserved are left out. */
public enum AbsenceReason implements WireCode {
  /** <i>maladie</i>. */
  SICKNESS("01"),
  /** <i>maternité</i>. */
  MATERNITY("02"),
  /** <i>paternité, accueil de l'enfant</i>. */
  PATERNITY("03"),
  /** <i>accident de trajet</i>. */
  COMMUTING_ACCIDENT("04"),
  /** <i>maladie professionnelle</i>. */
  OCCUPATIONAL_DISEASE("05"),
  /** <i>accident de travail ou de service</i>. */
  WORK_ACCIDENT("06"),
  /** <i>femme enceinte dispensée de travail</i>. */
  PREGNANT_EXEMPTED("07"),
  /** <i>adoption</i>. */
  ADOPTION("09"),
  /** Public service: sickness due to the service. */
  SERVICE_RELATED_SICKNESS("10"),
  /** Public service: leave of war victims (art. 41). */
  WAR_VICTIMS("11"),
  /** Public service: <i>congé de longue durée</i>. */
  LONG_DURATION("12"),
  /** Public service: <i>congé de longue maladie</i>. */
  LONG_SICKNESS("13"),
  /** Public service: temporary invalidity due to the service. */
  SERVICE_RELATED_INVALIDITY("14"),
  /** Therapeutic part time, sickness. */
  THERAPEUTIC_SICKNESS("15"),
  /** Therapeutic part time, work accident. */
  THERAPEUTIC_WORK_ACCIDENT("16"),
  /** Therapeutic part time, commuting accident. */
  THERAPEUTIC_COMMUTING_ACCIDENT("17"),
  /** Therapeutic part time, occupational disease. */
  THERAPEUTIC_OCCUPATIONAL_DISEASE("18"),
  /** <i>deuil d'enfant</i>. */
  CHILD_BEREAVEMENT("19"),
  /** Cancels a stop declared earlier. */
  CANCELLATION("99");

  private final String wire;

  AbsenceReason(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
