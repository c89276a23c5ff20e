package fr.passerelle.sdk.netentreprises.dsn.control.internal;

/**
 * When a control applies: what another rubrique holds.
 *
 * @param slot where the value is kept
 * @param wants what is expected of it
 * @param form form of the value, for {@link Wants#MATCH} and {@link Wants#NO_MATCH}
 */
record Condition(int slot, Wants wants, Automaton form) {
  /** What is expected of a value. A doubtful value is present and matches nothing. */
  enum Wants {
    PRESENT,
    ABSENT,
    MATCH,
    NO_MATCH
  }

  boolean holds(Slots slots) {
    return switch (wants) {
      case PRESENT -> slots.isPresent(slot);
      case ABSENT -> !slots.isPresent(slot);
      case MATCH -> slots.isSound(slot) && slots.matches(slot, form);
      case NO_MATCH -> slots.isSound(slot) && !slots.matches(slot, form);
    };
  }
}
