package fr.passerelle.sdk.reference;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The lists that ship with the SDK: where each comes from, under which licence, and of when it is.
 * Asking loads none of them.
 */
public enum ReferenceList {
  /** Communes of today, with their postal codes. */
  COMMUNES(
      "Code officiel géographique: communes",
      "INSEE, Code officiel géographique 2026; La Poste, Base officielle des codes postaux; as"
          + " assembled in @etalab/decoupage-administratif 6.0.0",
      Licences.OUVERTE,
      Year.of(2026),
      37_590),

  /**
   * Communes that are no longer. Movements are known up to 2024-01-01; an end between 2024 and 2026
   * has no date. Overseas history, and places in Algeria, Morocco and Tunisia before their
   * independence, are incomplete: absence proves nothing.
   */
  FORMER_COMMUNES(
      "Code officiel géographique: communes that ended since 1943",
      "INSEE, Code officiel géographique, movements since 1943, as assembled in"
          + " @etalab/decoupage-administratif 6.0.0",
      Licences.OUVERTE,
      Year.of(2026),
      4_240),

  /** Departments, overseas departments and collectivities, territories. */
  DEPARTMENTS(
      "Code officiel géographique: departments and territories",
      "INSEE, Code officiel géographique 2026, as assembled in @etalab/decoupage-administratif"
          + " 6.0.0; postal prefixes derived from the list of communes",
      Licences.OUVERTE,
      Year.of(2026),
      109),

  /** Sub-classes of the NAF rév. 2. Its successor, the NAF 2025, is not in any list here. */
  NAF_REV_2(
      "Nomenclature d'activités française, NAF rév. 2, sub-classes",
      "INSEE, Nomenclature d'activités française, NAF rév. 2, as assembled in"
          + " @socialgouv/codes-naf 1.1.1",
      "INSEE nomenclature; package under Apache-2.0",
      Year.of(2008),
      732),

  /** Occupations of employees of private and public employers. */
  PCS_ESE_2017(
      "PCS-ESE 2017",
      "INSEE, Nomenclature des professions et catégories socioprofessionnelles des emplois salariés"
          + " des employeurs privés et publics, 2017",
      "free reuse with mention of the source",
      Year.of(2017),
      429),

  /** Countries and foreign territories by the code that a NIR carries; former States included. */
  COUNTRIES_INSEE(
      "Code officiel géographique: countries and foreign territories",
      "INSEE, Code officiel géographique 2025, former States 2014",
      Licences.OUVERTE,
      Year.of(2025),
      251),

  /** Countries by their two letters; {@code XK} for Kosovo is not ISO, but IBAN and BIC use it. */
  COUNTRIES_ISO(
      "ISO 3166-1 codes with French names",
      "codes ISO 3166-1 and XK; French names INSEE, Code officiel géographique 2025, or Unicode"
          + " CLDR 39",
      "Licence Ouverte 2.0 (Etalab); Unicode License v3",
      Year.of(2025),
      250);

  private static final LocalDate NAF_2025_IN_FORCE = LocalDate.of(2027, 1, 1);
  private static final LocalDate NAF_REV_2_IN_FORCE = LocalDate.of(2008, 1, 1);

  private final String title;
  private final String source;
  private final String licence;
  private final Year date;
  private final int size;

  ReferenceList(String title, String source, String licence, Year date, int size) {
    this.title = title;
    this.source = source;
    this.licence = licence;
    this.date = date;
    this.size = size;
  }

  /** {@return the name of the list, French where the list's own name is} */
  public String title() {
    return title;
  }

  /** {@return who keeps the list, and which publication of it was taken} */
  public String source() {
    return source;
  }

  /** {@return the licence under which it was taken; reuse asks for a mention of the source} */
  public String licence() {
    return licence;
  }

  /** {@return the year of the edition} */
  public Year date() {
    return date;
  }

  /** {@return how many entries it has} */
  public int size() {
    return size;
  }

  /** {@return the first day on which the nomenclature applies, when it is known} */
  public Optional<LocalDate> inForceFrom() {
    return this == NAF_REV_2 ? Optional.of(NAF_REV_2_IN_FORCE) : Optional.empty();
  }

  /**
   * {@return the last day on which the nomenclature applies, when that is known: 2026-12-31 for the
   * NAF rév. 2 (decree 2025-736)}
   */
  public Optional<LocalDate> inForceTo() {
    return this == NAF_REV_2 ? Optional.of(NAF_2025_IN_FORCE.minusDays(1)) : Optional.empty();
  }

  /** Texts that several lists share. */
  private static final class Licences {
    static final String OUVERTE = "Licence Ouverte 2.0 (Etalab)";
  }
}
