package fr.passerelle.sdk.benchmarks.identifier;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes of countries and the like, for making texts. */
final class Countries {
  /** ISO 3166-1 as the JDK has it, Kosovo, and codes that mean nothing. */
  static final String[] ANY =
      Stream.of(
              Stream.of(Locale.getISOCountries()),
              Stream.of("XK", "ZZ", "XX", "AA", "EU", "UK", "EL"),
              IntStream.range(0, 26).mapToObj(i -> "Q" + (char) ('A' + i)))
          .flatMap(codes -> codes)
          .toArray(String[]::new);

  /** Whose accounts start with FR, FI or GB. */
  static final String[] TERRITORIES = {
    "GF", "GP", "MQ", "RE", "PF", "TF", "YT", "NC", "BL", "MF", "PM", "WF", "AX", "IM", "JE", "GG"
  };

  static final String[] CALLING = {
    "+1", "+32", "+41", "+44", "+49", "+352", "+212", "+213", "0032", "0041", "+377", "+262",
    "+590", "+594", "+596", "+508", "+681", "+687", "+689", "00262", "+33", "0", "3"
  };

  static final String[] OVERSEAS = {
    "0262", "0263", "0269", "0692", "0693", "0639", "0590", "0690", "0691", "0594", "0694", "0596",
    "0696", "0697", "0508", "0708", "+262262", "+262639", "+590690", "+594594", "+596696", "+33262"
  };

  /** Old and new ones, one in another script, one that does not exist. */
  static final String[] TOP_LEVEL = {
    "fr", "com", "org", "de", "paris", "bzh", "info", "museum", "io", "FR", "xn--p1ai", "notatld"
  };

  private Countries() {}
}
