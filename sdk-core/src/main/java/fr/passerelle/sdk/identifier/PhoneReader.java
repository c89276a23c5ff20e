package fr.passerelle.sdk.identifier;

import fr.passerelle.sdk.identifier.internal.Ascii;

/**
 * Reads the many ways of writing a phone number, without allocating. The result is the
 * international number as packed digits with their count above, or a verdict, which is a number
 * without count.
 */
final class PhoneReader {
  private static final int COUNT_SHIFT = 60;
  private static final int NATIONAL_DIGITS = 10;

  private PhoneReader() {}

  static boolean isRefusal(long result) {
    return result >>> COUNT_SHIFT == 0;
  }

  static long read(CharSequence text) {
    int refusal = alphabet(text);
    if (refusal != Verdict.SOUND) {
      return refusal;
    }
    int first = next(text, -1);
    if (text.charAt(first) == '+') {
      return international(text, first);
    }
    int second = next(text, first);
    boolean zeros = text.charAt(first) == '0' && is(text, second, '0');
    return zeros ? international(text, second) : national(text, first);
  }

  /** Digits, plus, parentheses; a dot or a dash separates, and therefore stands at neither end. */
  private static int alphabet(CharSequence text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSeparator(c)) {
        if (!Ascii.isDigit(c) && c != '+' && c != '(' && c != ')') {
          return Verdict.of(Reason.CHARACTER);
        }
        signs++;
      }
    }
    if (signs == 0) {
      return Verdict.of(Reason.EMPTY);
    }
    boolean start = isSeparator(text.charAt(Ascii.next(text, -1)));
    boolean end = isSeparator(text.charAt(Ascii.end(text) - 1));
    return start || end ? Verdict.of(Reason.STRUCTURE) : Verdict.SOUND;
  }

  private static long national(CharSequence text, int first) {
    long digits = 0;
    int count = 0;
    for (int i = first; i < text.length(); i = next(text, i)) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return Verdict.of(Reason.STRUCTURE);
      }
      digits = (digits << 4) | (text.charAt(i) - '0');
      count++;
    }
    if (count != NATIONAL_DIGITS) {
      return Verdict.of(Reason.LENGTH);
    }
    int nine = 4 * (NATIONAL_DIGITS - 1);
    if (digits >>> nine != 0) {
      return Verdict.of(Reason.STRUCTURE);
    }
    long code = PhonePlan.countryCode(digits);
    return result((code << nine) | digits, code == PhonePlan.FRANCE ? 11 : 12);
  }

  private static long international(CharSequence text, int prefix) {
    long digits = 0;
    int count = 0;
    boolean trunk = false;
    for (int i = next(text, prefix); i < text.length(); i = next(text, i)) {
      if (digits == PhonePlan.FRANCE && count == 2 && !trunk) {
        trunk = true;
        i = afterTrunk(text, i);
      }
      if (i == text.length()) {
        break;
      }
      if (!Ascii.isDigit(text.charAt(i))) {
        return Verdict.of(Reason.STRUCTURE);
      }
      digits = (digits << 4) | (text.charAt(i) - '0');
      count++;
      if (count > PhonePlan.LONGEST) {
        return Verdict.of(Reason.LENGTH);
      }
    }
    int refusal = PhonePlan.international(digits, count);
    return refusal != Verdict.SOUND ? refusal : result(digits, count);
  }

  /** Moves over the zero, in parentheses or not, that people leave after +33. */
  private static int afterTrunk(CharSequence text, int index) {
    if (is(text, index, '0')) {
      return next(text, index);
    }
    int zero = next(text, index);
    int close = next(text, zero);
    boolean trunk = is(text, index, '(') && is(text, zero, '0') && is(text, close, ')');
    return trunk ? next(text, close) : index;
  }

  private static long result(long digits, int count) {
    return digits | ((long) count << COUNT_SHIFT);
  }

  private static boolean is(CharSequence text, int index, char wanted) {
    return index < text.length() && text.charAt(index) == wanted;
  }

  private static int next(CharSequence text, int index) {
    int i = index + 1;
    while (i < text.length() && isSeparator(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(char c) {
    return Ascii.isBlank(c) || c == '.' || c == '-';
  }
}
