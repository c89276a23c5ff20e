package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.DocumentRefusalReason.EMPTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvContentTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final DocumentPolicy LENIENT =
      DocumentPolicy.builder().windows1252Allowed(true).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prénom;Né(e) le\nZoé;\n",
        "a,b\r\n1,2\r\n",
        "a\tb\n1\t2",
        "a|b\n1|2",
        "a;b\n\"with ; and\nline\";2\n",
        "a;b\n\n1;2\n\n",
        "\uFEFFa;b\n1;2\n",
        "Montant;Nom\n1 234,56;\"O\"\"Neil\"\n"
      })
  void csvIsTaken_whenItIsARegularTable(String text) {
    assertThat(Verdicts.of("csv", text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void csvIsTaken_whenItIsUtf16WithAMark() {
    byte[] big = "\uFEFFa;é\n1;2\n".getBytes(StandardCharsets.UTF_16BE);
    byte[] little = "\uFEFFa;é\n1;2\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Verdicts.of("csv", big)).isEmpty();
    assertThat(Verdicts.of("csv", little)).isEmpty();
  }

  @Test
  void csvInWindows1252IsTaken_onlyWhenThePolicySaysSo() {
    byte[] text = "Prénom;€\nZoé;1\n".getBytes(WINDOWS_1252);

    assertThat(Verdicts.of("csv", text)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of(LENIENT, "csv", text)).isEmpty();
  }

  @Test
  void csvIsRefused_whenAByteStandsForNothingInWindows1252() {
    byte[] text = {'a', ';', (byte) 0x81, '\n'};

    assertThat(Verdicts.of(LENIENT, "csv", text)).contains(CONTENT_MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\r\n\r\n", "  \n", "\t"})
  void csvIsEmpty_whenItHasNoRecord(String text) {
    assertThat(Verdicts.of("csv", text.getBytes(StandardCharsets.UTF_8))).contains(EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one column\nonly\n",
        "a;b\n1;2;3\n",
        "a;b;c\n1;2\n",
        "a;b\n\"never closed;2\n3;4\n",
        "a;b\n\"closed\"x;2\n",
        "a;b\n1;\0\n",
        "a;b\n1;\u001B[31m\n",
        "a;b\n1;\u0085\n",
        "<html>;\n<body>;\n",
        "  \n<?xml version=\"1.0\"?>;\n"
      })
  void csvIsRefused_whenItIsNoRegularTable(String text) {
    assertThat(Verdicts.of("csv", text.getBytes(StandardCharsets.UTF_8)))
        .contains(CONTENT_MISMATCH);
  }

  @Test
  void csvIsRefused_whenAnArchiveHangsAtItsEnd() {
    byte[] archive = new RawZip().stored("a.txt", "hidden").build();

    assertThat(Verdicts.of(LENIENT, "csv", Samples.join(Samples.csv(), archive)))
        .contains(CONTENT_MISMATCH);
  }
}
