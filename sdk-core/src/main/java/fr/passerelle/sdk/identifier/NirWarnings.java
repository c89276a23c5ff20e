package fr.passerelle.sdk.identifier;

import fr.passerelle.sdk.identifier.internal.PlaceList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is unusual about a sound NIR. None of it makes the number wrong. */
final class NirWarnings {
  /**
   * Year of the dated lists. With the number alone the century is open: the year of birth is taken
   * for the latest one that is not after the lists.
   */
  private static final int LISTS_YEAR = 2026;

  private NirWarnings() {}

  static Set<Reason> of(NirNumber nir) {
    String body = nir.value().substring(0, NirNumber.BODY);
    EnumSet<Reason> found = EnumSet.noneOf(Reason.class);
    boolean serialZero = body.endsWith("000");
    if (serialZero) {
      found.add(Reason.SERIAL_000);
    }
    if (nir.monthClass() == NirMonth.UNUSUAL) {
      found.add(Reason.MONTH_UNUSUAL);
    }
    BirthDepartments.refusal(nir.department(), likelyYear(nir.birthYear()))
        .map(NirWarnings::warning)
        .ifPresent(found::add);
    PlaceList places = nir.country().isPresent() ? PlaceList.countries() : PlaceList.communes();
    if (!places.contains(body, 5)) {
      found.add(Reason.PLACE_UNKNOWN);
    }
    if (serialZero
        || nir.monthClass() == NirMonth.UNUSUAL
        || nir.commune().equals("000")
        || body.endsWith("999999")) {
      found.add(Reason.NOT_DSN);
    }
    return Collections.unmodifiableSet(found);
  }

  private static int likelyYear(int twoDigits) {
    int year = LISTS_YEAR - LISTS_YEAR % 100 + twoDigits;
    return year > LISTS_YEAR ? year - 100 : year;
  }

  private static Reason warning(NirMismatch mismatch) {
    return mismatch == NirMismatch.DEPARTMENT_96_FROM_1968
        ? Reason.DEPARTMENT_96_YEAR
        : Reason.CORSICA_YEAR;
  }
}
