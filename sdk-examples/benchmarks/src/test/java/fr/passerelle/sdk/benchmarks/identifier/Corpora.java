package fr.passerelle.sdk.benchmarks.identifier;

import java.util.SplittableRandom;

/** The texts about each identifier that somebody else checks too. */
final class Corpora {
  private static final String PHONE_CHARACTERS = Corpus.DIGITS + Corpus.DIGITS + "+ .-()";
  private static final String EMAIL_CHARACTERS =
      "abcxyzABC0189.-_+@!#$%&'*/=?^`{|}~()<>[]\\,;:\" \u00E9\u4E2D";

  static final Corpus SIREN =
      Corpus.million(
          "SIREN", (sound, random, out) -> sound.siren(out), Corpus.DIGITS, Corpora::zeros);
  static final Corpus SIRET =
      Corpus.million(
          "SIRET", (sound, random, out) -> sound.siret(out), Corpus.DIGITS, Corpora::siret);
  static final Corpus VAT =
      Corpus.million(
          "VatNumber",
          (sound, random, out) -> sound.vat(out),
          Corpus.LETTERS_AND_DIGITS,
          Corpora::vat);
  static final Corpus NIR =
      Corpus.million(
          "Nir", (sound, random, out) -> sound.nir(out), Corpus.DIGITS + "AB", Corpora::nir);
  static final Corpus IBAN =
      Corpus.million("Iban", Corpora::iban, Corpus.LETTERS_AND_DIGITS, Corpora::iban);
  static final Corpus RIB =
      Corpus.million(
          "Rib",
          (sound, random, out) -> sound.rib(out),
          Corpus.LETTERS_AND_DIGITS,
          (random, text) -> pair(random, text, 21));
  static final Corpus BIC =
      Corpus.million("Bic", Corpora::bic, Corpus.LETTERS_AND_DIGITS, Corpora::bicCountry);
  static final Corpus ICS =
      Corpus.million(
          "Ics", (sound, random, out) -> sound.ics(out), Corpus.LETTERS_AND_DIGITS, Corpora::ics);
  static final Corpus PHONE =
      Corpus.million("PhoneNumber", Corpora::phone, PHONE_CHARACTERS, (random, text) -> {});
  static final Corpus EMAIL =
      Corpus.million("Email", Corpora::email, EMAIL_CHARACTERS, Corpora::email);

  private Corpora() {}

  /** A code without a check digit: 9 stands for a digit, A for a letter, others for themselves. */
  static Corpus shaped(String name, String shape) {
    return Corpus.few(
        name,
        (sound, random, out) -> {
          for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            switch (c) {
              case '9' -> sound.digits(out, 1);
              case 'A' -> sound.characters(out, 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
              default -> out.append(c);
            }
          }
        },
        Corpus.LETTERS_AND_DIGITS);
  }

  private static void zeros(SplittableRandom random, StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      text.setCharAt(i, '0');
    }
  }

  /**
   * A number that satisfies Luhn as a whole but not in its first nine digits, or has a part of
   * zeros.
   */
  private static void siret(SplittableRandom random, StringBuilder text) {
    switch (random.nextInt(4)) {
      case 0 -> zeros(random, text);
      case 1 -> text.replace(9, 14, "00000");
      default -> {
        // Two places that count the same way: what one gains the other loses.
        int at = random.nextInt(4) * 2;
        int other = 10 + 2 * random.nextInt(2);
        char c = text.charAt(at);
        text.setCharAt(at, text.charAt(other));
        text.setCharAt(other, c);
      }
    }
  }

  private static void vat(SplittableRandom random, StringBuilder text) {
    switch (random.nextInt(4)) {
      case 0 -> country(random, text, 0);
      case 1 -> {
        text.setCharAt(2, Mutation.pick(random, Corpus.LETTERS_AND_DIGITS));
        text.setCharAt(3, Mutation.pick(random, Corpus.LETTERS_AND_DIGITS));
      }
      case 2 -> {
        text.replace(4, 7, "000");
        long number = Long.parseLong(text, 4, 13, 10);
        text.replace(2, 4, "%02d".formatted((12 + 3 * (number % 97)) % 97));
      }
      default -> pair(random, text, 2);
    }
  }

  private static void nir(SplittableRandom random, StringBuilder text) {
    switch (random.nextInt(5)) {
      case 0 -> pair(random, text, 3);
      case 1 -> pair(random, text, 5);
      case 2 -> pair(random, text, 13);
      case 3 -> text.setCharAt(0, Mutation.pick(random, Corpus.DIGITS));
      default -> text.replace(5, 7, random.nextBoolean() ? "2A" : "2B");
    }
  }

  /** Half of France and Monaco, whose RIB keys others ignore; half of anywhere. */
  private static void iban(SoundIdentifiers sound, SplittableRandom random, StringBuilder out) {
    switch (random.nextInt(4)) {
      case 0 -> sound.iban(out, "FR");
      case 1 -> sound.iban(out, "MC");
      default -> sound.iban(out);
    }
  }

  private static void iban(SplittableRandom random, StringBuilder text) {
    switch (random.nextInt(6)) {
      case 0 -> {
        text.replace(2, 4, Mutation.TWINS[random.nextInt(Mutation.TWINS.length)]);
        text.setCharAt(text.length() - 1, Mutation.pick(random, Corpus.DIGITS));
      }
      case 1 -> twin(text);
      case 2 -> {
        country(random, text, 0);
        SoundIdentifiers.checkDigits(text, 0);
      }
      case 3 -> {
        pair(random, text, text.length() - 2);
        SoundIdentifiers.checkDigits(text, 0);
      }
      case 4 -> {
        int at = 4 + random.nextInt(text.length() - 4);
        text.setCharAt(at, Mutation.pick(random, Corpus.LETTERS_AND_DIGITS));
        SoundIdentifiers.checkDigits(text, 0);
      }
      default -> text.replace(2, 4, "%02d".formatted(random.nextInt(100)));
    }
  }

  /** Searches an account whose check digits are 02, 97 or 98, and spells them 99, 00 or 01. */
  private static void twin(StringBuilder text) {
    for (int i = 0; i < 400; i++) {
      int at = 4 + i % 2;
      char c = text.charAt(text.length() - at);
      if (c < '0' || c > '9') {
        return;
      }
      text.setCharAt(text.length() - at, (char) ('0' + (c - '0' + 1 + i / 20) % 10));
      SoundIdentifiers.checkDigits(text, 0);
      switch (text.substring(2, 4)) {
        case "02" -> text.replace(2, 4, "99");
        case "97" -> text.replace(2, 4, "00");
        case "98" -> text.replace(2, 4, "01");
        default -> {
          continue;
        }
      }
      return;
    }
  }

  private static void bic(SoundIdentifiers sound, SplittableRandom random, StringBuilder out) {
    sound.characters(out, 4, random.nextInt(4) == 0 ? Corpus.LETTERS_AND_DIGITS : "ABCDEFGHIJKLM");
    out.append(Countries.ANY[random.nextInt(Countries.ANY.length)]);
    sound.characters(out, random.nextBoolean() ? 2 : 5, Corpus.LETTERS_AND_DIGITS);
  }

  private static void bicCountry(SplittableRandom random, StringBuilder text) {
    country(random, text, 4);
  }

  private static void ics(SplittableRandom random, StringBuilder text) {
    switch (random.nextInt(4)) {
      case 0 -> country(random, text, 0);
      case 1 -> text.append(Mutation.pick(random, Corpus.DIGITS));
      case 2 -> text.setLength(8 + random.nextInt(Math.max(1, text.length() - 8)));
      default ->
          text.setCharAt(
              7 + random.nextInt(text.length() - 7),
              Mutation.pick(random, Corpus.LETTERS_AND_DIGITS));
    }
    SoundIdentifiers.icsCheckDigits(text, 0);
  }

  private static void phone(SoundIdentifiers sound, SplittableRandom random, StringBuilder out) {
    switch (random.nextInt(8)) {
      case 0 -> {
        out.append(Countries.CALLING[random.nextInt(Countries.CALLING.length)]);
        sound.digits(out, 5 + random.nextInt(6));
      }
      case 1 -> {
        out.append(random.nextBoolean() ? "+33" : "0033").append(random.nextBoolean() ? "(0)" : "");
        out.append((char) ('1' + random.nextInt(9)));
        sound.digits(out, 8);
      }
      case 2 -> {
        out.append(Countries.OVERSEAS[random.nextInt(Countries.OVERSEAS.length)]);
        sound.digits(out, 6);
      }
      default -> {
        out.append('0').append((char) ('1' + random.nextInt(9)));
        sound.digits(out, 8);
      }
    }
    if (random.nextInt(3) == 0) {
      char separator = Mutation.pick(random, " .-");
      for (int at = out.length() - 2; at > 2; at -= 2) {
        out.insert(at, separator);
      }
    }
  }

  private static void email(SoundIdentifiers sound, SplittableRandom random, StringBuilder out) {
    String letters = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789";
    sound.characters(out, 1 + random.nextInt(12), letters);
    if (random.nextInt(3) == 0) {
      out.append(Mutation.pick(random, "..-_+'!#/=~"));
      sound.characters(out, 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 8), letters);
    }
    out.append('@');
    for (int labels = 1 + random.nextInt(3); labels > 0; labels--) {
      sound.characters(out, 1 + random.nextInt(random.nextInt(16) == 0 ? 66 : 10), letters);
      out.append('.');
    }
    out.append(Countries.TOP_LEVEL[random.nextInt(Countries.TOP_LEVEL.length)]);
  }

  private static void email(SplittableRandom random, StringBuilder text) {
    int at = text.indexOf("@");
    switch (random.nextInt(7)) {
      case 6 -> text.setLength(0);
      case 0 -> text.replace(at + 1, text.length(), "[192.0.2." + random.nextInt(256) + "]");
      case 1 -> text.insert(at, '"').insert(0, '"');
      case 2 -> text.setLength(text.lastIndexOf("."));
      case 3 -> text.insert(at + 2, '_');
      case 4 -> text.insert(text.length() - 1, random.nextBoolean() ? '-' : '7');
      default -> text.insert(random.nextInt(at + 1), Mutation.pick(random, "\u00E9\u4E2D"));
    }
  }

  /** Two digits, 00, 01 and 99 more often than their turn. */
  private static void pair(SplittableRandom random, StringBuilder text, int at) {
    String pair =
        random.nextInt(3) == 0
            ? Mutation.TWINS[random.nextInt(Mutation.TWINS.length)]
            : "%02d".formatted(random.nextInt(100));
    text.replace(at, at + 2, pair);
  }

  private static void country(SplittableRandom random, StringBuilder text, int at) {
    String[] from = random.nextBoolean() ? Countries.TERRITORIES : Countries.ANY;
    text.replace(at, at + 2, from[random.nextInt(from.length)]);
  }
}
