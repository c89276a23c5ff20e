package fr.passerelle.sdk.netentreprises.dsn;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rubrique as one norm defines it. */
public final class DsnRubrique {
  private final int code;
  private final String label;
  private final DsnType type;
  private final int minLength;
  private final int maxLength;
  private final String pattern;
  private final String table;
  private final Map<String, String> values;

  DsnRubrique(
      int code,
      String label,
      DsnType type,
      int minLength,
      int maxLength,
      String pattern,
      String table,
      Map<String, String> values) {
    this.code = code;
    this.label = label;
    this.type = type;
    this.minLength = minLength;
    this.maxLength = maxLength;
    this.pattern = pattern;
    this.table = table;
    this.values = values;
  }

  /** {@return the packed code, see {@link DsnCode}} */
  public int code() {
    return code;
  }

  /** {@return the French name that the norm gives it} */
  public String label() {
    return label;
  }

  /** {@return its type} */
  public DsnType type() {
    return type;
  }

  /** {@return the least number of characters} */
  public int minLength() {
    return minLength;
  }

  /** {@return the greatest number of characters} */
  public int maxLength() {
    return maxLength;
  }

  /**
   * Compiles the pattern that the whole value must match; keep it when many values are checked.
   *
   * @return the pattern, empty when the norm gives none
   */
  public Optional<Pattern> pattern() {
    return pattern.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(pattern));
  }

  /** {@return the name of the external table the value must be in, if any} */
  public Optional<String> table() {
    return table.isEmpty() ? Optional.empty() : Optional.of(table);
  }

  /**
   * {@return the values of the code list with their French labels, in the order of the norm; empty
   * for the other types}
   */
  public Map<String, String> values() {
    return values;
  }

  /** {@return code and label} */
  @Override
  public String toString() {
    return DsnCode.text(code) + " " + label;
  }
}
