package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.identifier.Siret;
import java.util.Objects;

/**
 * Identity of a user of Net-Entreprises: the SIRET under which the person registered, family name
 * and first name, exactly as they were registered. Personal data: its text shows none of it.
 */
public final class Declarant {
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_FIRST_NAME = 39;

  private final Siret siret;
  private final String name;
  private final String firstName;

  private Declarant(Siret siret, String name, String firstName) {
    this.siret = siret;
    this.name = name;
    this.firstName = firstName;
  }

  /**
   * Names a <i>déclarant</i>.
   *
   * @param siret SIRET of the registration
   * @param name family name, 1 to 64 characters
   * @param firstName first name, 1 to 39 characters
   * @return the identity
   * @throws ConfigurationException when a name is blank, too long, or holds a semicolon or a
   *     control character, which the service could not read back
   */
  public static Declarant of(Siret siret, String name, String firstName) {
    require(name, LONGEST_NAME, "family name");
    require(firstName, LONGEST_FIRST_NAME, "first name");
    return new Declarant(siret, name, firstName);
  }

  /** {@return SIRET of the registration} */
  public Siret siret() {
    return siret;
  }

  /** {@return family name} */
  public String name() {
    return name;
  }

  /** {@return first name} */
  public String firstName() {
    return firstName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Declarant declarant
        && siret.equals(declarant.siret)
        && name.equals(declarant.name)
        && firstName.equals(declarant.firstName);
  }

  @Override
  public int hashCode() {
    return Objects.hash(siret, name, firstName);
  }

  /** {@return a fixed text} */
  @Override
  public String toString() {
    return "Declarant";
  }

  private static void require(String text, int longest, String what) {
    boolean sendable =
        !text.isBlank()
            && text.length() <= longest
            && text.chars().noneMatch(c -> c == ';' || Character.isISOControl(c));
    if (!sendable) {
      throw new ConfigurationException(
          "the " + what + " of a déclarant has 1 to " + longest + " characters, no semicolon");
    }
  }
}
