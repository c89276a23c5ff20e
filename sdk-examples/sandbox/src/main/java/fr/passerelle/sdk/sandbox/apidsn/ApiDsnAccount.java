package fr.passerelle.sdk.sandbox.apidsn;

/**
 * An account that can sign in. Immutable; each change gives another one.
 *
 * @param kind which of the three forms
 * @param siret SIRET of the registration; the identifier for the MSA
 * @param name family name, empty for the MSA
 * @param firstName first name, empty for the MSA
 * @param password the password
 * @param registered whether it may use the service once it is signed in
 * @param expired whether its password has expired
 */
public record ApiDsnAccount(
    Kind kind,
    String siret,
    String name,
    String firstName,
    String password,
    boolean registered,
    boolean expired) {
  /** The three forms. */
  public enum Kind {
    /** A <i>déclarant</i>; services 25, 26, 94, 97. */
    DECLARANT,
    /** A <i>concentrateur</i>; service 98. */
    CONCENTRATEUR,
    /** An account of the MSA. */
    MSA
  }

  /**
   * A <i>déclarant</i>.
   *
   * @param siret SIRET of the registration
   * @param name family name
   * @param firstName first name
   * @param password the password
   * @return the account
   */
  public static ApiDsnAccount declarant(
      String siret, String name, String firstName, String password) {
    return new ApiDsnAccount(Kind.DECLARANT, siret, name, firstName, password, true, false);
  }

  /**
   * A <i>concentrateur</i>.
   *
   * @param siret SIRET that signed the charter
   * @param name family name
   * @param firstName first name
   * @param password the password
   * @return the account
   */
  public static ApiDsnAccount concentrateur(
      String siret, String name, String firstName, String password) {
    return new ApiDsnAccount(Kind.CONCENTRATEUR, siret, name, firstName, password, true, false);
  }

  /**
   * An account of the MSA.
   *
   * @param identifier its identifier
   * @param password the password
   * @return the account
   */
  public static ApiDsnAccount msa(String identifier, String password) {
    return new ApiDsnAccount(Kind.MSA, identifier, "", "", password, true, false);
  }

  /** {@return the same, whose password has expired} */
  public ApiDsnAccount withExpiredPassword() {
    return new ApiDsnAccount(kind, siret, name, firstName, password, registered, true);
  }

  /** {@return the same, refused by every call after the sign-in} */
  public ApiDsnAccount withoutRegistration() {
    return new ApiDsnAccount(kind, siret, name, firstName, password, false, expired);
  }

  /** {@return the three parts that name it, as a <i>concentrateur</i> writes them} */
  public String triple() {
    return siret + ";" + name + ";" + firstName;
  }

  /** {@return the kind only} */
  @Override
  public String toString() {
    return "ApiDsnAccount(" + kind + ")";
  }
}
