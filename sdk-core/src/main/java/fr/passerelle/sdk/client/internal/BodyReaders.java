package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.internal.MediaTypes;
import fr.passerelle.sdk.json.JsonException;
import fr.passerelle.sdk.json.SdkJson;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The readers that portals share: JSON, text, bytes, and documents that a module parses itself. */
public final class BodyReaders {
  static final String ANYTHING = "*/*";
  static final String JSON = "application/json, application/problem+json";

  private BodyReaders() {}

  /**
   * Parses a stream.
   *
   * @param <T> what is made of it
   */
  @FunctionalInterface
  public interface Parser<T> {
    /**
     * Parses a stream to its end.
     *
     * @param in the document, valid until this method returns
     * @return what is made of it
     * @throws BodyFault when it is not what was agreed; names the place, never a value
     * @throws IOException when the connection breaks
     */
    T parse(InputStream in) throws IOException;
  }

  /**
   * JSON into a model.
   *
   * @param <T> the model
   * @param runtime gives the mapper
   * @param type the model
   * @return the reader
   */
  public static <T> BodyReader<T> json(SdkRuntime runtime, Class<T> type) {
    return new JsonReader(runtime.json(), type).then((value, body) -> type.cast(value));
  }

  /**
   * A short text. When the answer names a charset it is read in that one. Nothing is replaced:
   * bytes that are no text in the charset are a fault, at their position.
   *
   * @param charset the charset when the answer names none
   * @param maxBytes the most bytes
   * @param mediaTypes the types that are accepted; none accepts everything
   * @return the reader
   */
  public static BodyReader<String> text(Charset charset, int maxBytes, String... mediaTypes) {
    return new Reading<>(
        mediaTypes,
        body -> {
          byte[] bytes = body.stream(maxBytes).readAllBytes();
          return decode(bytes, charset(body.contentType(), charset));
        });
  }

  /**
   * Bytes in memory.
   *
   * @param max the most bytes
   * @param mediaTypes the types that are accepted; none accepts everything
   * @return the reader
   */
  public static BodyReader<byte[]> bytes(int max, String... mediaTypes) {
    return new Reading<>(mediaTypes, body -> body.stream(max).readAllBytes());
  }

  /**
   * A document that the module parses, XML for instance.
   *
   * @param <T> what is made of it
   * @param parser reads the stream
   * @param max the most bytes, decompressed
   * @param mediaTypes the types that are accepted; none accepts everything
   * @return the reader
   */
  public static <T> BodyReader<T> document(Parser<T> parser, long max, String... mediaTypes) {
    return new Reading<>(mediaTypes, body -> parser.parse(body.stream(max)));
  }

  private static Charset charset(@Nullable String contentType, Charset usual) throws BodyFault {
    String named = MediaTypes.charset(contentType);
    if (named == null) {
      return usual;
    }
    try {
      return Charset.forName(named);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new BodyFault("a charset that does not exist here");
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws BodyFault {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      throw new BodyFault("no text in " + charset.name(), "$[" + in.position() + "]", 0, 0);
    }
  }

  /** What {@link Reading} does with the answer once its type is right. */
  @FunctionalInterface
  private interface Step<T> {
    T read(AnswerBody body) throws IOException;
  }

  private static final class Reading<T> implements BodyReader<T> {
    private final Set<String> mediaTypes;
    private final Step<T> step;

    Reading(String[] mediaTypes, Step<T> step) {
      Set<String> types = new LinkedHashSet<>();
      List.of(mediaTypes).forEach(type -> types.add(type.toLowerCase(Locale.ROOT)));
      this.mediaTypes = Collections.unmodifiableSet(types);
      this.step = step;
    }

    @Override
    public String accept() {
      return mediaTypes.isEmpty() ? ANYTHING : String.join(", ", mediaTypes);
    }

    @Override
    public T read(AnswerBody body) throws IOException {
      body.requireMediaType(mediaTypes);
      return step.read(body);
    }
  }

  /**
   * JSON of a type that only the mapper knows; the mapper has limits of its own.
   *
   * @param json the mapper
   * @param type the wanted type
   */
  record JsonReader(SdkJson json, Type type) implements BodyReader<Object> {
    @Override
    public String accept() {
      return JSON;
    }

    @Override
    public Object read(AnswerBody body) throws IOException {
      if (!isJson(body.contentType())) {
        throw new BodyFault("expected application/json");
      }
      try {
        return json.read(body.stream(), type);
      } catch (JsonException e) {
        throw BodyFault.of(e);
      }
    }

    private static boolean isJson(@Nullable String contentType) {
      if (contentType != null && contentType.startsWith("application/json")) {
        return true;
      }
      String media = MediaTypes.essence(contentType);
      return media != null && (media.equals("application/json") || media.endsWith("+json"));
    }
  }
}
