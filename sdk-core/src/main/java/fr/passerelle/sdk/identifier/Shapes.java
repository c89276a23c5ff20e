package fr.passerelle.sdk.identifier;

import fr.passerelle.sdk.identifier.internal.Ascii;
import fr.passerelle.sdk.identifier.internal.Shape;

/** From the findings of a {@link Shape} to reasons. */
final class Shapes {
  private Shapes() {}

  static int refusal(int finding) {
    return switch (finding) {
      case Shape.EMPTY -> Verdict.of(Reason.EMPTY);
      case Shape.CHARACTER -> Verdict.of(Reason.CHARACTER);
      case Shape.LENGTH -> Verdict.of(Reason.LENGTH);
      case Shape.STRUCTURE -> Verdict.of(Reason.STRUCTURE);
      default -> Verdict.SOUND;
    };
  }

  /** Counts letters and digits; -1 when something else than them and blanks is there. */
  static int lettersAndDigits(CharSequence text) {
    int count = 0;
    for (int i = Ascii.next(text, -1); i < text.length(); i = Ascii.next(text, i)) {
      if (!Ascii.isLetterOrDigit(text.charAt(i))) {
        return -1;
      }
      count++;
    }
    return count;
  }
}
