package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One menu of the AMSN portal, as {@link AmsnUnderTest} needs it. */
interface AmsnMenu {
  /**
   * Adds what the calls of this menu need to find.
   *
   * @param member the member to fill
   */
  default void seed(AmsnMember.Builder member) {}

  /** {@return as {@link PortalUnderTest#calls}, for the service of this menu} */
  Map<String, Call> calls();

  /** {@return as {@link PortalUnderTest#refusals}, named by menu and status} */
  Map<String, Call> refusals();

  /** {@return as {@link PortalUnderTest#mistakes}, named by method} */
  Map<String, Call> mistakes();

  /** {@return as {@link PortalUnderTest#needles}} */
  List<String> needles();

  /**
   * A call of the client.
   *
   * @param call what is called
   * @return the same for any portal
   */
  static Call of(Function<AmsnClient, Object> call) {
    return client -> call.apply((AmsnClient) client);
  }
}
