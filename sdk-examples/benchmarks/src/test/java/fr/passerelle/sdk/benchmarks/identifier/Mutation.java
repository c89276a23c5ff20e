package fr.passerelle.sdk.benchmarks.identifier;

import java.util.SplittableRandom;

/** What happens to identifiers on their way: typing, printing, copying, scanning, encoding. */
enum Mutation {
  /** As it was made. */
  NONE,
  NONE_AGAIN,
  NONE_MOSTLY,
  /** Another character of the alphabet in one place. */
  CHANGE,
  CHANGE_AGAIN,
  SWAP,
  TRUNCATION,
  INSERTION,
  /** Blanks of the three kinds anywhere. */
  BLANKS,
  /** Printed in groups. */
  GROUPS,
  /** Blanks around. */
  ENDS,
  CASE,
  /** A digit of another script. */
  FOREIGN_DIGIT,
  /** A letter that folds to, or looks like, an ASCII one. */
  FOREIGN_LETTER,
  /** Control characters, wide and invisible blanks, half a surrogate pair. */
  CONTROL,
  SEPARATOR,
  /** O for 0, I for 1. */
  LOOK_ALIKE,
  DOUBLED,
  TWICE;

  /** Keys and check digits that nobody computes and some accept. */
  static final String[] TWINS = {"00", "01", "99"};

  private static final Mutation[] ALL = values();
  private static final String BLANK_CHARACTERS = " \u00A0\u202F";
  private static final String CONTROL_CHARACTERS =
      "\n\t\0\r\u001F\u007F\u0085\u2007\u2009\u200B\u3000\uFEFF\uD83D\uDE00";
  private static final String FOREIGN_LETTERS = "\u0131\u017F\u212A\u0410\u0415\uFF21\u00E9";

  /** Applies one of them, any as likely as the next. */
  static void mutate(SplittableRandom random, StringBuilder text, String alphabet) {
    if (text.length() > 0) {
      ALL[random.nextInt(ALL.length)].apply(random, text, alphabet);
    }
  }

  private void apply(SplittableRandom random, StringBuilder text, String alphabet) {
    int at = random.nextInt(text.length());
    switch (this) {
      case NONE, NONE_AGAIN, NONE_MOSTLY -> {
        // Sound texts must be many.
      }
      case CHANGE, CHANGE_AGAIN -> text.setCharAt(at, pick(random, alphabet));
      case SWAP -> swap(text, Math.max(at, 1));
      case TRUNCATION -> truncate(random, text);
      case INSERTION -> text.insert(at, pick(random, alphabet));
      case BLANKS -> {
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
          text.insert(random.nextInt(text.length() + 1), pick(random, BLANK_CHARACTERS));
        }
      }
      case GROUPS -> group(text, 2 + random.nextInt(3), pick(random, BLANK_CHARACTERS));
      case ENDS -> {
        text.insert(0, pick(random, BLANK_CHARACTERS));
        text.append(" ".repeat(random.nextInt(random.nextInt(8) == 0 ? 200 : 3)));
      }
      case CASE -> foldCase(random, text);
      case FOREIGN_DIGIT -> foreignDigit(random, text, at);
      case FOREIGN_LETTER -> text.setCharAt(at, pick(random, FOREIGN_LETTERS));
      case CONTROL ->
          text.insert(random.nextBoolean() ? text.length() : at, pick(random, CONTROL_CHARACTERS));
      case SEPARATOR -> text.insert(at, pick(random, ".-/'+:"));
      case LOOK_ALIKE -> lookAlike(text, at);
      case DOUBLED -> text.append(text, 0, random.nextInt(4) == 0 ? text.length() : 1);
      case TWICE -> {
        mutate(random, text, alphabet);
        mutate(random, text, alphabet);
      }
    }
  }

  static char pick(SplittableRandom random, String alphabet) {
    return alphabet.charAt(random.nextInt(alphabet.length()));
  }

  private static void swap(StringBuilder text, int at) {
    if (at < text.length()) {
      char left = text.charAt(at - 1);
      text.setCharAt(at - 1, text.charAt(at));
      text.setCharAt(at, left);
    }
  }

  private static void truncate(SplittableRandom random, StringBuilder text) {
    int cut = Math.min(1 + random.nextInt(3), text.length());
    if (random.nextBoolean()) {
      text.setLength(text.length() - cut);
    } else {
      text.delete(0, cut);
    }
  }

  private static void group(StringBuilder text, int size, char blank) {
    for (int at = (text.length() - 1) / size * size; at > 0; at -= size) {
      text.insert(at, blank);
    }
  }

  private static void foldCase(SplittableRandom random, StringBuilder text) {
    int from = random.nextBoolean() ? 0 : random.nextInt(text.length());
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        text.setCharAt(i, (char) (c + 32));
      } else if (c >= 'a' && c <= 'z') {
        text.setCharAt(i, (char) (c - 32));
      }
    }
  }

  /** Full width, Arabic-Indic or Devanagari; the JDK calls all of them digits. */
  private static void foreignDigit(SplittableRandom random, StringBuilder text, int at) {
    for (int i = 0; i < text.length(); i++) {
      int j = (at + i) % text.length();
      char c = text.charAt(j);
      if (c >= '0' && c <= '9') {
        text.setCharAt(j, (char) (pick(random, "\uFF10\u0660\u0966") + c - '0'));
        if (random.nextInt(4) > 0) {
          return;
        }
      }
    }
  }

  private static void lookAlike(StringBuilder text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '0' || c == '1') {
        text.setCharAt(i, c == '0' ? 'O' : 'I');
        return;
      }
    }
  }
}
