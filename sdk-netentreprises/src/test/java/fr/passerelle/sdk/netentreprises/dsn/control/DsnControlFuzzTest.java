package fr.passerelle.sdk.netentreprises.dsn.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.dsn.MonthlyDsn;
import fr.passerelle.sdk.netentreprises.dsn.NotADsnException;
import fr.passerelle.sdk.netentreprises.dsn.edit.AffiliationEdit;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnEdit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;

/** Some 20 000 damaged lines: nothing but anomalies comes of them, and none tells a value. */
@ExtendWith(InstancioExtension.class)
class DsnControlFuzzTest {
  private static final int LINES_DAMAGED = 50;

  private static List<String> damaged(Random random) {
    String norm = "P2" + (4 + random.nextInt(4)) + "V01";
    List<String> lines =
        new ArrayList<>(
            List.of(
                MonthlyDsn.of(norm, MonthlyDsn.NIR, MonthlyDsn.OTHER_NIR)
                    .declaration("8")
                    .person(MonthlyDsn.NIR, "00003")
                    .text("\n")
                    .split("\n")));
    for (int i = 0; i < LINES_DAMAGED; i++) {
      int at = random.nextInt(lines.size());
      StringBuilder line = new StringBuilder(lines.get(at));
      switch (random.nextInt(8)) {
        case 0 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 1 -> lines.set(at, lines.set(random.nextInt(lines.size()), lines.get(at)));
        case 2 -> line.setLength(random.nextInt(line.length() + 1));
        case 3 -> line.append("9".repeat(random.nextInt(300)));
        case 4 -> line.insert(random.nextInt(line.length() + 1), (char) random.nextInt(256));
        case 5 -> line.replace(Math.min(8, line.length()), Math.min(10, line.length()), "99");
        default -> {
          if (line.length() > 0) {
            line.setCharAt(random.nextInt(line.length()), (char) (33 + random.nextInt(90)));
          }
        }
      }
      if (!lines.get(at).contentEquals(line)) {
        lines.set(at, line.toString());
      }
    }
    return lines;
  }

  @ParameterizedTest
  @InstancioSource(samples = 400)
  void damagedLinesMakeAnomalies_withALineAndWithoutTheirValue(long seed) {
    List<String> lines = damaged(new Random(seed));
    String text = String.join("\n", lines) + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    // A line feed may have been put into a line.
    long last = text.chars().filter(c -> c == '\n').count();

    DsnControlSummary summary =
        DsnControl.standard()
            .check(
                new ByteArrayInputStream(bytes),
                anomaly -> {
                  assertThat(anomaly.line()).isBetween(1L, last + 1);
                  for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    assertThat(anomaly.message(locale))
                        .isNotBlank()
                        .doesNotContain(MonthlyDsn.NIR, MonthlyDsn.OTHER_NIR, "DURAND", "CAMILLE");
                  }
                });

    assertThat(summary.getRules().values().stream().mapToLong(n -> n).sum())
        .isEqualTo(summary.getSeverities().values().stream().mapToLong(n -> n).sum());
  }

  @ParameterizedTest
  @InstancioSource(samples = 100)
  void damagedFileIsCopiedAsItIs_whenNothingInItIsMeant(long seed) {
    byte[] bytes =
        String.join("\r\n", damaged(new Random(seed))).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try {
      DsnEdit.of(
              List.of(
                  AffiliationEdit.builder()
                      .establishment(Siret.of(MonthlyDsn.SIRET))
                      .currentOption("AUCUNE")
                      .option("FAMILLE")
                      .build()))
          .apply(new ByteArrayInputStream(bytes), copy);
    } catch (NotADsnException e) {
      assertThat(e.line()).isPositive();
      return;
    }
    assertThat(copy.toByteArray()).isEqualTo(bytes);
  }
}
