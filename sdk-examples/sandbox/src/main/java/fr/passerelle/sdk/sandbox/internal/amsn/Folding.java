package fr.passerelle.sdk.sandbox.internal.amsn;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names so that case, accents and punctuation do not keep two spellings apart. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");

  private Folding() {}

  static String fold(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return OTHERS.matcher(bare.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
