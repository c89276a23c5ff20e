package fr.passerelle.sdk.model;

import fr.passerelle.sdk.json.WireCode;

/** Public-policy scheme of a contract (<i>dispositif</i>, rubrique S21.G00.40.008). */
public enum EmploymentScheme implements WireCode {
  /** <i>contrat initiative emploi</i>. */
  CUI_CIE("21"),
  /** <i>parcours emploi compétences</i>. */
  PEC("41"),
  /** <i>contrat d'accès à l'emploi</i>, overseas. */
  CAE_DOM("42"),
  /** <i>contrat de professionnalisation</i>. */
  PROFESSIONALISATION("61"),
  /** Apprenticeship, craft company or fewer than 11 employees. */
  APPRENTICESHIP_SMALL("64"),
  /** Apprenticeship, 11 employees or more. */
  APPRENTICESHIP("65"),
  /** <i>CIFRE</i>. */
  CIFRE("66"),
  /** Fixed term for seniors. */
  SENIOR_FIXED_TERM("70"),
  /** Fixed term, <i>insertion</i>. */
  INTEGRATION_FIXED_TERM("71"),
  /** <i>contrat de génération</i>. */
  GENERATION("80"),
  /** Apprenticeship, public sector. */
  APPRENTICESHIP_PUBLIC("81"),
  /** <i>contrat de valorisation de l'expérience</i>, from P26V01. */
  EXPERIENCE("83"),
  /** <i>stage de la formation professionnelle</i>. */
  VOCATIONAL_TRAINEE("92"),
  /** <i>période de mise en situation en milieu professionnel</i>. */
  WORK_IMMERSION("93"),
  /** <i>contrat adulte relais</i>. */
  ADULT_RELAY("94"),
  /** <i>non concerné</i>. */
  NONE("99");

  private final String wire;

  EmploymentScheme(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * Tells whether the scheme is an apprenticeship: {@code 64}, {@code 65} or {@code 81}.
   *
   * @return true for an apprentice
   */
  public boolean isApprenticeship() {
    return this == APPRENTICESHIP_SMALL || this == APPRENTICESHIP || this == APPRENTICESHIP_PUBLIC;
  }
}
