package fr.passerelle.sdk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import fr.passerelle.sdk.document.DocumentRefusedException;
import fr.passerelle.sdk.document.DocumentSource;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever the file, the outcome is rows or a typed refusal, and it takes little memory. The
 * timeout is no measure of speed: it ends a reading that would never end by itself.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TableFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "\"\"",
          ";",
          "\n",
          "\r",
          "\r\n",
          "\0",
          "\uFEFF",
          "é",
          "😀",
          "=",
          "'",
          " ",
          "\t",
          "x".repeat(40));

  /** Everything that one reading allocates, kept or not; the files have some kilobytes. */
  private static final long MOST_MEMORY = 16_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final CsvFormat SMALL =
      CsvFormat.builder().windows1252Allowed(true).limits(new TableLimits(4, 8, 60, 100)).build();

  private static final String ROWS =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45352</v></c></row>"
          + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Martin</t></is></c>"
          + "<c r=\"B2\" t=\"str\"><v>x</v></c><c r=\"C2\"><f t=\"shared\" ref=\"C2:C3\" si=\"0\">"
          + "A1+1</f><v>2</v></c></row><row r=\"3\"><c r=\"C3\"><f t=\"shared\" si=\"0\"/></c>"
          + "<c r=\"D3\" t=\"b\"><v>1</v></c></row>";
  private static final List<String> XML_PIECES =
      List.of(
          "<row>",
          "</row>",
          "<c>",
          "</c>",
          "<c r=\"ZZ9\">",
          "<v>",
          "</v>",
          "<v>999999</v>",
          "<f>",
          "</f>",
          "<is>",
          "<t>",
          "</t>",
          "</is>",
          "<si/>",
          "\"",
          "=",
          "<",
          ">",
          "/",
          "&amp;",
          "&",
          " t=\"s\"",
          " t=\"array\" ref=\"A1:B9\"",
          " si=\"7\"",
          "999",
          "-1",
          "1e999",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "é",
          "\u0001");

  @Test
  void everyTextGivesRowsOrARefusal() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(4) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read(random.nextBoolean() ? SMALL : CsvFormat.standard(), bytes, seed);
    }
  }

  @Test
  void everySheetGivesRowsOrARefusal() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      Workbooks workbook = new Workbooks().rows(mutate(ROWS, random));
      if (random.nextInt(3) == 0) {
        workbook.sharedTexts(mutate("<sst><si><t>un</t></si></sst>", random));
      }
      read(XlsxFormat.standard(), workbook.build(), seed);
    }
  }

  private static String mutate(String xml, Random random) {
    StringBuilder mutant = new StringBuilder(xml);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(mutant.length());
      int end = Math.min(mutant.length(), at + random.nextInt(12));
      mutant.replace(at, end, XML_PIECES.get(random.nextInt(XML_PIECES.size())));
    }
    return mutant.toString();
  }

  private static void read(TableFormat format, byte[] content, int seed) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThatCode(
            () -> {
              try (RowSource rows = format.read(DocumentSource.of(content))) {
                boolean more = true;
                while (more) {
                  more = next(rows);
                }
              } catch (TableRefusedException | DocumentRefusedException refused) {
                // One of the two outcomes there may be.
              }
            })
        .as("seed %d", seed)
        .doesNotThrowAnyException();
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
        .as("seed %d", seed)
        .isLessThan(MOST_MEMORY);
  }

  private static boolean next(RowSource rows) {
    try {
      return rows.next().isPresent();
    } catch (TableRefusedException refused) {
      if (refused.reason().concernsOneRow()) {
        return true;
      }
      throw refused;
    }
  }
}
