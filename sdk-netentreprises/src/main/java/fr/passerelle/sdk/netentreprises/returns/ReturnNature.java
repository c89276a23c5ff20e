package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.WireCode;

/** Natures of the returns that are known; any other code is kept as it is. */
public enum ReturnNature implements WireCode {
  /** AEE or ARE. */
  ACKNOWLEDGEMENT("10"),
  /** <i>Certificat de conformité</i> or <i>bilan d'anomalies</i>. */
  COMPLIANCE("11"),
  /** <i>Bilan d'identification des salariés</i> (BIS). */
  IDENTIFICATION("20"),
  /** Inter-declaration: AED, CID, DSIJ. */
  INTER_DECLARATION("21"),
  /** Sick leave over six months. */
  LONG_SICK_LEAVE("22"),
  /** <i>Temps partiel thérapeutique</i>. */
  PART_TIME_FOR_HEALTH("23"),
  /** Receipt of the CNAM. */
  CNAM_RECEIPT("30"),
  /** CNAM, sick leave. */
  CNAM_SICK_LEAVE("31"),
  /** CNAM, AT/MP rates (CRM 34). */
  AT_MP_RATES("34"),
  /** CNAM, <i>temps partiel thérapeutique</i>. */
  CNAM_PART_TIME_FOR_HEALTH("36"),
  /** MSA, <i>temps partiel thérapeutique</i>. */
  MSA_PART_TIME_FOR_HEALTH("38"),
  /** Receipt of France Travail. */
  FRANCE_TRAVAIL_RECEIPT("40"),
  /** France Travail, fixed-term contracts of use. */
  FRANCE_TRAVAIL_CDDU("42"),
  /** France Travail, <i>attestation employeur rematérialisée</i> or end of a single contract. */
  FRANCE_TRAVAIL_CERTIFICATE("44"),
  /** Complementary insurers, distribution. */
  INSURERS_DISTRIBUTION("50"),
  /** Complementary insurers (CRM OC). */
  INSURERS("51"),
  /** Receipt of the Urssaf. */
  URSSAF_RECEIPT("60"),
  /** Urssaf. */
  URSSAF("61"),
  /** Agirc-Arrco. */
  AGIRC_ARRCO("70"),
  /** Agirc-Arrco. */
  AGIRC_ARRCO_OTHER("71"),
  /** Mandate. */
  MANDATE("90"),
  /** Receipt of the DGFiP. */
  DGFIP_RECEIPT("92"),
  /** DGFiP, financial. */
  DGFIP_FINANCIAL("93"),
  /** DGFiP, nominative: withholding rates. */
  DGFIP_NOMINATIVE("94"),
  /** DGFiP, <i>taux sur taux</i>. */
  DGFIP_RATE_ON_RATE("95"),
  /** SADV. */
  SADV("114"),
  /** CIBTP. */
  CIBTP("116"),
  /** <i>Bonus-malus</i> (BMCC). */
  BONUS_MALUS("117"),
  /** Headcounts. */
  HEADCOUNTS("118"),
  /** Urssaf. */
  URSSAF_119("119"),
  /** Urssaf. */
  URSSAF_120("120"),
  /** Identity. */
  IDENTITY("121"),
  /** FCTU CIBTP. */
  FCTU_CIBTP("123"),
  /** Urssaf. */
  URSSAF_124("124"),
  /** MSA. */
  MSA_130("130"),
  /** Urssaf. */
  URSSAF_132("132"),
  /** FCTU France Travail. */
  FCTU_FRANCE_TRAVAIL("135"),
  /** MSA. */
  MSA_136("136");

  private final String wire;

  ReturnNature(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
