package fr.passerelle.sdk.amsn.model.appointment;

import fr.passerelle.sdk.json.WireCode;

/**
 * Kind of visit that is asked for: codes of the SDK's own contract, since the list of the portal is
 * not published. They are the kinds of the Code du travail, see {@link
 * fr.passerelle.sdk.amsn.rule.visit.VisitKind#code()}.
 */
public enum VisitType implements WireCode {
  /** First <i>visite d'information et de prévention</i>. */
  VIP_INITIAL("vip-initial"),
  /** The same, renewed. */
  VIP_PERIODIC("vip-periodic"),
  /** First <i>examen médical d'aptitude</i>. */
  EMA_INITIAL("ema-initial"),
  /** The same, renewed. */
  EMA_PERIODIC("ema-periodic"),
  /** Visit between two examinations. */
  INTERMEDIATE("intermediate"),
  /** <i>Visite de mi-carrière</i>. */
  MID_CAREER("mid-career"),
  /** <i>Visite post-exposition</i> or <i>post-professionnelle</i>. */
  POST_EXPOSURE("post-exposure"),
  /** <i>Visite de préreprise</i>. */
  PRE_RETURN("pre-return"),
  /** <i>Visite de reprise</i>. */
  RETURN("return"),
  /** Referral to the doctor without delay. */
  REFERRAL("referral"),
  /** Visit that somebody asks for. */
  ON_DEMAND("on-demand"),
  /** Examination for a driving or electrical attestation. */
  ATTESTATION("attestation");

  private final String wire;

  VisitType(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
