package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeDsnTest {
  @Test
  void oneGigabyteIsRead_inAHeapOf64Megabytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<String> lines = SmallHeap.run(LargeDsn.class, folder);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).isEqualTo(lines.get(0)).contains(" 0 issues");
  }
}
