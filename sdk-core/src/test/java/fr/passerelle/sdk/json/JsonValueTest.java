package fr.passerelle.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InstancioExtension.class)
class JsonValueTest {
  private static final SdkJson JSON = SdkJson.create();

  private static JsonValue read(String json) {
    return JSON.read(json.getBytes(StandardCharsets.UTF_8), JsonValue.class);
  }

  private static String write(JsonValue value) {
    return new String(JSON.write(value), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "\"\"",
        "\"Zoë \\\"x\\\" \\\\ \\n\"",
        "0",
        "-0",
        "-0.0",
        "100",
        "100.00",
        "1E+2",
        "1e2",
        "1.50e-400",
        "12345678901234567890123456789.10",
        "[]",
        "{}",
        "[1,[2.0,[]],{\"b\":null,\"a\":{\"\":[true]}}]"
      })
  void isWrittenAsItWasRead(String json) {
    assertThat(write(read(json))).isEqualTo(json);
    assertThat(read(json)).isEqualTo(read(json)).hasSameHashCodeAs(read(json));
  }

  @ParameterizedTest
  @InstancioSource(samples = 50)
  void anyTextSurvives(String text, BigDecimal number) {
    JsonValue value =
        new JsonObject(
            Map.of(text, new JsonArray(List.of(new JsonText(text), JsonNumber.of(number)))));
    assertThat(read(write(value))).isEqualTo(value);
  }

  @Test
  void numbersAreEqualWhenTheyAreSpeltTheSame() {
    assertThat(read("100.00")).isEqualTo(JsonNumber.of(new BigDecimal("100.00")));
    assertThat(read("100.00")).isNotEqualTo(read("100")).isNotEqualTo(read("1E+2"));
    assertThat(((JsonNumber) read("1E+2")).value()).isEqualByComparingTo("100");
    assertThat(JsonNumber.of(-7).spelling()).isEqualTo("-7");
    assertThat(JsonNumber.of(new BigDecimal("1E+2")).spelling()).isEqualTo("100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "+1", "01", "1.", ".5", "1e", "NaN", "0x1", " 1", "1 ", "1\n", "1,5", "185 05", "--1"
      })
  void whatJsonTakesForNoNumberIsRefused_andNotQuoted(String spelling) {
    assertThatThrownBy(() -> new JsonNumber(spelling))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a JSON number");
  }

  @Test
  void aNumberBeyondDecimalsKeepsItsSpelling() {
    JsonNumber huge = (JsonNumber) read("1e99999999999");
    assertThat(write(huge)).isEqualTo("1e99999999999");
    assertThatThrownBy(huge::value).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void membersKeepTheirOrder_andMayStandInAnotherOneToBeEqual() {
    JsonObject read = (JsonObject) read("{\"z\":1,\"a\":2,\"m\":3}");
    assertThat(read.members().keySet()).containsExactly("z", "a", "m");
    assertThat(read).isEqualTo(read("{\"a\":2,\"m\":3,\"z\":1}"));
  }

  @Test
  void ofAMemberThatStandsTwiceTheLastValueCounts() {
    assertThat(write(read("{\"a\":1,\"b\":2,\"a\":3}"))).isEqualTo("{\"a\":3,\"b\":2}");
  }

  @Test
  void aCopyIsKept_andCannotBeChanged() {
    List<JsonValue> items = new ArrayList<>(List.of(JsonNull.INSTANCE));
    Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", JsonNull.INSTANCE));
    JsonArray array = new JsonArray(items);
    JsonObject object = new JsonObject(members);
    items.clear();
    members.clear();
    assertThat(array.items()).hasSize(1).isUnmodifiable();
    assertThat(object.members()).hasSize(1).isUnmodifiable();
  }

  @Test
  void nullIsNoValue() {
    List<JsonValue> holed = new ArrayList<>();
    holed.add(null);
    Map<String, JsonValue> empty = new LinkedHashMap<>();
    empty.put("a", null);
    assertThatThrownBy(() -> new JsonText(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new JsonNumber(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new JsonArray(holed)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new JsonObject(empty)).isInstanceOf(NullPointerException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"Marolle\"", "1850599999012", "[1850599999012]", "{\"Marolle\":1}", "true"})
  void noTextShowsWhatItHolds(String json) {
    assertThat(read(json).toString()).startsWith("Json").doesNotContain("Marolle", "18505", "true");
  }

  @Test
  void theLimitsOfTheMapperHold() {
    String deep = "[".repeat(101) + "]".repeat(101);
    assertThat(catchThrowableOfType(JsonException.class, () -> read(deep)).what())
        .isEqualTo("a limit of size or depth is exceeded");
    assertThat(write(read(deep.substring(1, 201)))).hasSize(200);
    assertThat(catchThrowableOfType(JsonException.class, () -> read("9".repeat(101))).what())
        .isEqualTo("a limit of size or depth is exceeded");
    assertThat(
            catchThrowableOfType(JsonException.class, () -> read("{\"" + "n".repeat(257) + "\":1}"))
                .getMessage())
        .startsWith("a limit of size or depth is exceeded")
        .doesNotContain("nnn");
  }

  @Test
  void theMapperOfAnApplicationReadsAndWritesItToo() throws Exception {
    String json = "{\"a\":[100.00,1e2,null,\"x\"]}";
    ObjectMapper theirs = new ObjectMapper();
    assertThat(theirs.writeValueAsString(theirs.readValue(json, JsonValue.class))).isEqualTo(json);
  }
}
