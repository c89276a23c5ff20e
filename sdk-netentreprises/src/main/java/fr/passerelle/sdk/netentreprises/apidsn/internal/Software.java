package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.error.ConfigurationException;

/**
 * The payroll software, as its files name it (S10.G00.00.001 to 003).
 *
 * @param name its name
 * @param version its version
 * @param vendor its vendor
 */
public record Software(String name, String version, String vendor) {
  private static final int LONGEST = 60;

  /**
   * Names a software.
   *
   * @param name its name
   * @param version its version
   * @param vendor its vendor
   * @return the software
   * @throws ConfigurationException when one cannot stand in the header
   */
  public static Software of(String name, String version, String vendor) {
    return new Software(word(name), word(version), word(vendor));
  }

  /** {@return the value of {@code User-Agent} that the service asks for (guide, section 8.1)} */
  String userAgent() {
    return "Client-DSN (" + name + "/" + version + "; " + vendor + ")";
  }

  private static String word(String word) {
    boolean plain =
        !word.isBlank()
            && word.equals(word.strip())
            && word.length() <= LONGEST
            && word.chars().allMatch(c -> c >= ' ' && c <= '~' && "()/;\\".indexOf(c) < 0);
    if (!plain) {
      throw new ConfigurationException(
          "name, version and vendor of the software are ASCII without parentheses, slash, semicolon");
    }
    return word;
  }
}
