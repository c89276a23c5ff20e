package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.Naf;
import fr.passerelle.sdk.identifier.internal.CodeList;
import fr.passerelle.sdk.identifier.internal.Resource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Activities of the NAF rév. 2 ({@link ReferenceList#NAF_REV_2}), in force from 2008-01-01 to
 * 2026-12-31. From 2027-01-01 on the NAF 2025 applies (decree 2025-736); its list could not be had,
 * so that a code of that version finds nothing here. Loaded at its first use, found in constant
 * time, safe for any number of threads.
 */
public final class Activities {
  private final Map<Naf, Activity> byCode = new LinkedHashMap<>();

  private Activities() {
    Iterator<String> labels = Resource.lines(Activities.class, "naf-rev2-labels.txt").iterator();
    for (String code : CodeList.nafRev2().codes()) {
      Naf naf = Naf.of(code);
      byCode.put(naf, new Activity(naf, labels.next()));
    }
  }

  /** {@return the list} */
  public static Activities list() {
    return Loaded.LIST;
  }

  /**
   * Finds an activity.
   *
   * @param code a code with its nomenclature
   * @return the activity; empty when the list does not hold the code, and always for the NAF 2025
   */
  public Optional<Activity> find(Naf code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Finds an activity of the NAF rév. 2.
   *
   * @param code a code as text, with or without dot
   * @return the activity, or empty when the text is no code of the list
   */
  public Optional<Activity> find(CharSequence code) {
    return Naf.parse(code).value().flatMap(this::find);
  }

  /** {@return every activity, in the order of codes} */
  public Stream<Activity> stream() {
    return byCode.values().stream();
  }

  /** {@return what list it is} */
  @Override
  public String toString() {
    return ReferenceList.NAF_REV_2.title();
  }

  /** Loaded when the list is asked for. */
  private static final class Loaded {
    static final Activities LIST = new Activities();
  }
}
