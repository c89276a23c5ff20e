package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.auth.Secret;
import java.util.Optional;

/**
 * Who signs in, in one of the three forms that the API knows. The password is asked for at each
 * sign-in ({@link Secret#from}); vendors must keep it encrypted.
 */
public final class ApiDsnCredentials {
  /** The three forms. */
  public enum Form {
    /** The client's own <i>déclarant</i>: payroll software on behalf of its user. */
    DECLARANT,
    /** The vendor, under its <i>charte concentrateur</i>, on behalf of any of its clients. */
    CONCENTRATEUR,
    /** An account of the MSA, on its own sign-in address. */
    MSA
  }

  private static final int LONGEST_IDENTIFIER = 30;

  private final Form form;
  private final Optional<Declarant> person;
  private final String identifier;
  private final Secret password;

  private ApiDsnCredentials(
      Form form, Optional<Declarant> person, String identifier, Secret password) {
    this.form = form;
    this.person = person;
    this.identifier = identifier;
    this.password = password;
  }

  /**
   * A <i>déclarant</i> of Net-Entreprises.
   *
   * @param who identity of the registration
   * @param password at most 30 characters
   * @return the credentials
   */
  public static ApiDsnCredentials declarant(Declarant who, Secret password) {
    return new ApiDsnCredentials(Form.DECLARANT, Optional.of(who), "", password);
  }

  /**
   * The <i>concentrateur</i>: one session for every client of a vendor. Calls that concern one
   * <i>déclarant</i> are made on {@link ApiDsnClient#onBehalfOf}.
   *
   * @param who identity that signed the <i>charte concentrateur</i>
   * @param password at most 30 characters
   * @return the credentials
   */
  public static ApiDsnCredentials concentrateur(Declarant who, Secret password) {
    return new ApiDsnCredentials(Form.CONCENTRATEUR, Optional.of(who), "", password);
  }

  /**
   * An account of the MSA. The environment must name the sign-in address of the MSA, which no
   * public source gives.
   *
   * @param identifier identifier of the account, 1 to 30 characters
   * @param password at most 30 characters
   * @return the credentials
   * @throws ConfigurationException when the identifier is blank or too long
   */
  public static ApiDsnCredentials msa(String identifier, Secret password) {
    if (identifier.isBlank()
        || identifier.length() > LONGEST_IDENTIFIER
        || identifier.chars().anyMatch(Character::isISOControl)) {
      throw new ConfigurationException("the identifier of an MSA account has 1 to 30 characters");
    }
    return new ApiDsnCredentials(Form.MSA, Optional.empty(), identifier, password);
  }

  /** {@return which of the three forms} */
  public Form form() {
    return form;
  }

  /** {@return the identity; empty for an account of the MSA} */
  public Optional<Declarant> person() {
    return person;
  }

  /** {@return the identifier of an account of the MSA, empty otherwise} */
  public String identifier() {
    return identifier;
  }

  /** {@return the password} */
  public Secret password() {
    return password;
  }

  /** {@return the form only} */
  @Override
  public String toString() {
    return "ApiDsnCredentials{" + form + "}";
  }
}
