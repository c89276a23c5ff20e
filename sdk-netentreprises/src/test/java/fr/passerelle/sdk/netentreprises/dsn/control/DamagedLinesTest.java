package fr.passerelle.sdk.netentreprises.dsn.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.SmallHeap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million damaged lines: nothing is thrown, and no memory grows with them. */
class DamagedLinesTest {
  private static final Pattern MET =
      Pattern.compile("(\\d+) lines, (\\d+) anomalies, (\\d+) employees, (\\d+) issues");

  @Test
  void aMillionDamagedLinesMakeAnomaliesAndIssues_inAHeapOf64Megabytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<String> lines = SmallHeap.run(MillionDamagedLines.class, folder, "20261121");

    Matcher met = MET.matcher(lines.get(0));
    assertThat(met.matches()).as("%s", lines).isTrue();
    assertThat(Long.parseLong(met.group(1))).isGreaterThan(MillionDamagedLines.LINES);
    assertThat(Long.parseLong(met.group(2))).isGreaterThan(MillionDamagedLines.LINES / 2);
    assertThat(Long.parseLong(met.group(3))).isPositive();
    assertThat(Long.parseLong(met.group(4))).isPositive();
  }
}
