package fr.passerelle.sdk.content;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A download that is on disk, whole.
 *
 * @param path where it is
 * @param size its length in bytes
 * @param sha256 its SHA-256, in 64 lower-case hexadecimal digits
 * @param mediaType what the service said it is
 */
public record ReceivedFile(Path path, long size, String sha256, Optional<String> mediaType) {
  /** {@return the size; a path may hold a person's name} */
  @Override
  public String toString() {
    return "ReceivedFile{" + size + " bytes}";
  }
}
