package fr.passerelle.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.sdk.model.AbsenceReason;
import fr.passerelle.sdk.model.Workforce;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.instancio.Instancio;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InstancioExtension.class)
class SdkJsonTest {
  private static final SdkJson JSON = SdkJson.create();
  private static final String NIR = "1850578006084";

  record Coded(OpenCode<AbsenceReason> code, Optional<OpenCode<AbsenceReason>> other) {}

  record Codes(List<OpenCode<AbsenceReason>> codes) {}

  record Raw(@SuppressWarnings("rawtypes") OpenCode code) {}

  record Numbers(int count, BigDecimal amount) {}

  record Dates(LocalDate day, Instant moment, OffsetDateTime local) {}

  record Tree(List<Leaf> leaves) {}

  record Leaf(LocalDate birthDate) {}

  record Gaps(Optional<String> absent, String present, List<String> none) {}

  static final class Open {
    private final Map<String, Object> others = new LinkedHashMap<>();

    @JsonProperty("known")
    public String known = "";

    @JsonAnyGetter
    public Map<String, Object> others() {
      return others;
    }

    @JsonAnySetter
    public void put(String name, Object value) {
      others.put(name, value);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T read(String json, Class<T> type) {
    return JSON.read(utf8(json), type);
  }

  private static String write(Object model) {
    return new String(JSON.write(model), StandardCharsets.UTF_8);
  }

  private static JsonException failureOf(String json, Class<?> type) {
    return catchThrowableOfType(JsonException.class, () -> read(json, type));
  }

  @Test
  void aCodeNobodyKnowsIsAValue_andIsWrittenBackAsItCame() {
    String json = "{\"code\":\"X7\",\"other\":\"01\"}";
    Coded read = read(json, Coded.class);
    assertThat(read.code().known()).isEmpty();
    assertThat(read.code().wire()).isEqualTo("X7");
    assertThat(read.other().orElseThrow().known()).hasValue(AbsenceReason.SICKNESS);
    assertThat(write(read)).isEqualTo(json);
  }

  @ParameterizedTest
  @InstancioSource(samples = 50)
  void anyCodeSurvivesARoundTrip(String code) {
    Codes codes = new Codes(List.of(OpenCode.of(AbsenceReason.class, code)));
    assertThat(JSON.read(JSON.write(codes), Codes.class)).isEqualTo(codes);
  }

  @Test
  void aCodeThatIsNoCodeIsRefused() {
    assertThat(failureOf("{\"code\":{\"a\":1}}", Coded.class).path()).isEqualTo("$.code");
    assertThatThrownBy(() -> read("{\"code\":\"01\"}", Raw.class))
        .isInstanceOf(JsonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\":1,\"amount\":100.00}",
        "{\"count\":1,\"amount\":1234567890123.10}",
        "{\"count\":1,\"amount\":0.10}",
        "{\"count\":1,\"amount\":10}",
        "{\"count\":1,\"amount\":0.000000010}"
      })
  void theScaleOfAnAmountIsKept(String json) {
    assertThat(write(read(json, Numbers.class))).isEqualTo(json);
  }

  @ParameterizedTest
  @InstancioSource(samples = 50)
  void anyAmountSurvivesARoundTrip(BigDecimal amount) {
    Numbers numbers =
        new Numbers(
            1, amount.setScale(Instancio.gen().ints().range(0, 6).get(), RoundingMode.DOWN));
    assertThat(JSON.read(JSON.write(numbers), Numbers.class)).isEqualTo(numbers);
  }

  @Test
  void membersNobodyKnowsAreKeptExactly_whereTheModelHasAPlaceForThem() {
    String json =
        "{\"known\":\"a\",\"rate\":100.00,\"big\":12345678901234567890,\"nothing\":null,"
            + "\"tree\":{\"leaves\":[1.10,true]}}";
    assertThat(write(read(json, Open.class))).isEqualTo(json);
  }

  @Test
  void membersNobodyKnowsAreIgnored_whereTheModelHasNone() {
    assertThat(read("{\"count\":2,\"amount\":1,\"new\":{\"x\":[]}}", Numbers.class).count())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"count\":\"12\",\"amount\":1} | $.count",
        "{\"count\":1.5,\"amount\":1} | $.count",
        "{\"count\":null,\"amount\":1} | $.count",
        "{\"count\":true,\"amount\":1} | $.count",
        "{\"count\":1,\"amount\":\"1850578006084\"} | $.amount",
        "{\"count\":1,\"amount\":false} | $.amount"
      })
  void nothingIsCoerced(String json, String path) {
    JsonException failure = failureOf(json, Numbers.class);
    assertThat(failure.path()).isEqualTo(path);
    assertThat(failure.getMessage()).doesNotContain(NIR);
  }

  @Test
  void datesAreIsoText_andKeepTheirOffset() {
    String json =
        "{\"day\":\"2026-09-01\",\"moment\":\"2026-09-01T08:00:00Z\","
            + "\"local\":\"2026-09-01T10:00:00+02:00\"}";
    assertThat(write(read(json, Dates.class))).isEqualTo(json);
    assertThat(failureOf("{\"day\":20332}", Dates.class).path()).isEqualTo("$.day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-02", "2024-02-29", "0000-01-01", "9999-12-31", "-0001-01-01"})
  void aDayIsReadAsItIsWritten(String day) {
    assertThat(
            JSON.read(
                ("{\"birthDate\":\"" + day + "\"}").getBytes(StandardCharsets.UTF_8), Leaf.class))
        .isEqualTo(new Leaf(LocalDate.parse(day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "2026/01/01",
        "２０26-01-01"
      })
  void whatIsNoDayIsRefused(String day) {
    byte[] json = ("{\"birthDate\":\"" + day + "\"}").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> JSON.read(json, Leaf.class))
        .isInstanceOf(JsonException.class)
        .hasMessageNotContaining(day);
  }

  @Test
  void absentIsNotWritten_andEmptyIs() {
    assertThat(write(new Gaps(Optional.empty(), "x", List.of())))
        .isEqualTo("{\"present\":\"x\",\"none\":[]}");
  }

  @Test
  void aFailureNamesThePlace_neverTheValue() {
    JsonException failure =
        failureOf(
            "{\"leaves\":[{\"birthDate\":\"1985-05-14\"},\n{\"birthDate\":\"" + NIR + "\"}]}",
            Tree.class);
    assertThat(failure.path()).isEqualTo("$.leaves[1].birthDate");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.column()).isGreaterThan(1);
    assertThat(failure.what()).isEqualTo("expected LocalDate");
    assertThat(failure).hasMessageNotContaining(NIR).hasNoCause();
    assertThat(failure.getSuppressed()).isEmpty();
  }

  @Test
  void theKeyOfAMapStaysOutOfThePath() {
    JsonException failure = failureOf("{\"" + NIR + "\":{\"count\":\"x\"}}", NumbersByPerson.class);
    assertThat(failure.path()).isEqualTo("$.?.count");
  }

  static final class NumbersByPerson extends LinkedHashMap<String, Numbers> {
    private static final long serialVersionUID = 1L;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"count\":1 | the document ends early",
        "{\"count\":1850578006084x} | malformed JSON",
        "1850578006084 MARTIN | unexpected content",
        "{\"count\":1,\"amount\":2} {} | unexpected content",
        "[] | expected Numbers",
        "null | unexpected null"
      })
  void aMalformedDocumentIsSaidToBeMalformed(String json, String what) {
    JsonException failure = failureOf(json, Numbers.class);
    assertThat(failure.getMessage()).doesNotContain(NIR).doesNotContain("MARTIN");
    if (!what.equals("unexpected content")) {
      assertThat(failure.what()).isEqualTo(what);
    }
  }

  @Test
  void missingAttributesOfAModelAreAllNamed() {
    JsonException failure = failureOf("{\"employees\":[]}", Workforce.class);
    assertThat(failure.what()).isEqualTo("missing month, employer");
    assertThat(failure.path()).isEqualTo("$");
  }

  @Test
  void aDocumentTooDeepIsRefused() {
    String deep = "{\"tree\":" + "[".repeat(101) + "]".repeat(101) + "}";
    assertThat(failureOf(deep, Open.class).what())
        .isEqualTo("a limit of size or depth is exceeded");
  }

  @Test
  void aNumberTooLongIsRefused() {
    String digits = "9".repeat(101);
    assertThat(failureOf("{\"count\":1,\"amount\":" + digits + "}", Numbers.class).getMessage())
        .startsWith("a limit of size or depth is exceeded")
        .doesNotContain("999");
  }

  @Test
  void aStreamThatBreaksIsNotTakenForAWrongDocument_evenInsideAList() {
    IOException broken = new IOException("reset");
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(utf8("{\"leaves\":[{\"birthDate\":\"1985-")),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw broken;
              }

              @Override
              public int read(byte[] buffer, int offset, int length) throws IOException {
                throw broken;
              }
            });
    assertThatThrownBy(() -> JSON.read(breaking, (Type) Tree.class)).isSameAs(broken);
  }

  @Test
  void aModelThatCannotBeWrittenIsNotQuoted() {
    Object cyclic =
        new Object() {
          @JsonProperty("self")
          public Object self() {
            return this;
          }

          @JsonProperty("nir")
          public String nir() {
            return NIR;
          }
        };
    assertThatThrownBy(() -> JSON.write(cyclic))
        .isInstanceOf(JsonException.class)
        .hasMessageNotContaining(NIR);
  }
}
