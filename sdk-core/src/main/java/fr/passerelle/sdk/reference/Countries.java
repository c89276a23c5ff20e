package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.NirNumber;
import fr.passerelle.sdk.identifier.internal.CountryTable;
import fr.passerelle.sdk.identifier.internal.PlaceList;
import fr.passerelle.sdk.identifier.internal.Resource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Countries and foreign territories, by the code of INSEE ({@link ReferenceList#COUNTRIES_INSEE})
 * and by the two letters of ISO 3166-1 ({@link ReferenceList#COUNTRIES_ISO}). Loaded at its first
 * use, found in constant time, safe for any number of threads.
 */
public final class Countries {
  private static final String SAME = "=";

  private final Map<String, InseeCountry> byInseeCode = new LinkedHashMap<>();
  private final Map<String, IsoCountry> byIsoCode = new LinkedHashMap<>();

  private Countries() {
    Iterator<String> lines = lines("countries-insee-names.txt").iterator();
    PlaceList.countries()
        .codeNumbers()
        .mapToObj(PlaceList::codeText)
        .forEach(code -> byInseeCode.put(code, inseeCountry(code, lines.next())));
    Iterator<String> others = lines("countries-iso3166-names.txt").iterator();
    for (String code : CountryTable.codes()) {
      byIsoCode.put(code, isoCountry(code, others.next()));
    }
  }

  /** {@return the list} */
  public static Countries list() {
    return Loaded.LIST;
  }

  /**
   * Finds a country by its INSEE code.
   *
   * @param code 99 and three digits
   * @return the country, the territory or the former State; empty when the list does not hold it
   */
  public Optional<InseeCountry> findByInsee(String code) {
    return Optional.ofNullable(byInseeCode.get(code));
  }

  /**
   * Finds the country of birth that a number tells.
   *
   * @param nir a NIR or NIA
   * @return the country, as it was at birth; empty for a birth in France, and when the list does
   *     not hold the code
   */
  public Optional<InseeCountry> findByNir(NirNumber nir) {
    return nir.country().flatMap(this::findByInsee);
  }

  /**
   * Finds a country by its two letters.
   *
   * @param code alpha-2 code in upper case
   * @return the country, or empty when the list does not hold it
   */
  public Optional<IsoCountry> findByIso(String code) {
    return Optional.ofNullable(byIsoCode.get(code));
  }

  /** {@return every country that INSEE codes, in the order of codes} */
  public Stream<InseeCountry> streamInsee() {
    return byInseeCode.values().stream();
  }

  /** {@return every country of ISO 3166-1, and XK, in the order of codes} */
  public Stream<IsoCountry> streamIso() {
    return byIsoCode.values().stream();
  }

  private static InseeCountry inseeCountry(String code, String line) {
    String[] fields = line.split("\t", -1);
    return new InseeCountry(
        code,
        fields[1],
        fields[2].equals(SAME) ? fields[1] : fields[2],
        status(fields[3]),
        present(fields[0]),
        present(fields[4]),
        present(fields[5]).map(Integer::valueOf));
  }

  private IsoCountry isoCountry(String code, String line) {
    String[] fields = line.split("\t", -1);
    Optional<String> inseeCode = present(fields[1]);
    return new IsoCountry(
        code,
        fields[0].equals(SAME)
            ? inseeCode.flatMap(this::findByInsee).orElseThrow().name()
            : fields[0],
        inseeCode,
        present(fields[2]).map(DepartmentCode::of));
  }

  private static CountryStatus status(String code) {
    for (CountryStatus status : CountryStatus.values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new IllegalStateException("the list of countries was changed");
  }

  private static Optional<String> present(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  private static List<String> lines(String name) {
    return Resource.lines(Countries.class, name);
  }

  /** {@return what list it is} */
  @Override
  public String toString() {
    return ReferenceList.COUNTRIES_INSEE.title();
  }

  /** Loaded when the list is asked for. */
  private static final class Loaded {
    static final Countries LIST = new Countries();
  }
}
