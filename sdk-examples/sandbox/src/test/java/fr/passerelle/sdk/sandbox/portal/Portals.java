package fr.passerelle.sdk.sandbox.portal;

import java.util.List;
import java.util.function.Supplier;

/** Every portal that has a client. A test holds this list against the contracts of the modules. */
final class Portals {
  private static final List<Supplier<PortalUnderTest>> ALL =
      List.of(AmsnUnderTest::new, ApiDsnUnderTest::new);

  private Portals() {}

  /** {@return every portal, each started anew, with a server of its own} */
  static List<PortalUnderTest> start() {
    return ALL.stream().map(Supplier::get).toList();
  }
}
