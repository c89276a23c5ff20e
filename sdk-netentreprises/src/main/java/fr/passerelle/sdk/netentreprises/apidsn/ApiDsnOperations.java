package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Every operation of the API DSN that this client speaks, as the operator names them. */
public final class ApiDsnOperations {
  /**
   * Signs a <i>déclarant</i> or a <i>concentrateur</i> in. Repeating it opens another session; a
   * refusal is an answer and is not repeated.
   */
  public static final Operation SIGN_IN =
      Operation.post("apidsn.access.signIn", "/authentifier/1.0/")
          .idempotent()
          .function("N-50")
          .withoutSession()
          .build();

  /** Signs an account of the MSA in. */
  public static final Operation SIGN_IN_MSA =
      Operation.post("apidsn.access.signInMsa", "/authentifier/2.0")
          .idempotent()
          .function("N-50")
          .withoutSession()
          .build();

  /** Deposits a DSN. Repeating it would deposit a second one. */
  public static final Operation DEPOSIT =
      Operation.post("apidsn.deposits.deposit", "/deposer-dsn/1.0/")
          .nonIdempotent()
          .function("N-51")
          .build();

  /** Lists the deposits of a <i>déclarant</i>. */
  public static final Operation LIST_DEPOSITS =
      list("apidsn.deposits.list", "/lister-depots", "N-52");

  /** Lists the returns of a <i>déclarant</i>. */
  public static final Operation LIST_RETURNS =
      list("apidsn.returns.ofDeclarant", "/lister-retours-declarant", "N-53");

  /** Lists the returns of every client of a <i>concentrateur</i>. */
  public static final Operation LIST_ALL_RETURNS =
      list("apidsn.returns.ofConcentrateur", "/lister-retours-concentrateur", "N-53");

  /** Lists the returns of one deposit. */
  public static final Operation LIST_RETURNS_OF_FLUX =
      Operation.get("apidsn.returns.ofFlux", "/lister-retours-flux/{version}/{flux}")
          .safe()
          .function("N-53")
          .build();

  /** Downloads a return. */
  public static final Operation DOWNLOAD_RETURN =
      Operation.get("apidsn.returns.download", "/telecharger-retour/1.0/{flux}/{id}")
          .safe()
          .function("N-54")
          .build();

  /** Lists the objects (FPOC) of a <i>déclarant</i>. */
  public static final Operation LIST_OBJECTS =
      list("apidsn.objects.ofDeclarant", "/lister-objets-declarant", "N-55");

  /** Lists the objects (FPOC) of every client of a <i>concentrateur</i>. */
  public static final Operation LIST_ALL_OBJECTS =
      list("apidsn.objects.ofConcentrateur", "/lister-objets-concentrateur", "N-55");

  /** Downloads an object. */
  public static final Operation DOWNLOAD_OBJECT =
      Operation.get("apidsn.objects.download", "/telecharger-objet/1.0/{id}/xml")
          .safe()
          .function("N-55")
          .build();

  private static final List<Operation> ALL =
      List.of(
          SIGN_IN,
          SIGN_IN_MSA,
          DEPOSIT,
          LIST_DEPOSITS,
          LIST_RETURNS,
          LIST_ALL_RETURNS,
          LIST_RETURNS_OF_FLUX,
          DOWNLOAD_RETURN,
          LIST_OBJECTS,
          LIST_ALL_OBJECTS,
          DOWNLOAD_OBJECT);

  private ApiDsnOperations() {}

  /** {@return every operation} */
  public static List<Operation> all() {
    return ALL;
  }

  private static Operation list(String name, String path, String function) {
    return Operation.get(name, path + "/{version}/{from}/{to}").safe().function(function).build();
  }
}
