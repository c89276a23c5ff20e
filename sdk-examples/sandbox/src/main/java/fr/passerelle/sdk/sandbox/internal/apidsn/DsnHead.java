package fr.passerelle.sdk.sandbox.internal.apidsn;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first value of each rubrique that a report repeats. */
record DsnHead(Map<String, String> values) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^(S(?:10\\.G00\\.0[01]|20\\.G00\\.05|21\\.G00\\.(?:06|11))\\.\\d{3}),'(.*)'\\r?$");
  private static final Pattern UTF_8_ACCENT = Pattern.compile("\u00C3[\u0080-\u00BF]");

  static Optional<DsnHead> of(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (!text.startsWith("S10.G00.00.") || UTF_8_ACCENT.matcher(text).find()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      values.putIfAbsent(line.group(1), line.group(2));
    }
    return Optional.of(new DsnHead(values));
  }

  String value(String code) {
    return values.getOrDefault(code, "");
  }

  Optional<String> maybe(String code) {
    return Optional.ofNullable(values.get(code));
  }

  @Override
  public String toString() {
    return "DsnHead";
  }
}
