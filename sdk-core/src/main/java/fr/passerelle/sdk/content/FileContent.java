package fr.passerelle.sdk.content;

import fr.passerelle.sdk.content.internal.MediaTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** A file, and the mark by which a change is noticed. */
final class FileContent implements Content {
  private final Path file;
  private final String mediaType;

  FileContent(Path file, String mediaType) {
    this.file = Objects.requireNonNull(file, "file");
    this.mediaType = MediaTypes.check(mediaType);
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public OptionalLong length() throws IOException {
    return OptionalLong.of(Files.size(file));
  }

  @Override
  public boolean isReplayable() {
    return true;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public Optional<String> version() throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return Optional.of(
        attributes.size() + "/" + attributes.lastModifiedTime() + "/" + attributes.fileKey());
  }

  /** {@return the type; a path may hold a person's name} */
  @Override
  public String toString() {
    return mediaType + ", a file";
  }
}
