package fr.passerelle.sdk.benchmarks.identifier;

import java.util.regex.Pattern;

/** What classes of texts are made of. */
final class Texts {
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F]");
  private static final Pattern ASCII = Pattern.compile("[\\x00-\\x7F]*");
  private static final Pattern ASCII_BUT_FOR_BLANKS = Pattern.compile("[\\x00-\\x7E\u00A0\u202F]*");

  private Texts() {}

  /** A control character of ASCII, which {@link String#trim} takes for a blank. */
  static boolean hasControl(String text) {
    return CONTROL.matcher(text).find();
  }

  static boolean isAscii(String text) {
    return ASCII.matcher(text).matches();
  }

  /** Digits and letters of other scripts, wide and invisible blanks, halves of characters. */
  static boolean hasForeign(String text) {
    return !ASCII_BUT_FOR_BLANKS.matcher(text).matches();
  }

  static boolean isPresented(String text) {
    return !text.equals(Oracle.compact(text, text.length()));
  }
}
