package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.content.internal.MediaTypes;
import fr.passerelle.sdk.transport.TransportResponse;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer as a {@link BodyReader} sees it: status, headers, body. Valid only while it reads. */
public final class AnswerBody {
  private final TransportResponse response;
  private final AnswerStream stream;

  private AnswerBody(TransportResponse response, AnswerStream stream) {
    this.response = response;
    this.stream = stream;
  }

  static AnswerBody of(TransportResponse response) {
    return new AnswerBody(response, AnswerStream.of(response));
  }

  /** The same answer with a body that was read before. */
  static AnswerBody of(TransportResponse response, InputStream body) {
    return new AnswerBody(response, AnswerStream.of(body));
  }

  /** {@return the HTTP status} */
  public int status() {
    return response.status();
  }

  /**
   * Finds a header.
   *
   * @param name its name, whatever the case
   * @return its last value
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(response.header(name));
  }

  /**
   * Reads a header that holds a date (RFC 9110, section 5.6.7), such as {@code Expires}.
   *
   * @param name its name
   * @return the date, or empty when there is none that can be read
   */
  public Optional<Instant> date(String name) {
    String value = response.header(name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return type and subtype in lower case, without parameters} */
  public Optional<String> mediaType() {
    return Optional.ofNullable(MediaTypes.essence(response.header("Content-Type")));
  }

  /**
   * Refuses what is not of these types: the page of a portal under status 200 for instance.
   *
   * @param expected types and subtypes in lower case; none accepts everything
   * @throws BodyFault when the answer is of another type
   */
  public void requireMediaType(Set<String> expected) throws BodyFault {
    if (!expected.isEmpty() && mediaType().filter(expected::contains).isEmpty()) {
      throw new BodyFault("expected " + String.join(" or ", expected));
    }
  }

  /**
   * Gives the body, decompressed.
   *
   * @param max the most bytes; reading more is a {@link BodyFault}
   * @return always the same stream
   */
  public InputStream stream(long max) {
    stream.limit(max);
    return stream;
  }

  AnswerStream stream() {
    return stream;
  }

  @Nullable String contentType() {
    return response.header("Content-Type");
  }
}
