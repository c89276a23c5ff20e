package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.sandbox.fixture.SyntheticDsn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class DemoWorldTest {
  @Test
  void bundledFileIsWhatTheGeneratorYields() throws IOException {
    ByteArrayOutputStream generated = new ByteArrayOutputStream();
    SyntheticDsn.of(DemoWorld.people(), DsnNorm.P26V01).write(generated);

    try (InputStream bundled = DemoWorld.openDsn()) {
      assertThat(generated.toByteArray()).isEqualTo(bundled.readAllBytes());
    }
  }

  @Test
  void sandboxStartsWithTheDemonstrationWorld_whenNothingElseIsAsked() {
    try (PasserelleSandbox sandbox = PasserelleSandbox.start()) {
      Caller caller = new Caller(sandbox);

      assertThat(caller.signIn(DemoWorld.MEMBER, DemoWorld.PASSWORD).status()).isEqualTo(201);
      assertThat(caller.get("/roster/employees?limit=200&status=all").json().path("items"))
          .hasSize(sandbox.amsn().roster(DemoWorld.MEMBER).size())
          .hasSizeGreaterThan(40);
      assertThat(
              caller
                  .signIn(DemoWorld.NEW_MEMBER, DemoWorld.NEW_PASSWORD)
                  .json()
                  .path("passwordPersonalised")
                  .asBoolean())
          .isFalse();
    }
  }
}
