package fr.passerelle.sdk.identifier;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Compares a NIR with the sex and the birth date that were declared beside it. A disagreement never
 * makes the number wrong: it may be the declaration that is, and a NIR is not changed with a
 * person's sex.
 */
public final class NirCrossCheck {
  private static final int CENTURY = 100;

  private NirCrossCheck() {}

  /**
   * Compares a NIR with what is known about the person; what is not known is not compared.
   *
   * <p>The month counts only when both are calendar months: a NIR made from an incomplete civil act
   * holds another. The department is held against the year as the DSN control CCH-11 does.
   *
   * @param nir the number, with or without key
   * @param sex 1 for <i>masculin</i>, 2 for <i>féminin</i>
   * @param birthYear year of birth, four digits
   * @param birthMonth month of birth, 1 to 12
   * @return every disagreement, in the order of {@link NirMismatch}; empty when all agree
   * @throws IllegalArgumentException when a sex, year or month is given that cannot be one
   */
  public static Set<NirMismatch> of(
      NirNumber nir, OptionalInt sex, OptionalInt birthYear, OptionalInt birthMonth) {
    require(sex, 1, 2, "sex is 1 or 2");
    require(birthYear, 1800, 2999, "year of birth has four digits");
    require(birthMonth, 1, 12, "month of birth is 1 to 12");
    EnumSet<NirMismatch> found = EnumSet.noneOf(NirMismatch.class);
    if (differs(sex, nir.sex())) {
      found.add(NirMismatch.SEX);
    }
    if (birthYear.isPresent()) {
      int year = birthYear.getAsInt();
      if (year % CENTURY != nir.birthYear()) {
        found.add(NirMismatch.BIRTH_YEAR);
      }
      BirthDepartments.refusal(nir.department(), year).ifPresent(found::add);
    }
    if (nir.monthClass() == NirMonth.CALENDAR && differs(birthMonth, nir.month())) {
      found.add(NirMismatch.BIRTH_MONTH);
    }
    return Collections.unmodifiableSet(found);
  }

  private static boolean differs(OptionalInt known, int inNir) {
    return known.isPresent() && known.getAsInt() != inNir;
  }

  private static void require(OptionalInt given, int lowest, int highest, String rule) {
    if (given.isPresent() && (given.getAsInt() < lowest || given.getAsInt() > highest)) {
      throw new IllegalArgumentException(rule);
    }
  }
}
