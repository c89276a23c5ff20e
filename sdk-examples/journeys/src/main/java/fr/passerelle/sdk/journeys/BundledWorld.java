package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.io.InputStream;
import java.util.List;

/** The DSN that comes with the journey, and the roster that the portal holds for it. */
final class BundledWorld {
  private static final String FILE = "demo-2026-10.dsn";

  private BundledWorld() {}

  static InputStream dsn() {
    InputStream in = BundledWorld.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException(FILE + " is missing from this jar");
    }
    return in;
  }

  static List<RosterRecord> roster() {
    return List.of();
  }
}
