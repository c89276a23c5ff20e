package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.PcsEse;
import fr.passerelle.sdk.identifier.internal.CodeList;
import fr.passerelle.sdk.identifier.internal.Resource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Occupations of the PCS-ESE 2017 ({@link ReferenceList#PCS_ESE_2017}), their groups and
 * categories. Loaded at its first use, found in constant time, safe for any number of threads.
 */
public final class Occupations {
  private final Map<String, OccupationGroup> groups = new LinkedHashMap<>();
  private final Map<PcsEse, Occupation> byCode = new LinkedHashMap<>();

  private Occupations() {
    for (String line : Resource.lines(Occupations.class, "pcs-ese-2017-groups.txt")) {
      String[] fields = line.split("\t", -1);
      groups.put(fields[0], new OccupationGroup(fields[0], fields[1]));
    }
    Iterator<String> labels =
        Resource.lines(Occupations.class, "pcs-ese-2017-labels.txt").iterator();
    for (String text : CodeList.pcsEse().codes()) {
      PcsEse code = PcsEse.of(text);
      byCode.put(
          code,
          new Occupation(
              code,
              labels.next(),
              findGroup(code.group()).orElseThrow(),
              findGroup(code.category()).orElseThrow()));
    }
  }

  /** {@return the list} */
  public static Occupations list() {
    return Loaded.LIST;
  }

  /**
   * Finds an occupation.
   *
   * @param code PCS-ESE code
   * @return the occupation, or empty when the list does not hold the code
   */
  public Optional<Occupation> find(PcsEse code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Finds an occupation.
   *
   * @param code a code as text, in either case
   * @return the occupation, or empty when the text is no code of the list
   */
  public Optional<Occupation> find(CharSequence code) {
    return PcsEse.parse(code).value().flatMap(this::find);
  }

  /**
   * Finds a group or a category.
   *
   * @param code one digit or two
   * @return the group or category, or empty when there is none
   */
  public Optional<OccupationGroup> findGroup(String code) {
    return Optional.ofNullable(groups.get(code));
  }

  /** {@return every occupation, in the order of codes} */
  public Stream<Occupation> stream() {
    return byCode.values().stream();
  }

  /** {@return every group, each followed by its categories} */
  public Stream<OccupationGroup> streamGroups() {
    return groups.values().stream();
  }

  /** {@return what list it is} */
  @Override
  public String toString() {
    return ReferenceList.PCS_ESE_2017.title();
  }

  /** Loaded when the list is asked for. */
  private static final class Loaded {
    static final Occupations LIST = new Occupations();
  }
}
