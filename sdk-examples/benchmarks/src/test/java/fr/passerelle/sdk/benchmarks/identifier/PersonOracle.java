package fr.passerelle.sdk.benchmarks.identifier;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** NIR and its neighbours, e-mail and phone by the published rules. */
final class PersonOracle {
  private static final String BODY =
      "[12][0-9]{2}(?:0[1-9]|1[0-2]|[2-9][0-9])(?:(?!00)[0-9]{2}|2[AB])[0-9]{6}";
  private static final Pattern NIR = Pattern.compile(BODY + "[0-9]{2}");
  private static final Pattern NIR_13 = Pattern.compile(BODY);
  private static final Pattern NNP = Pattern.compile("[78][012][0-9]{11}");
  private static final Pattern MIG = Pattern.compile("[56][12][0-9]{11}");
  private static final Pattern NTT = Pattern.compile("[12][0-9]{9}[0-9A-Za-z]{1,30}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private static final String ATOM = "[0-9A-Za-z!#$%&'*+/=?^_{}~-]+";
  private static final String LABEL = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?";
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(" + LABEL + ")");
  private static final Pattern TOP = Pattern.compile("[A-Za-z]+|[Xx][Nn]--.+");

  private static final Pattern EDGE =
      Pattern.compile("[ \u00A0\u202F]*[.-].*|.*[.-][ \u00A0\u202F]*");
  private static final Pattern NATIONAL = Pattern.compile("0[1-9][0-9]{8}");
  private static final Pattern FRENCH =
      Pattern.compile("(?:\\+|00)33(?:0|\\(0\\))?([1-9][0-9]{8})");
  private static final Pattern FOREIGN = Pattern.compile("(?:\\+|00)([1-9][0-9]{6,14})");
  private static final Pattern OVERSEAS =
      Pattern.compile("26[239].*|69[0-467].*|639(?!98).*|59[046].*|[57]08.*");

  private PersonOracle() {}

  static boolean nir(String text) {
    String nir = Oracle.compact(text, 15);
    if (!NIR.matcher(nir).matches()) {
      return false;
    }
    String department = nir.substring(5, 7).replace("2A", "19").replace("2B", "18");
    BigInteger body = new BigInteger(nir.substring(0, 5) + department + nir.substring(7, 13));
    return 97 - body.mod(MODULUS).intValue() == Integer.parseInt(nir.substring(13));
  }

  static boolean nir13(String text) {
    return NIR_13.matcher(Oracle.compact(text, 13)).matches();
  }

  static boolean nnp(String text) {
    return NNP.matcher(Oracle.compact(text, 13)).matches();
  }

  static boolean mig(String text) {
    return MIG.matcher(Oracle.compact(text, 13)).matches();
  }

  static boolean ntt(String text) {
    String ntt = Oracle.trim(text, 40);
    return NTT.matcher(ntt).matches() && CompanyOracle.siren(ntt.substring(1, 10));
  }

  static boolean email(String text) {
    String email = Oracle.trim(text, 254);
    var matcher = EMAIL.matcher(email);
    return email.length() <= 254 && matcher.matches() && TOP.matcher(matcher.group(1)).matches();
  }

  static boolean phone(String text) {
    return !phoneNumber(text).isEmpty();
  }

  /** Gives the number in E.164 form, or an empty string. */
  static String phoneNumber(String text) {
    if (text.length() > 64 || EDGE.matcher(text).matches()) {
      return "";
    }
    String compact = Oracle.compact(text, 16).replace(".", "").replace("-", "");
    if (NATIONAL.matcher(compact).matches()) {
      String digits = compact.substring(1);
      return "+" + countryCode(digits) + digits;
    }
    var french = FRENCH.matcher(compact);
    if (french.matches()) {
      String digits = french.group(1);
      return countryCode(digits).equals("33") ? "+33" + digits : "";
    }
    var foreign = FOREIGN.matcher(compact);
    return foreign.matches() && isPossible(foreign.group(1)) ? "+" + foreign.group(1) : "";
  }

  private static String countryCode(String digits) {
    if (!OVERSEAS.matcher(digits).matches()) {
      return "33";
    }
    return switch (digits.substring(0, 3)) {
      case "590", "690", "691" -> "590";
      case "594", "694" -> "594";
      case "596", "696", "697" -> "596";
      case "508", "708" -> "508";
      default -> "262";
    };
  }

  private static boolean isPossible(String number) {
    if (number.startsWith("33")) {
      return false;
    }
    int digits = number.length() - 3;
    return switch (number.substring(0, 3)) {
      case "262", "590", "594", "596" -> digits == 9;
      case "508" -> digits == 6 || digits == 9;
      case "681", "687" -> digits == 6;
      case "689" -> digits == 8;
      case "377" -> digits == 8 || digits == 9;
      default -> true;
    };
  }
}
