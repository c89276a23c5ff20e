package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AdministrationMainTest {
  @Test
  void fileIsComplete_onceTheDraftIsConfirmed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PasserelleSandbox sandbox =
            PasserelleSandbox.start(DemoWorld.options().checkContract().build());
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      AdministrationMain.run(sandbox.amsn().baseUri(), out);

      AdministrationRecord held = sandbox.amsn().administration(DemoWorld.MEMBER).inForce();
      assertThat(held.getAddresses())
          .filteredOn(address -> address.getUse().equals("billing"))
          .singleElement()
          .satisfies(billing -> assertThat(billing.getEmail()).contains("factures@example.org"));
      assertThat(sandbox.contractViolations()).isEmpty();
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .startsWith(
            "Missing: [address.billing.email, demo-works-council]",
            "In the draft, not yet in force: [address.billing.email, demo-works-council]",
            "State: confirmed",
            "Invoices arrive by e-mail: true")
        .anyMatch(line -> line.startsWith("comptabilite@amsn.fr, with: "));
  }
}
