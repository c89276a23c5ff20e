package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;

/** Reads a file from its first line to its last and tells a handler what is in it. */
public final class WorkforceEngine {
  private WorkforceEngine() {}

  /**
   * Reads a file.
   *
   * @param reader before the first line
   * @param handler told each part as it is complete
   */
  public static void read(DsnReader reader, DsnHandler handler) {
    Issues issues = new Issues(handler);
    MessageReader messages = new MessageReader(new Fields(reader, issues), handler);
    while (reader.next()) {
      if (!reader.isClean()) {
        issues.reportLine(reader);
      }
      messages.accept(reader);
    }
    messages.end();
  }
}
