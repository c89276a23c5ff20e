package fr.passerelle.sdk.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must not be found: every NIR and IBAN by its look, whoever made it up, and every secret that
 * the SDK handled.
 */
final class Needles {
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final String BEFORE = "(?<![0-9A-Za-z])";
  private static final String AFTER = "(?![0-9A-Za-z])";

  /** 13 characters, perhaps a key, in one piece or grouped as on a card. */
  private static final Pattern NIR =
      Pattern.compile(
          BEFORE
              + "[12378]([ .-]?)[0-9]{2}\\1(0[1-9]|1[0-2])\\1([013-9][0-9]|2[0-9AB])\\1[0-9]{3}\\1"
              + "[0-9]{3}(\\1[0-9]{2})?"
              + AFTER);

  private static final Pattern IBAN =
      Pattern.compile(BEFORE + "[A-Z]{2}[0-9]{2}( ?)(?:[A-Z0-9]{4}\\1){2,7}[A-Z0-9]{0,4}" + AFTER);

  /** Shorter than this, or a plain word, a test's password is a word of ordinary messages too. */
  private static final int SHORTEST_SECRET = 5;

  private static final int SHORTEST_WORD = 12;

  private final Set<String> secrets = ConcurrentHashMap.newKeySet();

  void register(String secret) {
    boolean isWord = secret.chars().allMatch(Character::isLetter);
    if (secret.length() >= (isWord ? SHORTEST_WORD : SHORTEST_SECRET)) {
      secrets.add(secret);
    }
  }

  void forgetSecrets() {
    secrets.clear();
  }

  /** {@return what was found, in words that do not repeat it, with what stands around it} */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher nir = NIR.matcher(text);
    while (nir.find()) {
      if (isNir(digits(nir.group()))) {
        found.add(describe("a NIR", text, nir.start(), nir.end()));
      }
    }
    Matcher iban = IBAN.matcher(text);
    while (iban.find()) {
      if (isIban(digits(iban.group()))) {
        found.add(describe("an IBAN", text, iban.start(), iban.end()));
      }
    }
    for (String secret : secrets) {
      int at = indexOf(text, secret);
      if (at >= 0) {
        found.add(describe("a secret", text, at, at + secret.length()));
      }
    }
    return found;
  }

  private static int indexOf(String text, String secret) {
    int at = text.indexOf(secret);
    while (at >= 0 && (isWordAt(text, at - 1) || isWordAt(text, at + secret.length()))) {
      at = text.indexOf(secret, at + 1);
    }
    return at;
  }

  private static boolean isWordAt(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }

  private static String digits(String text) {
    return text.replaceAll("[ .-]", "");
  }

  /** Without its key a number is taken by its look; with one, the key must be right. */
  private static boolean isNir(String number) {
    if (number.length() == 13) {
      return true;
    }
    String numeric =
        number.substring(0, 13).toUpperCase(Locale.ROOT).replace("2A", "19").replace("2B", "18");
    return Long.parseLong(numeric) % 97 + Long.parseLong(number.substring(13)) == 97;
  }

  private static boolean isIban(String account) {
    if (account.length() < 15 || account.length() > 34) {
      return false;
    }
    StringBuilder numeric = new StringBuilder();
    (account.substring(4) + account.substring(0, 4))
        .chars()
        .forEach(c -> numeric.append(Character.digit(c, 36)));
    return new BigInteger(numeric.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }

  private static String describe(String what, String text, int start, int end) {
    String before = text.substring(Math.max(0, start - 60), start);
    String after = text.substring(end, Math.min(text.length(), end + 20));
    return what + " in: ..." + before + "<" + (end - start) + " characters>" + after + "...";
  }
}
