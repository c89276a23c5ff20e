package fr.passerelle.sdk.validation.internal;

import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.validation.constraint.Warnings;
import java.util.Optional;
import java.util.Set;

/**
 * Which warnings a constraint lets through.
 *
 * @param warnings whether any warning refuses
 * @param dsn whether what the DSN refuses is refused
 */
record Tolerance(Warnings warnings, boolean dsn) {
  /** Every value that is sound is accepted. */
  static final Tolerance TOTAL = new Tolerance(Warnings.ACCEPT, false);

  static Tolerance of(Warnings warnings, boolean dsn) {
    return new Tolerance(warnings, dsn);
  }

  boolean isTotal() {
    return warnings == Warnings.ACCEPT && !dsn;
  }

  /** The first warning that refuses, in the order of {@link Reason}. */
  Optional<Reason> objection(Set<Reason> found) {
    return found.stream()
        .filter(reason -> warnings == Warnings.REFUSE || (dsn && reason == Reason.NOT_DSN))
        .min(Reason::compareTo);
  }
}
