package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.identifier.internal.Ascii;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * E-mail address: one {@code @}; before it 1 to 64 ASCII letters, digits and the marks of RFC 5322
 * less quotes, bars and backticks, with no dot at an end nor two in a row; after it two or more
 * labels of 1 to 63 letters, digits and inner dashes, the last one letters only or {@code xn--};
 * 254 characters in all. Quoted local parts, comments, IP literals and non-ASCII letters are
 * refused. Personal data.
 */
public final class Email extends Identifier implements Comparable<Email> {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_LABEL = 63;
  private static final int SHORTEST_DSN = 6;
  private static final int LONGEST_DSN = 100;
  private static final Kind<Email> KIND =
      new Kind<>("Email", LONGEST, Email::check, text -> new Email(canonical(text)));

  private Email(String value) {
    super(value);
  }

  /**
   * Reads an e-mail address; blanks are removed at both ends, the domain is folded to lower case
   * and the part before the {@code @} kept as it is.
   *
   * @param text for example {@code contact@example.org}
   * @return the address
   * @throws InvalidIdentifierException with the reason, when the text is no e-mail address
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Email of(CharSequence text) {
    return KIND.of(text);
  }

  /**
   * Reads an e-mail address without exceptions.
   *
   * @param text any text, or null
   * @return the address, or the reason of the refusal
   */
  public static Checked<Email> parse(@Nullable CharSequence text) {
    return KIND.parse(text);
  }

  /**
   * Checks an e-mail address and allocates nothing.
   *
   * @param text any text, or null
   * @return true when {@link #of} would accept the text
   */
  public static boolean isValid(@Nullable CharSequence text) {
    return text != null && check(text) == Verdict.SOUND;
  }

  /** {@return what stands before the {@code @}, case kept} */
  public String local() {
    return value().substring(0, value().indexOf('@'));
  }

  /** {@return what stands after the {@code @}, in lower case} */
  public String domain() {
    return value().substring(value().indexOf('@') + 1);
  }

  /**
   * {@return {@link Reason#NOT_DSN} when the address has fewer than 6 or more than 100 characters}
   */
  @Override
  public Set<Reason> warnings() {
    boolean dsn = value().length() >= SHORTEST_DSN && value().length() <= LONGEST_DSN;
    return dsn ? Set.of() : Set.of(Reason.NOT_DSN);
  }

  /** {@return true, always} */
  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public int compareTo(Email other) {
    return value().compareTo(other.value());
  }

  private static String canonical(String text) {
    String trimmed = Ascii.trim(text);
    int at = trimmed.indexOf('@');
    return trimmed.substring(0, at) + Ascii.compactLower(trimmed.substring(at));
  }

  private static int check(CharSequence text) {
    if (Kind.isTooLong(text, LONGEST)) {
      return Verdict.of(Reason.LENGTH);
    }
    int start = Ascii.next(text, -1);
    int end = Ascii.end(text);
    if (start >= end) {
      return Verdict.of(Reason.EMPTY);
    }
    int at = -1;
    boolean several = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@') {
        several |= at >= 0;
        at = i;
      } else if (!isLocal(c)) {
        return Verdict.of(Reason.CHARACTER);
      }
    }
    if (end - start > LONGEST) {
      return Verdict.of(Reason.LENGTH);
    }
    boolean sound = at >= 0 && !several && isLocal(text, start, at) && isDomain(text, at + 1, end);
    return sound ? Verdict.SOUND : Verdict.of(Reason.STRUCTURE);
  }

  private static boolean isLocal(char c) {
    return switch (c) {
      case '.',
          '!',
          '#',
          '$',
          '%',
          '&',
          '\'',
          '*',
          '+',
          '/',
          '=',
          '?',
          '^',
          '_',
          '{',
          '}',
          '~',
          '-' ->
          true;
      default -> Ascii.isLetterOrDigit(c);
    };
  }

  private static boolean isLocal(CharSequence text, int from, int to) {
    boolean dot = true;
    for (int i = from; i < to; i++) {
      boolean next = text.charAt(i) == '.';
      if (next && dot) {
        return false;
      }
      dot = next;
    }
    return !dot && to - from <= LONGEST_LOCAL;
  }

  private static boolean isDomain(CharSequence text, int from, int to) {
    int label = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '.') {
        if (!isLabel(text, label, i)) {
          return false;
        }
        label = i + 1;
      }
    }
    return label > from && isLabel(text, label, to) && isTopLevel(text, label, to);
  }

  private static boolean isLabel(CharSequence text, int from, int to) {
    if (to == from || to - from > LONGEST_LABEL) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && i > from && i < to - 1;
      if (!Ascii.isLetterOrDigit(c) && !dash) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTopLevel(CharSequence text, int from, int to) {
    boolean encoded =
        to - from > 4
            && Ascii.lower(text.charAt(from)) == 'x'
            && Ascii.lower(text.charAt(from + 1)) == 'n'
            && text.charAt(from + 2) == '-'
            && text.charAt(from + 3) == '-';
    for (int i = from; i < to && !encoded; i++) {
      if (!Ascii.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
