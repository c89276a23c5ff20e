package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.netentreprises.dsn.NotADsnException.Content;
import fr.passerelle.sdk.netentreprises.dsn.Sources.Event;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DsnReaderAnomalyTest {
  private static final String FIRST = "S10.G00.00.001,'A'\n";
  private static final String NEXT = "S10.G00.00.002,'B'\n";

  static Stream<Arguments> malformedLines() {
    return Stream.of(
        Arguments.of("", "", "", "[EMPTY_LINE]"),
        Arguments.of(" \t ", "", " \t ", "[EMPTY_LINE]"),
        Arguments.of("hello", "", "hello", "[NOT_A_RUBRIQUE]"),
        Arguments.of("S21.G00.30.02,'X'", "", "S21.G00.30.02,'X'", "[NOT_A_RUBRIQUE]"),
        Arguments.of("S21.G00.3A.002,'X'", "", "S21.G00.3A.002,'X'", "[NOT_A_RUBRIQUE]"),
        Arguments.of(" S21.G00.30.002,'X'", "", " S21.G00.30.002,'X'", "[NOT_A_RUBRIQUE]"),
        Arguments.of("S21.G00.30.002,'X", "S21.G00.30.002", "X", "[MISSING_QUOTE]"),
        Arguments.of("S21.G00.30.002,X'", "S21.G00.30.002", "", "[MISSING_QUOTE]"),
        Arguments.of("S21.G00.30.002,X", "S21.G00.30.002", "X", "[MISSING_QUOTE]"),
        Arguments.of("S21.G00.30.002,'", "S21.G00.30.002", "", "[MISSING_QUOTE]"),
        Arguments.of("S21.G00.30.002", "S21.G00.30.002", "", "[MISSING_QUOTE]"),
        Arguments.of("S21.G00.30.002,''", "S21.G00.30.002", "", "[EMPTY_VALUE]"),
        Arguments.of("S21.G00.30.002 ,'X'", "S21.G00.30.002", "X", "[TEXT_OUTSIDE_QUOTES]"),
        Arguments.of("S21.G00.30.002;'X'", "S21.G00.30.002", "X", "[TEXT_OUTSIDE_QUOTES]"),
        Arguments.of("S21.G00.30.002,'X' ", "S21.G00.30.002", "X", "[TEXT_OUTSIDE_QUOTES]"),
        Arguments.of("S21.G00.30.002,'X\u0000Y'", "S21.G00.30.002", "X\u0000Y", "[NUL_CHARACTER]"),
        Arguments.of("S21.G00.30.002,'X\tY'", "S21.G00.30.002", "X\tY", "[CONTROL_CHARACTER]"),
        Arguments.of("S21.G00.30.002,'X\rY'", "S21.G00.30.002", "X\rY", "[CONTROL_CHARACTER]"),
        Arguments.of(
            "S21.G00.30.002,'X\u007f'", "S21.G00.30.002", "X\u007f", "[CONTROL_CHARACTER]"),
        Arguments.of(
            "S21.G00.30.002,'ÿ\u007f'", "S21.G00.30.002", "ÿ\u007f", "[CONTROL_CHARACTER]"),
        Arguments.of(
            "S21.G00.30.002,'L\u0092AN'", "S21.G00.30.002", "L\u0092AN", "[CONTROL_CHARACTER]"),
        Arguments.of("S21.G00.30.004,'HÃ©LÃ¨NE'", "S21.G00.30.004", "HéLèNE", "[UTF8_TEXT]"),
        Arguments.of("S21.G00.30.004,'Å\u0093UF'", "S21.G00.30.004", "œUF", "[UTF8_TEXT]"),
        Arguments.of("S21.G00.30.004,'Lâ\u0080\u0099A'", "S21.G00.30.004", "L’A", "[UTF8_TEXT]"));
  }

  @ParameterizedTest
  @MethodSource("malformedLines")
  void lineIsReportedWithItsNumber_andReadingGoesOn(
      String line, String code, String value, String anomalies) {
    for (String end : List.of("\n", "\r\n")) {
      List<Event> events = Sources.events(Sources.reader(FIRST + line + end + NEXT));

      assertThat(events).hasSize(3);
      Event event = events.get(1);
      assertThat(event.line()).isEqualTo(2);
      assertThat(event.code()).isEqualTo(code);
      assertThat(event.value()).isEqualTo(value);
      assertThat(event.anomalies()).isEqualTo(anomalies);
      assertThat(events.get(2).line()).isEqualTo(3);
      assertThat(events.get(2).value()).isEqualTo("B");
      assertThat(events.get(2).anomalies()).isEqualTo("[]");
    }
  }

  @Test
  void accentsOfLatin1AreNotTakenForUtf8_evenBeforeSigns() {
    String text = "S21.G00.30.002,'É\u00A0 ÀÉÈÎÔÛÇ «É» ßý'\n";

    assertThat(Sources.events(Sources.reader(text)).get(0).anomalies()).isEqualTo("[]");
  }

  @Test
  void byteOrderMarkIsReported_andTheFirstLineRead() {
    byte[] bytes = ("\uFEFF" + FIRST + NEXT).getBytes(StandardCharsets.UTF_8);

    List<Event> events = Sources.events(DsnReader.of(new ByteArrayInputStream(bytes)));

    assertThat(events.get(0).code()).isEqualTo("S10.G00.00.001");
    assertThat(events.get(0).value()).isEqualTo("A");
    assertThat(events.get(0).anomalies()).isEqualTo("[BYTE_ORDER_MARK]");
    assertThat(events.get(1).anomalies()).isEqualTo("[]");
  }

  @Test
  void lastLineIsReported_whenItDoesNotEnd() {
    List<Event> events = Sources.events(Sources.reader(FIRST + "S10.G00.00.002,'B'"));

    assertThat(events.get(1).value()).isEqualTo("B");
    assertThat(events.get(1).anomalies()).isEqualTo("[NO_LINE_END]");
  }

  @Test
  void longLineComesInPieces_andIsNotTakenForAValue() {
    String tail = "x".repeat(3 * DsnReader.MAX_LINE);
    DsnReader reader = Sources.reader(FIRST + "S21.G00.30.002,'" + tail + "'\r\n" + NEXT);

    assertThat(reader.next()).isTrue();
    assertThat(reader.next()).isTrue();
    assertThat(reader.codeText()).isEqualTo("S21.G00.30.002");
    assertThat(reader.length()).isEqualTo(DsnReader.MAX_LINE);
    assertThat(reader.anomalies()).contains(DsnReason.LINE_TOO_LONG);
    assertThat(reader.hasValue()).isFalse();
    List<Event> rest = Sources.events(reader);
    assertThat(rest).hasSize(4);
    assertThat(rest.subList(0, 3)).allMatch(e -> e.continued() && e.line() == 2);
    assertThat(rest.get(3).line()).isEqualTo(3);
    assertThat(rest.get(3).value()).isEqualTo("B");
  }

  @Test
  void lineOfTheGreatestLengthIsWhole() {
    String value = "x".repeat(DsnReader.MAX_LINE - Words.PREFIX - 1);

    List<Event> events = Sources.events(Sources.reader("S21.G00.30.002,'" + value + "'\r\n"));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).value()).isEqualTo(value);
    assertThat(events.get(0).anomalies()).isEqualTo("[]");
  }

  static Stream<Arguments> otherFiles() {
    return Stream.of(
        Arguments.of("", Content.EMPTY, 1),
        Arguments.of("\n\r\n  \n", Content.EMPTY, 4),
        Arguments.of("\u001f\u008b\u0008\u0000", Content.GZIP, 1),
        Arguments.of("PK\u0003\u0004\n", Content.ZIP, 1),
        Arguments.of("<?xml version='1.0'?>\n", Content.XML, 1),
        Arguments.of("\n ï»¿\n", Content.TEXT, 2),
        Arguments.of("ï»¿ <a/>", Content.XML, 1),
        Arguments.of("ÿþS\u0000", Content.UTF16, 1),
        Arguments.of("\u0000\u0001", Content.BINARY, 1),
        Arguments.of("matricule;nom\n", Content.TEXT, 1),
        Arguments.of("\nmatricule\tnom\n", Content.TEXT, 2));
  }

  @ParameterizedTest
  @MethodSource("otherFiles")
  void fileIsRefused_whenItsFirstMeaningfulLineIsNoRubrique(
      String text, Content content, long line) {
    DsnReader reader = Sources.reader(text);

    NotADsnException refusal =
        catchThrowableOfType(NotADsnException.class, () -> Sources.events(reader));

    assertThat(refusal.content()).isEqualTo(content);
    assertThat(refusal.line()).isEqualTo(line);
    assertThat(refusal.getMessage()).doesNotContain("matricule");
  }

  @Test
  void fileIsADsn_whenItsFirstLineIsARubriqueBadlyWritten() {
    assertThat(Sources.events(Sources.reader("S10.G00.00.001,A\n"))).hasSize(1);
  }
}
