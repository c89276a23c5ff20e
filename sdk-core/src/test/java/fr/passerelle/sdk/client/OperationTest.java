package fr.passerelle.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.retry.Idempotence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {
  @Test
  void aDeclarationTellsEverythingThatIsReadFromIt() {
    Operation operation =
        Operation.patch("test.things.change", "/things/{id}")
            .keyed()
            .function("T-09")
            .screen("Things > Change")
            .build();
    assertThat(operation.name()).isEqualTo("test.things.change");
    assertThat(operation.method()).isEqualTo(HttpMethod.PATCH);
    assertThat(operation.pathTemplate()).isEqualTo("/things/{id}");
    assertThat(operation.idempotence()).isEqualTo(Idempotence.KEYED);
    assertThat(operation.function()).isEqualTo("T-09");
    assertThat(operation.screen()).isEqualTo("Things > Change");
    assertThat(operation.needsSession()).isTrue();
    assertThat(operation).hasToString("test.things.change");
  }

  @Test
  void theIdempotenceHasNoDefault_notEvenForAGet() {
    assertThatThrownBy(() -> Operation.get("test.read", "/x").function("T-01").build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the operation test.read does not declare its idempotence");
  }

  @Test
  void aFunctionIsMandatory() {
    assertThatThrownBy(() -> Operation.get("test.read", "/x").safe().build())
        .isInstanceOf(ConfigurationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "things", "/things?x=1", "/things#x", "/things/{id"})
  void aMalformedPathIsRefusedWhereItIsDeclared(String path) {
    assertThatThrownBy(() -> Operation.get("test.read", path).safe().function("T-01").build())
        .isInstanceOf(ConfigurationException.class);
  }
}
