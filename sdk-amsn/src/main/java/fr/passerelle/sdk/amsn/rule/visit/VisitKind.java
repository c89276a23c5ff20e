package fr.passerelle.sdk.amsn.rule.visit;

import java.util.Locale;

/** Kinds of visit that the Code du travail tells apart. */
public enum VisitKind {
  /** First <i>visite d'information et de prévention</i> (R4624-10). */
  VIP_INITIAL("Visite d'information et de prévention initiale"),
  /** The same, renewed (R4624-16). */
  VIP_PERIODIC("Visite d'information et de prévention périodique"),
  /** First <i>examen médical d'aptitude</i>, in place of the VIP (R4624-24); by the doctor only. */
  EMA_INITIAL("Examen médical d'aptitude à l'embauche"),
  /** The same, renewed (R4624-28); by the doctor only. */
  EMA_PERIODIC("Examen médical d'aptitude périodique"),
  /** Intermediate visit between two examinations (R4624-28). */
  INTERMEDIATE("Visite intermédiaire"),
  /** <i>Visite de mi-carrière</i> (L4624-2-2). */
  MID_CAREER("Visite de mi-carrière"),
  /** <i>Visite post-exposition</i> or <i>post-professionnelle</i> (L4624-2-1). */
  POST_EXPOSURE("Visite post-exposition ou post-professionnelle"),
  /** <i>Visite de préreprise</i>, during a stop (R4624-29). */
  PRE_RETURN("Visite de préreprise"),
  /** <i>Visite de reprise</i>, after a stop (R4624-31). */
  RETURN("Visite de reprise"),
  /** Referral without delay to the doctor (R4624-19, R4624-20); its ground is never told. */
  REFERRAL("Orientation sans délai vers le médecin du travail"),
  /** Visit that the worker, the employer or the doctor asked for (R4624-34). */
  ON_DEMAND("Visite à la demande"),
  /** Examination for an attestation for driving or electrical work (since 2025-10-01). */
  ATTESTATION("Attestation d'absence de contre-indications médicales");

  private final String label;

  VisitKind(String label) {
    this.label = label;
  }

  /** {@return the French name of the visit} */
  public String label() {
    return label;
  }

  /** {@return the name in lower case with hyphens, as it stands in codes of findings} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return whether it is an aptitude examination} */
  public boolean isExamination() {
    return this == EMA_INITIAL || this == EMA_PERIODIC;
  }

  /** {@return whether the delay of the next periodic visit runs from it} */
  public boolean isPeriodic() {
    return isExamination() || this == VIP_INITIAL || this == VIP_PERIODIC;
  }
}
