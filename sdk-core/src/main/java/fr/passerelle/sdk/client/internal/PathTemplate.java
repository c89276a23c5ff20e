package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path with named variables, cut once when the operation is declared: {@code
 * /roster/employees/{id}} is the literals {@code /roster/employees/} and the empty text around the
 * variable {@code id}.
 */
public final class PathTemplate {
  private final String text;
  private final String[] literals;
  private final String[] variables;

  private PathTemplate(String text, String[] literals, String[] variables) {
    this.text = text;
    this.literals = literals;
    this.variables = variables;
  }

  /**
   * Cuts a template.
   *
   * @param text path under the base URL, variables in braces
   * @return the template
   * @throws ConfigurationException when it is malformed
   */
  public static PathTemplate of(String text) {
    if (!text.startsWith("/") || text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      throw new ConfigurationException("a path template starts with / and has no query: " + text);
    }
    List<String> literals = new ArrayList<>();
    List<String> variables = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new ConfigurationException("a variable is not closed in the path template " + text);
      }
      literals.add(text.substring(from, open));
      variables.add(text.substring(open + 1, close));
      from = close + 1;
    }
    literals.add(text.substring(from));
    return new PathTemplate(
        text, literals.toArray(String[]::new), variables.toArray(String[]::new));
  }

  int size() {
    return variables.length;
  }

  int indexOf(String variable) {
    for (int i = 0; i < variables.length; i++) {
      if (variables[i].equals(variable)) {
        return i;
      }
    }
    throw new ConfigurationException("the path " + text + " has no variable " + variable);
  }

  void expand(@Nullable String[] encodedValues, StringBuilder url) {
    for (int i = 0; i < variables.length; i++) {
      if (encodedValues[i] == null) {
        throw new ConfigurationException(
            "the variable " + variables[i] + " of the path " + text + " has no value");
      }
      url.append(literals[i]).append(encodedValues[i]);
    }
    url.append(literals[variables.length]);
  }
}
