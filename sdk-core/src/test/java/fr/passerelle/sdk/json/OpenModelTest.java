package fr.passerelle.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.validation.ModelValidator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that a later service writes: nothing breaks, nothing is lost, nothing is doubled. */
class OpenModelTest {
  private static final SdkJson JSON = SdkJson.create();

  private static <T> T read(String json, Class<T> type) {
    return JSON.read(json.getBytes(StandardCharsets.UTF_8), type);
  }

  private static String write(Object model) {
    return new String(JSON.write(model), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"locality\":\"Brest\",\"floor\":3}",
        "{\"locality\":\"Brest\",\"floor\":null}",
        "{\"locality\":\"Brest\",\"class\":\"a\",\"with.dots\":{\"a\":[]},\"\":1E+2,\"$\":-0.0}",
        "{\"locality\":\"Brest\",\"otherFields\":{\"locality\":\"Lille\"}}",
        "{\"locality\":\"Brest\",\"otherFields\":7}",
        "{\"z\":1,\"a\":2,\"m\":3,\"b\":4,\"y\":5}"
      })
  void isWrittenBackAsItWasRead(String json) {
    assertThat(write(read(json, Address.class))).isEqualTo(json);
  }

  @Test
  void aNameAsLongAsTheLimitIsKept() {
    String json = "{\"" + "n".repeat(256) + "\":1}";
    assertThat(write(read(json, Address.class))).isEqualTo(json);
  }

  @Test
  void theOrderOfTheFieldsAndTheSpaceBetweenThemDoNotCount() {
    assertThat(read(" {\r\n\t\"floor\" : 3 , \"locality\" : \"Brest\" } \n", Address.class))
        .isEqualTo(read("{\"locality\":\"Brest\",\"floor\":3}", Address.class));
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(read("\uFEFF{\"locality\":\"Brest\"}", Address.class).getLocality())
        .contains("Brest");
  }

  @Test
  void ofAFieldThatStandsTwiceTheLastValueCounts_andIsWrittenOnce() {
    Address twice =
        read("{\"a\":1,\"locality\":\"Lille\",\"a\":2,\"locality\":\"Brest\"}", Address.class);
    assertThat(write(twice)).isEqualTo("{\"locality\":\"Brest\",\"a\":2}");
  }

  @Test
  void nullOfAKnownFieldIsAnAbsence_evenOfAList() {
    Employee nulls =
        read(
            "{\"familyName\":\"A\",\"firstNames\":\"B\",\"usageName\":null,\"sex\":null,"
                + "\"address\":null,\"contracts\":null,\"previousNirs\":null}",
            Employee.class);
    assertThat(nulls).isEqualTo(Employee.builder().familyName("A").firstNames("B").build());
    assertThat(
            catchThrowableOfType(
                    JsonException.class,
                    () -> read("{\"familyName\":null,\"firstNames\":\"B\"}", Employee.class))
                .path())
        .startsWith("$");
  }

  @Test
  void aKnownFieldAmongTheOthersIsRefused_whicheverWayItComes() {
    Address.Builder shadow = Address.builder().putOtherFields("locality", new JsonText("Lille"));
    assertThatThrownBy(shadow::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("locality is a field of its own and cannot be among the other fields");
    assertThat(Address.builder().putOtherFields("Locality", new JsonText("x")).build()).isNotNull();
  }

  @Test
  void aCopyKeepsThem_andEqualityCountsThem() {
    Address read = read("{\"locality\":\"Brest\",\"floor\":3}", Address.class);
    Address known = Address.builder().locality("Brest").build();
    assertThat(read).isNotEqualTo(known);
    assertThat(read.toBuilder().build()).isEqualTo(read).hasSameHashCodeAs(read);
    assertThat(write(read.toBuilder().locality("Lille").build()))
        .isEqualTo("{\"locality\":\"Lille\",\"floor\":3}");
    assertThat(read.toBuilder().otherFields(Map.of()).build()).isEqualTo(known);
  }

  @Test
  void theyAreNotValidated_andDoNotHideWhatIsWrong() {
    try (ModelValidator validator = ModelValidator.create(Locale.ENGLISH)) {
      assertThat(validator.check(read("{\"floor\":{\"x\":[null,\"\"]}}", Address.class))).isEmpty();
      assertThat(validator.check(read("{\"floor\":3,\"country\":\"FRA\"}", Address.class)))
          .extracting(violation -> violation.path())
          .containsExactly("country");
    }
  }

  @Test
  void aModelThatIsReadInsideAnotherKeepsItsOwn() {
    String json =
        "{\"previousNirs\":[],\"familyName\":\"A\",\"firstNames\":\"B\",\"address\":{\"floor\":3},"
            + "\"contracts\":[],\"badge\":{\"colour\":\"red\"}}";
    assertThat(write(read(json, Employee.class))).isEqualTo(json);
  }

  @Test
  void theMapperOfAnApplicationKeepsThemToo() throws Exception {
    ObjectMapper theirs = new ObjectMapper().registerModule(new Jdk8Module());
    Address read = theirs.readValue("{\"locality\":\"Brest\",\"floor\":3.10}", Address.class);
    assertThat(read.getOtherFields()).containsEntry("floor", new JsonNumber("3.10"));
    assertThat(theirs.readTree(theirs.writeValueAsString(read)).path("floor").asText())
        .isEqualTo("3.1");
  }

  @Test
  void aFieldThatCannotBeReadIsNamedOnlyWhenItLooksLikeAName() {
    String deep = "[".repeat(101) + "]".repeat(101);
    assertThat(failureOf("{\"badge\":" + deep + "}").path()).startsWith("$.badge");
    assertThat(failureOf("{\"n1850599999012\":" + deep + "}").getMessage())
        .doesNotContain("1850599999012");
  }

  private static JsonException failureOf(String json) {
    return catchThrowableOfType(JsonException.class, () -> read(json, Address.class));
  }
}
