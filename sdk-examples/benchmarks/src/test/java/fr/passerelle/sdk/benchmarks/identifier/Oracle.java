package fr.passerelle.sdk.benchmarks.identifier;

import java.util.regex.Pattern;

/**
 * The published rules as regular expressions and big numbers, apart from the implementation and
 * unlike it. What a text must look like once its presentation is gone.
 */
final class Oracle {
  /** No identifier: longer than any, and a character of no alphabet. */
  private static final String FLOOD = "#";

  private static final Pattern NIC = Pattern.compile("(?!00000)[0-9]{5}");
  private static final Pattern IDCC = Pattern.compile("(?!0+$)[0-9]{1,4}");
  private static final Pattern PCS = Pattern.compile("[1-6][0-9]{2}[A-Z]");
  private static final Pattern NAF = Pattern.compile("[0-9]{2}\\.?[0-9]{2}[A-Z]");
  private static final Pattern RISK =
      Pattern.compile("[0-9]{2}\\.?[0-9][A-Z]{2}B?|00\\.?00[AB]|RA[0-9A-Z]{3,4}");
  private static final Pattern POSTAL = Pattern.compile("(?!00000)[0-9]{5}");
  private static final String METROPOLIS = "0[1-9]|1[0-9]|2[0-9AB]|[3-8][0-9]|9[0-5]";
  private static final Pattern COMMUNE =
      Pattern.compile("(" + METROPOLIS + ")[0-9]{3}|97[1-8][0-9]{2}|98[4-9][0-9]{2}");
  private static final Pattern DEPARTMENT =
      Pattern.compile("(?!20)(" + METROPOLIS + ")|97[1-8]|98[46789]");
  private static final Pattern BIRTH_DEPARTMENT = Pattern.compile("(?!00)[0-9]{2}|2[AB]");

  private Oracle() {}

  /** Takes the three blanks out and folds ASCII letters, unless the text is far too long. */
  static String compact(String text, int longest) {
    if (text.length() > 4 * longest) {
      return FLOOD;
    }
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (" \u00A0\u202F".indexOf(c) < 0) {
        compact.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
      }
    }
    return compact.toString();
  }

  /** Takes the three blanks off both ends, unless the text is far too long. */
  static String trim(String text, int longest) {
    if (text.length() > 4 * longest) {
      return FLOOD;
    }
    int from = 0;
    int to = text.length();
    while (from < to && " \u00A0\u202F".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && " \u00A0\u202F".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean nic(String text) {
    return NIC.matcher(compact(text, 5)).matches();
  }

  static boolean idcc(String text) {
    return IDCC.matcher(compact(text, 4)).matches();
  }

  static boolean pcsEse(String text) {
    return PCS.matcher(compact(text, 4)).matches();
  }

  static boolean naf(String text) {
    return NAF.matcher(compact(text, 5)).matches();
  }

  static boolean riskCode(String text) {
    return RISK.matcher(compact(text, 6)).matches();
  }

  static boolean postalCode(String text) {
    return POSTAL.matcher(compact(text, 5)).matches();
  }

  static boolean communeCode(String text) {
    return COMMUNE.matcher(compact(text, 5)).matches();
  }

  static boolean departmentCode(String text) {
    return DEPARTMENT.matcher(compact(text, 3)).matches();
  }

  static boolean birthDepartmentCode(String text) {
    return BIRTH_DEPARTMENT.matcher(compact(text, 2)).matches();
  }
}
