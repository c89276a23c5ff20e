package fr.passerelle.sdk.model;

import fr.passerelle.sdk.identifier.NirCrossCheck;
import fr.passerelle.sdk.identifier.NirMismatch;
import fr.passerelle.sdk.identifier.NirNumber;
import fr.passerelle.sdk.json.OpenCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Holds a NIR against what the model says of the person: {@link NirCrossCheck} in its terms. */
public final class NirAgainstPerson {
  private static final int EARLIEST = 1800;
  private static final int LATEST = 2999;

  private NirAgainstPerson() {}

  /**
   * Compares a NIR with sex and date of birth; what is not known, or a code of sex that is not, is
   * not compared.
   *
   * @param nir the number, with or without key
   * @param sex the declared sex
   * @param birth the date of birth as far as it is known
   * @return every disagreement, in the order of {@link NirMismatch}; empty when all agree
   */
  public static Set<NirMismatch> mismatches(
      NirNumber nir, Optional<OpenCode<Sex>> sex, Optional<PartialDate> birth) {
    OptionalInt sexDigit =
        sex.flatMap(OpenCode::known)
            .map(known -> OptionalInt.of(known == Sex.MALE ? 1 : 2))
            .orElse(OptionalInt.empty());
    boolean isNobodysYear =
        birth.isPresent() && (birth.get().year() < EARLIEST || birth.get().year() > LATEST);
    if (isNobodysYear) {
      Set<NirMismatch> found = EnumSet.of(NirMismatch.BIRTH_YEAR);
      found.addAll(NirCrossCheck.of(nir, sexDigit, OptionalInt.empty(), OptionalInt.empty()));
      return Collections.unmodifiableSet(found);
    }
    return NirCrossCheck.of(
        nir,
        sexDigit,
        birth.map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty()),
        birth.map(PartialDate::month).orElse(OptionalInt.empty()));
  }
}
