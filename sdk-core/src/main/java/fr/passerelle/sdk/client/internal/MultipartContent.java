package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.internal.MediaTypes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The parts of a form one after the other, each opened when its turn comes. */
final class MultipartContent implements Content {
  /**
   * A part.
   *
   * @param disposition value of its {@code Content-Disposition}
   * @param content its bytes
   */
  record Part(String disposition, Content content) {}

  private final String boundary;
  private final List<Part> parts;

  MultipartContent(String boundary, List<Part> parts) {
    this.boundary = boundary;
    this.parts = List.copyOf(parts);
  }

  @Override
  public String mediaType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  @Override
  public OptionalLong length() throws IOException {
    long total = end().length;
    for (Part part : parts) {
      OptionalLong length = part.content().length();
      if (length.isEmpty()) {
        return OptionalLong.empty();
      }
      total += head(part).length + length.getAsLong() + 2;
    }
    return OptionalLong.of(total);
  }

  @Override
  public boolean isReplayable() {
    return parts.stream().allMatch(part -> part.content().isReplayable());
  }

  @Override
  public Optional<String> version() throws IOException {
    StringJoiner versions = new StringJoiner("|");
    for (Part part : parts) {
      versions.add(part.content().version().orElse(""));
    }
    return Optional.of(versions.toString());
  }

  @Override
  public InputStream open() {
    List<Opener> pieces = new ArrayList<>();
    for (Part part : parts) {
      pieces.add(() -> new ByteArrayInputStream(head(part)));
      pieces.add(part.content()::open);
      pieces.add(() -> new ByteArrayInputStream(new byte[] {'\r', '\n'}));
    }
    pieces.add(() -> new ByteArrayInputStream(end()));
    return new Chain(pieces);
  }

  private byte[] head(Part part) {
    String type = MediaTypes.check(part.content().mediaType());
    return ("--"
            + boundary
            + "\r\nContent-Disposition: "
            + part.disposition()
            + "\r\nContent-Type: "
            + type
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] end() {
    return ("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** {@return the number of parts; names of files may be personal} */
  @Override
  public String toString() {
    return "multipart/form-data, " + parts.size() + " parts";
  }

  /** Opens one piece. */
  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }

  private static final class Chain extends InputStream {
    private final List<Opener> pieces;
    private int next;
    private @Nullable InputStream current;

    Chain(List<Opener> pieces) {
      this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
      while (true) {
        InputStream piece = current;
        if (piece == null) {
          if (next == pieces.size()) {
            return -1;
          }
          piece = pieces.get(next++).open();
          current = piece;
        }
        int read = piece.read(buffer, offset, wanted);
        if (read >= 0) {
          return read;
        }
        close();
      }
    }

    @Override
    public void close() throws IOException {
      InputStream piece = current;
      current = null;
      if (piece != null) {
        piece.close();
      }
    }
  }
}
