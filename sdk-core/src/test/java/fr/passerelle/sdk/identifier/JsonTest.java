package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<Tested<?>> types() {
    return Tested.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void identifierIsAString_andReadsBack(Tested<?> type) throws Exception {
    for (String sound : type.sound()) {
      Identifier identifier = type.of().apply(sound);
      String json = MAPPER.writeValueAsString(identifier);

      assertThat(json).isEqualTo('"' + identifier.value() + '"');
      assertThat(MAPPER.readValue(json, identifier.getClass())).isEqualTo(identifier);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusalIsTheCause_whenTheStringIsWrong(Tested<?> type) {
    Class<?> target = type.of().apply(type.sound().get(0)).getClass();

    assertThatThrownBy(() -> MAPPER.readValue("\"\u00E9\"", target))
        .isInstanceOf(JsonMappingException.class)
        .hasRootCauseInstanceOf(InvalidIdentifierException.class);
  }

  @Test
  void insIsTheNumberAndItsOid() throws Exception {
    Ins ins = Ins.of(Nir.of("185059999901270").asNia());
    String json = MAPPER.writeValueAsString(ins);

    assertThat(json)
        .isEqualTo("{\"matricule\":\"185059999901270\",\"oid\":\"1.2.250.1.213.1.4.9\"}");
    Ins read = MAPPER.readValue(json, Ins.class);
    assertThat(read).isEqualTo(ins).hasToString("Ins(NIA, masked)");
    assertThat(read.matricule().isNia()).isTrue();
    assertThat(Ins.of(Nir.of("185059999901270")).oid()).isEqualTo(Ins.Oid.NIR);
    assertThat(Ins.Oid.of("1.2.250.1.213.1.4.10")).isEqualTo(Ins.Oid.TEST);
    assertThatThrownBy(() -> Ins.Oid.of("1.2.3")).isInstanceOf(IllegalArgumentException.class);
  }
}
