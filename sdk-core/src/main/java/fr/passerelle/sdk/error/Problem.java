package fr.passerelle.sdk.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a service says about a refusal (RFC 9457, {@code application/problem+json}). Texts are the
 * service's own and may quote what was sent: show them to the person who acts, do not log them.
 */
public final class Problem {
  private static final List<String> STANDARD =
      List.of("type", "title", "status", "detail", "instance", "code", "errors", "violations");

  private final Map<String, @Nullable Object> members;
  private final List<Entry> errors;

  private Problem(Map<String, @Nullable Object> members, List<Entry> errors) {
    this.members = members;
    this.errors = errors;
  }

  /**
   * One breach that the service names.
   *
   * @param pointer JSON pointer into the request, for example {@code #/birthDate}; empty when it
   *     concerns the whole request
   * @param code the service's code, or empty
   * @param detail explanation for a person, or empty
   */
  public record Entry(String pointer, String code, String detail) {
    /** {@return pointer and code only, and these only when they look like one} */
    @Override
    public String toString() {
      return SafeToken.pointer(pointer).orElse("?") + ": " + SafeToken.code(code).orElse("?");
    }
  }

  /**
   * Reads a problem from its members. Members of an unexpected type count as absent.
   *
   * @param members the members of the JSON object: text, numbers, booleans, lists, maps and null
   * @return the problem
   */
  public static Problem of(Map<String, ? extends @Nullable Object> members) {
    List<Entry> errors = new ArrayList<>();
    Object listed =
        members.containsKey("errors") ? members.get("errors") : members.get("violations");
    if (listed instanceof List<?> entries) {
      for (Object entry : entries) {
        if (entry instanceof Map<?, ?> map) {
          errors.add(new Entry(text(map, "pointer"), text(map, "code"), text(map, "detail")));
        }
      }
    }
    return new Problem(
        Collections.unmodifiableMap(new LinkedHashMap<>(members)), List.copyOf(errors));
  }

  /** {@return the kind of problem, a URI; {@code about:blank} when the service gave none} */
  public String type() {
    return text("type").orElse("about:blank");
  }

  /** {@return a short summary of the kind of problem} */
  public Optional<String> title() {
    return text("title");
  }

  /** {@return the status that the service wrote into the document} */
  public OptionalInt status() {
    return members.get("status") instanceof Number number
        ? OptionalInt.of(number.intValue())
        : OptionalInt.empty();
  }

  /** {@return an explanation of this very occurrence} */
  public Optional<String> detail() {
    return text("detail");
  }

  /** {@return a URI of this very occurrence} */
  public Optional<String> instance() {
    return text("instance");
  }

  /** {@return the service's machine-readable code (member {@code code})} */
  public Optional<String> code() {
    return text("code");
  }

  /** {@return the breaches that the service names (member {@code errors} or {@code violations})} */
  public List<Entry> errors() {
    return errors;
  }

  /**
   * Every member as it came, those of the breaches included.
   *
   * @return text, {@code BigDecimal}, {@code Integer}, {@code Long}, {@code BigInteger}, booleans,
   *     lists, maps and null by member name, in the order of the document
   */
  public Map<String, @Nullable Object> members() {
    return members;
  }

  /**
   * The members that the accessors above do not cover, kept as they came.
   *
   * @return text, {@code BigDecimal}, {@code Integer}, {@code Long}, {@code BigInteger}, booleans,
   *     lists, maps and null by member name, in the order of the document
   */
  public Map<String, @Nullable Object> otherMembers() {
    Map<String, @Nullable Object> others = new LinkedHashMap<>(members);
    others.keySet().removeAll(STANDARD);
    return Collections.unmodifiableMap(others);
  }

  /** {@return the code, when it looks like one, and the number of breaches; never a text} */
  @Override
  public String toString() {
    return "Problem{code=" + safeCode().orElse("?") + ", errors=" + errors.size() + "}";
  }

  /** {@return the code when it may be written into a message, a log or a report} */
  public Optional<String> safeCode() {
    return code().flatMap(SafeToken::code);
  }

  private Optional<String> text(String member) {
    return members.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static String text(Map<?, ?> map, String member) {
    return map.get(member) instanceof String text ? text : "";
  }
}
