package fr.passerelle.sdk.document.internal;

import java.util.Locale;

/**
 * A file name without its folders, and its last extension.
 *
 * @param base the name after the last slash or backslash
 * @param extension the last extension in lower case without its dot, empty when there is none or
 *     when the name is ambiguous
 * @param isAmbiguous true when the name holds a character that shows it otherwise than it is
 */
public record FileName(String base, String extension, boolean isAmbiguous) {

  /**
   * Reads a file name.
   *
   * @param name a name, with or without folders of any system
   * @return its parts
   */
  public static FileName of(String name) {
    String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (base.chars().anyMatch(FileName::deceives)) {
      return new FileName(base, "", true);
    }
    int dot = base.lastIndexOf('.');
    String extension = dot > 0 ? base.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return new FileName(base, extension, false);
  }

  /** Control characters end a name early in C programs; direction marks show it backwards. */
  private static boolean deceives(int character) {
    return Character.isISOControl(character)
        || character == '\u200E'
        || character == '\u200F'
        || (character >= '\u202A' && character <= '\u202E')
        || (character >= '\u2066' && character <= '\u2069');
  }

  /** {@return nothing of the name, which may be personal} */
  @Override
  public String toString() {
    return "FileName";
  }
}
