package fr.passerelle.sdk.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON mapper: what it reads it keeps (unknown fields and codes, scale of amounts), what it
 * does not know it tolerates, and its errors name places, never values. Immutable and safe for any
 * number of threads; build one per application.
 *
 * <p>Settings: unknown fields are kept by every {@link OpenModel} and ignored elsewhere, a list
 * that is null is empty, of a field that stands twice the last value counts, text is never taken
 * for a number nor 1.5 for 1, null never for a number, absent attributes are not written, dates are
 * ISO 8601 text, decimals are {@code BigDecimal} written in full with their scale. Limits, of
 * unknown fields too: documents of 64 MiB, texts of 20 million characters, 100 levels, numbers of
 * 100 characters, names of 256.
 */
public final class SdkJson {
  private static final long MAX_DOCUMENT = 64L * 1024 * 1024;
  private static final int MAX_TEXT = 20_000_000;
  private static final int MAX_DEPTH = 100;
  private static final int MAX_NUMBER = 100;
  private static final int MAX_NAME = 256;
  private static final long MAX_TOKENS = 20_000_000;

  private final JsonMapper mapper;
  private final ObjectWriter writer;
  private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

  private SdkJson(JsonMapper mapper) {
    this.mapper = mapper;
    this.writer = mapper.writer();
  }

  /**
   * Builds a mapper. Costs milliseconds, and more for each type it meets first: keep it.
   *
   * @return a new mapper
   */
  public static SdkJson create() {
    return new SdkJson(mapper());
  }

  /**
   * Writes a model.
   *
   * @param model a model of the SDK
   * @return UTF-8 JSON
   * @throws JsonException when it cannot be written
   */
  public byte[] write(Object model) {
    try {
      return writer.writeValueAsBytes(model);
    } catch (JsonProcessingException e) {
      throw JsonFailures.describe(e);
    }
  }

  /**
   * Reads a document held in memory.
   *
   * @param <T> the type to read
   * @param json UTF-8 JSON
   * @param type the type to read
   * @return the model
   * @throws JsonException when the document is malformed or is not of this type
   */
  public <T> T read(byte[] json, Class<T> type) {
    try {
      return checked(type.cast(reader(type).readValue(json)));
    } catch (JsonProcessingException e) {
      throw JsonFailures.describe(e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  /**
   * Reads a document from a stream, to its end.
   *
   * @param json UTF-8 JSON; not closed
   * @param type the type to read, a class or a parameterized type
   * @return the model, of the given type
   * @throws JsonException when the document is malformed or is not of this type
   * @throws IOException when the stream breaks; the exception is the stream's own
   */
  public Object read(InputStream json, Type type) throws IOException {
    try {
      return checked(reader(type).readValue(json));
    } catch (JsonProcessingException e) {
      IOException broken = JsonFailures.streamFailure(e);
      if (broken != null) {
        throw broken;
      }
      throw JsonFailures.describe(e);
    }
  }

  /**
   * Reads an object of unknown shape.
   *
   * @param json UTF-8 JSON
   * @return its members: text, numbers, booleans, lists, maps and null, in the order of the
   *     document
   * @throws JsonException when the document is malformed or is not an object
   */
  @SuppressWarnings("unchecked")
  public Map<String, @Nullable Object> readMembers(byte[] json) {
    return (Map<String, @Nullable Object>) read(json, Map.class);
  }

  private ObjectReader reader(Type type) {
    ObjectReader known = readers.get(type);
    return known != null
        ? known
        : readers.computeIfAbsent(type, t -> mapper.readerFor(mapper.constructType(t)));
  }

  private static <T> T checked(@Nullable T value) {
    if (value == null) {
      throw new JsonException("unexpected null", "$", 0, 0);
    }
    return value;
  }

  private static JsonMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxDocumentLength(MAX_DOCUMENT)
            .maxStringLength(MAX_TEXT)
            .maxNestingDepth(MAX_DEPTH)
            .maxNumberLength(MAX_NUMBER)
            .maxNameLength(MAX_NAME)
            .maxTokenCount(MAX_TOKENS)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
        .addModules(new Jdk8Module(), new JavaTimeModule(), new SdkTypes())
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        // Generated builders take a list as an Iterable: null is then as good as absent.
        .withConfigOverride(
            Iterable.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP)))
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        .build();
  }

  private static final class SdkTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    SdkTypes() {
      super("passerelle");
      addDeserializer(OpenCode.class, new OpenCodeDeserializer());
      addDeserializer(LocalDate.class, new IsoDateDeserializer());
      addSerializer(new ConcealedSerializer());
      setDeserializerModifier(new OpenModelBuilders());
    }
  }

  private static final class ConcealedSerializer extends StdSerializer<Concealed> {
    private static final long serialVersionUID = 1L;

    ConcealedSerializer() {
      super(Concealed.class);
    }

    @Override
    public void serialize(Concealed value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      IOException failure =
          value.reveal(
              chars -> {
                try {
                  json.writeString(chars, 0, chars.length);
                  return null;
                } catch (IOException e) {
                  return e;
                }
              });
      if (failure != null) {
        throw failure;
      }
    }
  }
}
