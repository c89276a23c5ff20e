package fr.passerelle.sdk.netentreprises.apidsn.sync;

import fr.passerelle.sdk.netentreprises.apidsn.model.ReturnKey;
import java.util.Optional;

/**
 * What was handed over so far. It tells a return that replaces another from a new one, and one that
 * is listed twice from both. A program that stops keeps it where it keeps the returns themselves,
 * beside the position of the walk; a walk without it takes every return for a new one.
 */
public interface ReturnMemory {
  /**
   * Finds what was handed over under a key.
   *
   * @param key the key
   * @return the version that was handed over last, empty when none was
   */
  Optional<String> version(ReturnKey key);

  /**
   * A return was handed over and dealt with.
   *
   * @param key its key
   * @param version a short text that differs from that of the return it replaces
   */
  void handled(ReturnKey key, String version);

  /**
   * A memory that ends with the process.
   *
   * @param most returns that are remembered; beyond, those not met for longest are forgotten
   * @return the memory, safe for several threads
   */
  static ReturnMemory inProcess(int most) {
    return new ProcessMemory(most);
  }
}
