package fr.passerelle.sdk.journeys;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the files of the repository from a test of any module. */
final class Checkout {
  private Checkout() {}

  /** The root of the repository: the nearest folder above that holds the README. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("docs/functions.md"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("not inside the repository");
    }
    return folder;
  }
}
