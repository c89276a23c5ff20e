package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.operation.AccountOperations;
import fr.passerelle.sdk.amsn.operation.AdministrationOperations;
import fr.passerelle.sdk.amsn.operation.ContactOperations;
import fr.passerelle.sdk.amsn.operation.RosterOperations;
import fr.passerelle.sdk.amsn.operation.TeamOperations;
import fr.passerelle.sdk.client.Operation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every operation of the AMSN client, as the contract {@code contract/amsn.openapi.yaml} in this
 * jar describes it; the constants stand in one class for each menu. The portal itself answers none
 * of these paths: a gateway or the sandbox does.
 */
public final class AmsnOperations {
  private static final List<Operation> ALL =
      Stream.of(
              AccountOperations.all(),
              AdministrationOperations.all(),
              ContactOperations.all(),
              TeamOperations.all(),
              RosterOperations.all())
          .flatMap(List::stream)
          .toList();

  private AmsnOperations() {}

  /** {@return every operation, in the order of the portal's menus} */
  public static List<Operation> all() {
    return ALL;
  }
}
