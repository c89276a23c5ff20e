package fr.passerelle.sdk.sandbox.internal.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path template such as {@code /roster/employees/{employeeId}}. */
public final class PathTemplate {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  private final String template;
  private final Pattern pattern;
  private final List<String> variables = new ArrayList<>();

  PathTemplate(String template) {
    this.template = template;
    StringBuilder regex = new StringBuilder();
    Matcher matcher = VARIABLE.matcher(template);
    int from = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(template.substring(from, matcher.start()))).append("([^/]+)");
      variables.add(matcher.group(1));
      from = matcher.end();
    }
    regex.append(Pattern.quote(template.substring(from)));
    this.pattern = Pattern.compile(regex.toString());
  }

  /**
   * Matches a path.
   *
   * @param path the path as sent, still percent-encoded
   * @return decoded values of the variables, empty when the path is another
   */
  Optional<Map<String, String>> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      values.put(variables.get(i), decode(matcher.group(i + 1)));
    }
    return Optional.of(values);
  }

  /** Between templates that both match, the one with fewer variables is meant. */
  int freedom() {
    return variables.size();
  }

  private static String decode(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }

  @Override
  public String toString() {
    return template;
  }
}
