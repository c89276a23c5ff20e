package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.content.DigestMismatchException;
import fr.passerelle.sdk.content.internal.MediaTypes;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResponseDetails;
import fr.passerelle.sdk.json.JsonException;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.TransportResponse;
import fr.passerelle.sdk.transport.internal.Happening;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer inside the exchange: a success with the call's {@link BodyReader}, anything else
 * into its status, allow-listed headers, bounded body and problem. Throws only when the connection
 * breaks. What is left of a long body is not read: the connection is cut.
 */
final class AnswerReader implements ResponseReader<Answer> {
  private static final int LARGEST_REFUSAL = 64 * 1024;
  private static final int LARGEST_EXPECTED_REFUSAL = 8 * 1024 * 1024;
  private static final int NO_CONTENT = 204;
  private static final int PARTIAL_CONTENT = 206;
  private static final List<String> KEPT_HEADERS =
      List.of(
          "Accept-Ranges",
          "Content-Type",
          "Date",
          "ETag",
          "Location",
          "Retry-After",
          "X-Request-Id");
  private static final String CHALLENGE = "WWW-Authenticate";

  private final SdkJson json;
  private final Clock clock;
  private final @Nullable BodyReader<?> reader;
  private final int expectedRefusal;
  private final int finalRefusal;
  private boolean hasBegun;

  /**
   * Creates a reader of successes.
   *
   * @param json the mapper, for problems
   * @param clock measures a {@code Retry-After} date
   * @param reader reads the body, or null when it does not matter
   */
  AnswerReader(SdkJson json, Clock clock, @Nullable BodyReader<?> reader) {
    this(json, clock, reader, 0, 0);
  }

  /**
   * Creates a reader that also reads a refusal which is a normal answer.
   *
   * @param json the mapper, for problems
   * @param clock measures a {@code Retry-After} date
   * @param reader reads the body, or null when it does not matter
   * @param expectedRefusal a status outside 2xx whose body is read like a success, or 0
   * @param finalRefusal a status that, without a delay, is a judgement of the request, or 0
   */
  AnswerReader(
      SdkJson json,
      Clock clock,
      @Nullable BodyReader<?> reader,
      int expectedRefusal,
      int finalRefusal) {
    this.json = json;
    this.clock = clock;
    this.reader = reader;
    this.expectedRefusal = expectedRefusal;
    this.finalRefusal = finalRefusal;
  }

  /** {@return whether another attempt may be read after this one} */
  boolean mayReadAgain() {
    return !hasBegun || reader == null || reader.isRestartable();
  }

  @Override
  public Answer read(TransportResponse response) throws IOException {
    AnswerBody body = AnswerBody.of(response);
    int status = response.status();
    boolean isSuccess = status >= 200 && status <= 299;
    boolean isKept = false;
    try {
      if (isSuccess && reader == null) {
        isKept = body.stream().announced() <= LARGEST_REFUSAL;
        return Answer.success(response, clock, null);
      }
      Answer answer = read(response, body, isSuccess);
      isKept = status == NO_CONTENT || body.stream().isNearlyDone(LARGEST_REFUSAL);
      return answer;
    } finally {
      if (!isKept) {
        response.cancel();
      }
    }
  }

  private Answer read(TransportResponse response, AnswerBody body, boolean isSuccess)
      throws IOException {
    if (reader != null && isSuccess) {
      return success(response, body, reader);
    }
    return reader != null && response.status() == expectedRefusal
        ? expectedRefusal(response, body, reader)
        : refusal(response, head(body.stream(), LARGEST_REFUSAL));
  }

  private Answer success(TransportResponse response, AnswerBody body, BodyReader<?> reader)
      throws IOException {
    if (response.status() == PARTIAL_CONTENT) {
      return Answer.unreadable(response, clock, new BodyFault("a part that was not asked for"));
    }
    hasBegun = true;
    try {
      Object value = reader.read(body);
      requireSound(body.stream());
      return Answer.success(response, clock, value);
    } catch (BodyFault e) {
      return Answer.unreadable(response, clock, e);
    } catch (DigestMismatchException e) {
      return Answer.unreadable(
          response, clock, new BodyFault("the bytes are not those that the digest announces"));
    } catch (IOException e) {
      return notStored(response, body.stream(), e);
    } catch (RuntimeException e) {
      return Answer.unreadable(response, clock, BodyFault.of(e));
    }
  }

  /** A reader may have swallowed what the stream met. */
  private static void requireSound(AnswerStream stream) throws IOException {
    if (stream.network() != null) {
      throw stream.network();
    }
    if (stream.fault() != null) {
      throw stream.fault();
    }
  }

  /** Tells the network's failure from that of the place where the answer was to be stored. */
  private Answer notStored(TransportResponse response, AnswerStream stream, IOException e)
      throws IOException {
    if (stream.fault() != null) {
      return Answer.unreadable(response, clock, stream.fault());
    }
    if (stream.network() != null) {
      throw stream.network();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw e;
    }
    return Answer.notStored(
        response, clock, new ContentAccessException("the answer could not be stored", e));
  }

  /** Read into memory first: if it is not what was expected it is a refusal like any other. */
  private Answer expectedRefusal(
      TransportResponse response, AnswerBody body, BodyReader<?> reader) {
    byte[] bytes = head(body.stream(), LARGEST_EXPECTED_REFUSAL);
    AnswerBody again = AnswerBody.of(response, new ByteArrayInputStream(bytes));
    try {
      Object value = reader.read(again);
      requireSound(again.stream());
      return Answer.success(response, clock, value);
    } catch (IOException | RuntimeException e) {
      return refusal(response, Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST_REFUSAL)));
    }
  }

  private Answer refusal(TransportResponse response, byte[] body) {
    Map<String, String> headers = new TreeMap<>();
    for (String name : KEPT_HEADERS) {
      String value = response.header(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    List<String> challenges = response.headers(CHALLENGE);
    if (!challenges.isEmpty()) {
      headers.put(CHALLENGE, String.join(", ", challenges));
    }
    Duration retryAfter = Answer.retryAfter(response, clock);
    boolean isFinal = response.status() == finalRefusal && retryAfter == null;
    return Answer.refusal(
        response,
        clock,
        isFinal ? Happening.REFUSED : Happening.ofStatus(response.status()),
        new ResponseDetails(response.status(), headers, problem(response, body), body, retryAfter));
  }

  /** The status is known already: a body that breaks off is kept as far as it came. */
  private static byte[] head(InputStream body, int most) {
    ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
    byte[] buffer = new byte[4096];
    try {
      int read = 0;
      while (read >= 0 && head.size() < most) {
        head.write(buffer, 0, read);
        read = body.read(buffer, 0, Math.min(buffer.length, most - head.size()));
      }
    } catch (IOException e) {
      return head.toByteArray();
    }
    return head.toByteArray();
  }

  private @Nullable Problem problem(TransportResponse response, byte[] body) {
    String essence = MediaTypes.essence(response.header("Content-Type"));
    if (essence == null || !essence.equals("application/problem+json")) {
      return null;
    }
    try {
      return Problem.of(json.readMembers(body));
    } catch (JsonException e) {
      return null;
    }
  }
}
