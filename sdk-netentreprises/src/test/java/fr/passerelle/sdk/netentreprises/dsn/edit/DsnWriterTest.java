package fr.passerelle.sdk.netentreprises.dsn.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.MonthlyDsn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InstancioExtension.class)
class DsnWriterTest {
  private static final int NAME = DsnCode.of("S21.G00.30.002");
  private static final int BIRTHPLACE = DsnCode.of("S21.G00.30.007");
  private static final int STREET = DsnCode.of("S21.G00.30.008");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** What is done with each line. */
  private interface Step {
    void take(DsnWriter writer, DsnReader reader) throws IOException;
  }

  private String through(String text, Step step) throws IOException {
    out.reset();
    try (DsnReader reader =
            DsnReader.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
        DsnWriter writer = DsnWriter.of(out)) {
      while (reader.next()) {
        step.take(writer, reader);
      }
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void copyHasTheSameBytes_lastLineIncluded(String lineEnd) throws IOException {
    String text = MonthlyDsn.of("P26V01").change("30.002=DÉSIRÉE D'ÎLE").text(lineEnd);

    assertThat(through(text, DsnWriter::copy)).isEqualTo(text);
    String unfinished = text.substring(0, text.length() - lineEnd.length());
    assertThat(through(unfinished, DsnWriter::copy)).isEqualTo(unfinished);
  }

  @ParameterizedTest
  @InstancioSource(samples = 100)
  void copyHasTheSameBytes_whateverTheyAre(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(MonthlyDsn.of("P25V01").text("\n"));
    for (int i = random.nextInt(40); i > 0; i--) {
      int at = 30 + random.nextInt(text.length() - 30);
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, (char) random.nextInt(256));
        case 1 -> text.insert(at, random.nextBoolean() ? "\r\n" : "\n\n");
        default -> text.insert(at, "x".repeat(random.nextInt(20_000)));
      }
    }

    assertThat(through(text.toString(), DsnWriter::copy)).isEqualTo(text.toString());
  }

  @Test
  void wrongTotalsOfAnUnchangedFileStay() throws IOException {
    String text = MonthlyDsn.of("P26V01").totals("0012", "9").text("\n");

    assertThat(through(text, DsnWriter::copy)).isEqualTo(text);
  }

  @Test
  void totalsMoveByWhatWasAddedAndLeftOut_andNothingElseChanges() throws IOException {
    String text = MonthlyDsn.of("P26V01").text("\r\n");
    String changed =
        through(
            text,
            (writer, reader) -> {
              if (reader.code() == NAME) {
                writer.replace(reader, "LÉGER");
              } else if (reader.code() == DsnCode.of("S21.G00.40.043")) {
                writer.leaveOut(reader);
              } else {
                writer.copy(reader);
              }
              if (reader.code() == BIRTHPLACE) {
                writer.write(STREET, "1 rue de l'Été");
                writer.write(DsnCode.of("S21.G00.30.009"), "69001");
              }
            });

    assertThat(changed)
        .isEqualTo(
            MonthlyDsn.of("P26V01")
                .change("30.002=LÉGER", "-40.043", "30.008=1 rue de l'Été", "30.009=69001")
                .text("\r\n"));
  }

  @Test
  void totalOfACutFileStillShowsIt_afterAChange() throws IOException {
    String text = MonthlyDsn.of("P26V01").totals("1000", "1").text("\n");
    String changed =
        through(
            text,
            (writer, reader) -> {
              if (reader.code() == NAME) {
                writer.leaveOut(reader);
              } else {
                writer.copy(reader);
              }
            });

    assertThat(changed).contains("S90.G00.90.001,'999'");
  }

  @Test
  void declarationsAreCountedToo_whenOneIsLeftOut() throws IOException {
    String text = MonthlyDsn.of("P26V01").declaration("8").text("\n");
    long second = text.substring(0, text.lastIndexOf("S20.G00.05.001")).lines().count() + 1;
    String changed =
        through(
            text,
            (writer, reader) -> {
              if (reader.line() >= second && reader.block() != 900_090) {
                writer.leaveOut(reader);
              } else {
                writer.copy(reader);
              }
            });

    assertThat(changed).isEqualTo(MonthlyDsn.of("P26V01").text("\n"));
  }

  @Test
  void lineIsFinished_whenSomethingComesBehindIt() throws IOException {
    String changed =
        through(
            "S10.G00.00.001,'A'\r\nS10.G00.00.002,'B'",
            (writer, reader) -> {
              writer.copy(reader);
              if (reader.number() == 2) {
                writer.write(DsnCode.of("S10.G00.00.003"), "1.0");
              }
            });

    assertThat(changed)
        .isEqualTo("S10.G00.00.001,'A'\r\nS10.G00.00.002,'B'\r\nS10.G00.00.003,'1.0'\r\n");
  }

  @Test
  void messageCanBeWrittenFromNothing_withItsTotals() throws IOException {
    try (DsnWriter writer = DsnWriter.of(out)) {
      writer.write(DsnCode.of("S10.G00.00.001"), "PAIE");
      writer.write(DsnCode.of("S20.G00.05.001"), "01");
      writer.total();
    }

    assertThat(out.toString(StandardCharsets.ISO_8859_1))
        .isEqualTo(
            """
            S10.G00.00.001,'PAIE'
            S20.G00.05.001,'01'
            S90.G00.90.001,'4'
            S90.G00.90.002,'1'
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CŒUR", "100 €", "L’ÉTÉ", "A\nB", "A\u0085", "日本"})
  void characterThatTheCharacterSetHasNotIsRefused_byItsPosition(String value) {
    UnwritableValueException refusal =
        catchThrowableOfType(
            UnwritableValueException.class, () -> DsnWriter.of(out).write(NAME, value));

    assertThat(refusal.code()).isEqualTo(NAME);
    assertThat(refusal.position()).isBetween(0, value.length() - 1);
    assertThat(refusal).hasMessageContaining("S21.G00.30.002").hasMessageNotContaining(value);
    assertThat(out.size()).isZero();
  }

  @Test
  void emptyValueIsRefused() {
    UnwritableValueException refusal =
        catchThrowableOfType(
            UnwritableValueException.class, () -> DsnWriter.of(out).write(NAME, ""));

    assertThat(refusal).hasMessage("S21.G00.30.002: an empty value cannot be written");
  }

  @Test
  void lineWithoutRubriqueCannotBeReplaced() {
    assertThat(
            catchThrowableOfType(
                IllegalStateException.class,
                () ->
                    through(
                        "S10.G00.00.001,'A'\nx\n",
                        (writer, reader) -> writer.replace(reader, "B"))))
        .hasMessage("line 2 has no rubrique");
  }
}
