package fr.passerelle.sdk.model;

import fr.passerelle.sdk.json.WireCode;

/** Nature of a contract (rubrique S21.G00.40.007). */
public enum ContractNature implements WireCode {
  /** CDI, private law. */
  PERMANENT("01"),
  /** CDD, private law. */
  FIXED_TERM("02"),
  /** <i>contrat de mission</i>, temporary work. */
  TEMPORARY_MISSION("03"),
  /** <i>CDI intermittent</i>. */
  INTERMITTENT_PERMANENT("07"),
  /** <i>CDI intérimaire</i>. */
  TEMPORARY_PERMANENT("08"),
  /** CDI, public law. */
  PUBLIC_PERMANENT("09"),
  /** CDD, public law. */
  PUBLIC_FIXED_TERM("10"),
  /** Public service: secondment that counts for the pension. */
  SECONDMENT_PENSIONABLE("20"),
  /** Public service: secondment that does not count for the pension. */
  SECONDMENT("21"),
  /** <i>convention de stage</i>. */
  INTERNSHIP("29"),
  /** <i>contrat d'appui au projet d'entreprise</i>. */
  BUSINESS_SUPPORT("32"),
  /** Appointment in the public service. */
  PUBLIC_APPOINTMENT("50"),
  /** Occasional collaborator of the public service. */
  OCCASIONAL_PUBLIC("51"),
  /** Public service: ancillary activity. */
  PUBLIC_ANCILLARY("52"),
  /** <i>contrat d'emploi pénitentiaire</i>. */
  PENAL("53"),
  /** The same, as an apprenticeship. */
  PENAL_APPRENTICESHIP("54"),
  /** <i>contrat d'engagement éducatif</i>. */
  EDUCATIONAL("60"),
  /** <i>contrat de soutien et d'aide par le travail</i>. */
  SUPPORT_THROUGH_WORK("70"),
  /** <i>mandat social</i>. */
  CORPORATE_MANDATE("80"),
  /** <i>mandat d'élu</i>. */
  ELECTED_MANDATE("81"),
  /** <i>CDI de chantier ou d'opération</i>. */
  SITE("82"),
  /** <i>service civique</i>. */
  CIVIC_SERVICE("89"),
  /** Other contract, agreement or mandate. */
  OTHER("90"),
  /** Maritime engagement, permanent. */
  MARITIME_PERMANENT("91"),
  /** Maritime engagement, fixed term. */
  MARITIME_FIXED_TERM("92"),
  /** <i>ligne de service</i>. */
  SERVICE_LINE("93");

  private final String wire;

  ContractNature(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
