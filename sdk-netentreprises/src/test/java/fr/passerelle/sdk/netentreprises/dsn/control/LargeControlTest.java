package fr.passerelle.sdk.netentreprises.dsn.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.SmallHeap;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeControlTest {
  @Test
  void aHundredThousandPeopleAreControlled_inAHeapOf64Megabytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertThat(SmallHeap.run(LargeControl.class, folder))
        .singleElement()
        .asString()
        .matches("(\\d+) of \\1 lines, \\[]");
  }
}
