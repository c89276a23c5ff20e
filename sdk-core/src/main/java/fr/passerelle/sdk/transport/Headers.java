package fr.passerelle.sdk.transport;

import fr.passerelle.sdk.error.ConfigurationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Headers of a request in order. Names and values are checked here, before any HTTP library sees
 * them: libraries quote a refused value in their messages.
 */
public final class Headers {
  private static final Headers NONE = new Headers(new String[0], 0);

  /** Names and values in turn; never written to once it is here. */
  private final String[] pairs;

  private final int size;

  private Headers(String[] pairs, int size) {
    this.pairs = pairs;
    this.size = size;
  }

  /** {@return no header at all} */
  public static Headers none() {
    return NONE;
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return NONE.toBuilder();
  }

  /**
   * Finds a header.
   *
   * @param name its name, whatever the case
   * @return its first value
   */
  public Optional<String> first(String name) {
    for (int i = 0; i < size; i += 2) {
      if (pairs[i].equalsIgnoreCase(name)) {
        return Optional.of(pairs[i + 1]);
      }
    }
    return Optional.empty();
  }

  /**
   * Gives every header in order.
   *
   * @param action receives name and value
   */
  public void forEach(BiConsumer<? super String, ? super String> action) {
    for (int i = 0; i < size; i += 2) {
      action.accept(pairs[i], pairs[i + 1]);
    }
  }

  /** {@return a builder that holds these headers} */
  public Builder toBuilder() {
    return new Builder(pairs, size);
  }

  /** {@return the number of headers; names and values may be secret} */
  @Override
  public String toString() {
    return size / 2 + " headers";
  }

  /** Collects headers. */
  public static final class Builder {
    private static final int USUAL = 12;

    private String[] pairs;
    private int size;

    /**
     * Whether the array belongs to headers that were built: it is copied before it is written to.
     */
    private boolean isShared;

    private Builder(String[] pairs, int size) {
      this.pairs = pairs;
      this.size = size;
      this.isShared = true;
    }

    /**
     * Adds a header.
     *
     * @param name its name: letters, digits and the signs that HTTP allows
     * @param value its value: visible ASCII and inner spaces
     * @return this
     * @throws ConfigurationException when name or value cannot be sent; the value is not quoted
     */
    public Builder add(String name, String value) {
      if (!isToken(name)) {
        throw new ConfigurationException("a header name holds a character that HTTP refuses");
      }
      if (!isValue(value)) {
        throw new ConfigurationException(
            "the value of header " + name + " holds a character that HTTP refuses");
      }
      append(name, value);
      return this;
    }

    /**
     * Adds every header of another set.
     *
     * @param headers the headers
     * @return this
     */
    public Builder addAll(Headers headers) {
      headers.forEach(this::append);
      return this;
    }

    /** {@return the headers} */
    public Headers build() {
      isShared = true;
      return size == 0 ? NONE : new Headers(pairs, size);
    }

    private void append(String name, String value) {
      if (isShared || size + 2 > pairs.length) {
        pairs = Arrays.copyOf(pairs, Math.max(USUAL, size + size / 2 + 2));
        isShared = false;
      }
      pairs[size++] = name;
      pairs[size++] = value;
    }
  }

  private static boolean isToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!plain && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static boolean isValue(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return value.isEmpty() || (value.charAt(0) != ' ' && value.charAt(value.length() - 1) != ' ');
  }
}
