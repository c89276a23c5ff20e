package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.netentreprises.dsn.Sources.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DsnReaderTest {
  private static final String TWO = "S10.G00.00.001,'PAIE'\nS21.G00.40.009,'00042'\n";

  @Test
  void eventGivesCodeBlockLineOffsetAndValue() {
    try (DsnReader reader = Sources.reader(TWO)) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.next()).isTrue();

      assertThat(reader.code()).isEqualTo(210_040_009);
      assertThat(reader.codeText()).isEqualTo("S21.G00.40.009");
      assertThat(reader.block()).isEqualTo(210_040);
      assertThat(reader.number()).isEqualTo(9);
      assertThat(reader.line()).isEqualTo(2);
      assertThat(reader.offset()).isEqualTo(22);
      assertThat(reader.length()).isEqualTo(23);
      assertThat(reader.value().text()).isEqualTo("00042");
      assertThat(reader.value().is("00042")).isTrue();
      assertThat(reader.value().is("00043")).isFalse();
      assertThat(reader.value().is("0004")).isFalse();
      assertThat(reader.isClean()).isTrue();
      assertThat(reader.hasValue()).isTrue();
      assertThat(reader.lineText()).isEqualTo("S21.G00.40.009,'00042'");
      assertThat(reader.next()).isFalse();
      assertThat(reader.next()).isFalse();
      assertThat(reader.code()).isEqualTo(DsnCode.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void linesAreRead_whateverTheirEnd(String end) {
    String text = String.join(end, "S10.G00.00.001,'A'", "S10.G00.00.002,'B'", "");

    assertThat(Sources.events(Sources.reader(text)))
        .extracting(Event::code, Event::value, Event::anomalies)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("S10.G00.00.001", "A", "[]"),
            org.assertj.core.groups.Tuple.tuple("S10.G00.00.002", "B", "[]"));
  }

  @Test
  void sourcesAreEquivalent_fileStreamAndChannel(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.dsn"), Sources.latin1(TWO));
    List<Event> expected = Sources.events(Sources.reader(TWO));

    try (DsnReader path = DsnReader.open(file);
        DsnReader stream = DsnReader.of(Files.newInputStream(file));
        DsnReader channel = DsnReader.of(Channels.newChannel(Files.newInputStream(file)))) {
      assertThat(Sources.events(path)).isEqualTo(expected);
      assertThat(Sources.events(stream)).isEqualTo(expected);
      assertThat(Sources.events(channel)).isEqualTo(expected);
    }
  }

  @Test
  void unknownRubriquesAndBlocksAreEventsLikeOthers() {
    String text = "S10.G00.00.006,'P99V07'\nS21.G00.99.001,'x'\nS05.G51.00.999,'y'\n";

    assertThat(Sources.events(Sources.reader(text)))
        .extracting(Event::code)
        .containsExactly("S10.G00.00.006", "S21.G00.99.001", "S05.G51.00.999");
  }

  @Test
  void apostropheIsPartOfTheValue_betweenFirstAndLastQuote() {
    String text = "S21.G00.30.002,'O'BRIEN'\nS21.G00.30.003,'''\nS21.G00.30.004,'a,'b'\n";

    assertThat(Sources.events(Sources.reader(text)))
        .extracting(Event::value)
        .containsExactly("O'BRIEN", "'", "a,'b");
  }

  @Test
  void valueIsDecodedAsLatin1() {
    try (DsnReader reader = Sources.reader("S21.G00.30.004,'Hélène ÿ'\n")) {
      reader.next();

      assertThat(reader.value().text()).isEqualTo("Hélène ÿ");
      assertThat(reader.value().is("Hélène ÿ")).isTrue();
      assertThat(reader.isClean()).isTrue();
    }
  }

  @Test
  void newOccurrenceStarts_whenTheNumberDoesNotIncreaseOrTheBlockChanges() {
    String text =
        """
        S21.G00.40.001,'01012020'
        S21.G00.40.009,'00001'
        S21.G00.40.001,'01012021'
        S21.G00.40.001,'01012022'
        S21.G00.60.001,'01'
        S21.G00.40.009,'00002'
        what is this
        S21.G00.40.010,'00002'
        """;

    DsnReader reader = Sources.reader(text);

    assertThat(Sources.events(reader))
        .extracting(Event::startsBlock)
        .containsExactly(true, false, true, true, true, true, false, false);
  }

  @Test
  void bytesOfAllEventsAreThoseOfTheSource() throws IOException {
    String text = "S10.G00.00.001,'A'\r\n\r\nS10.G00.00.002,''\n??\nS10.G00.00.003,'é' \nlast";
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (DsnReader reader = Sources.reader(text)) {
      while (reader.next()) {
        reader.copyTo(copy);
      }
    }

    assertThat(copy.toByteArray()).isEqualTo(Sources.latin1(text));
  }

  @Test
  void toStringShowsNoValue() {
    try (DsnReader reader = Sources.reader("S21.G00.30.001,'1850599999012'\n")) {
      reader.next();

      assertThat(reader).hasToString("DsnReader{line=1, code=S21.G00.30.001}");
      assertThat(reader.value()).hasToString("DsnValue{length=13}");
    }
  }

  @Test
  void failureOfTheSourceIsPassedOn() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();

    try (DsnReader reader = DsnReader.of(broken)) {
      assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(reader::next);
    }
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DsnReader.open(Path.of("does", "not", "exist.dsn")));
  }

  @Test
  void sourceIsClosedWithTheReader() {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(Sources.latin1(TWO)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    DsnReader.of(in).close();

    assertThat(closed[0]).isTrue();
  }

  @Test
  void channelIsRefused_whenItDoesNotBlock() throws IOException {
    Pipe pipe = Pipe.open();
    try (Pipe.SourceChannel source = pipe.source();
        Pipe.SinkChannel sink = pipe.sink()) {
      source.configureBlocking(false);

      assertThatExceptionOfType(IllegalBlockingModeException.class)
          .isThrownBy(() -> DsnReader.of(source));
      assertThat(sink.isOpen()).isTrue();
    }
  }
}
