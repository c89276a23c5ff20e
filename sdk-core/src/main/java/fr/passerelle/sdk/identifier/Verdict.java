package fr.passerelle.sdk.identifier;

import java.util.Optional;

/**
 * The outcome of a check as an {@code int}, so that a check allocates nothing: zero, or the reason
 * in the low byte and the hint in the next one. The number never leaves the process, so that the
 * order of the constants may change between versions.
 */
@SuppressWarnings("EnumOrdinal")
final class Verdict {
  /** The text is an identifier. */
  static final int SOUND = 0;

  private static final Reason[] REASONS = Reason.values();
  private static final Hint[] HINTS = Hint.values();

  private Verdict() {}

  static int of(Reason reason) {
    return reason.ordinal() + 1;
  }

  static int of(Reason reason, Hint hint) {
    return of(reason) | (hint.ordinal() + 1) << 8;
  }

  static Reason reason(int refusal) {
    return REASONS[(refusal & 0xFF) - 1];
  }

  static Optional<Hint> hint(int refusal) {
    int hint = refusal >>> 8;
    return hint == 0 ? Optional.empty() : Optional.of(HINTS[hint - 1]);
  }
}
