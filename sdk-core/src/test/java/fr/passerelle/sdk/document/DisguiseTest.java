package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.Samples.join;
import static fr.passerelle.sdk.document.Samples.latin;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and programs really save under a name that is not theirs. */
class DisguiseTest {
  private static final String HTML =
      "<html><body><table><tr><td>a;b</td></tr></table></body></html>";
  private static final String TABLE = "Nom;Prénom\nMartin;Zoé\n";

  static Stream<Arguments> disguises() {
    byte[] noise = new byte[4_000];
    new Random(11).nextBytes(noise);
    String xml = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>";
    return Stream.of(
        Arguments.of("xls", "a page, as web applications export it", utf8(HTML)),
        Arguments.of("xls", "a text table", utf8(TABLE)),
        Arguments.of("xls", "a sheet of Excel 2003 in XML", utf8(xml)),
        Arguments.of("xls", "a sheet of Excel 4, without container", latin("\t\b\6\0\0\0\20\0")),
        Arguments.of("xls", "a workbook of today", Samples.xlsx().build()),
        Arguments.of("xlsx", "a page", utf8(HTML)),
        Arguments.of("xlsx", "a workbook of old", Samples.xls(Samples.plainGlobals()).build()),
        Arguments.of("xlsx", "any archive", new RawZip().stored("a.txt", "x").build()),
        Arguments.of(
            "xlsx", "a Java archive", new RawZip().deflated("META-INF/MANIFEST.MF", "x").build()),
        Arguments.of("doc", "a page", utf8(HTML)),
        Arguments.of("doc", "rich text", latin("{\\rtf1\\ansi Martin\\par}")),
        Arguments.of("doc", "a text of today", Samples.docx().build()),
        Arguments.of("docx", "a text of old", Samples.doc(0).build()),
        Arguments.of("docx", "an OpenDocument text", Samples.odt().build()),
        Arguments.of("odt", "a Word document", Samples.docx().build()),
        Arguments.of("pdf", "a page", utf8(HTML)),
        Arguments.of("pdf", "PostScript", latin("%!PS-Adobe-3.0\n%%EOF\n")),
        Arguments.of("png", "a drawing", utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
        Arguments.of("png", "a GIF", latin("GIF89a\1\0\1\0\0\0\0;")),
        Arguments.of("jpg", "a PNG", Samples.png()),
        Arguments.of("jpeg", "a WebP", latin("RIFF\u001A\0\0\0WEBPVP8L")),
        Arguments.of("csv", "noise", noise),
        Arguments.of("csv", "a page", utf8(HTML)),
        Arguments.of("csv", "a workbook", Samples.xlsx().build()),
        Arguments.of("csv", "a program", latin("MZ\u0090\0;\0\n")),
        Arguments.of("csv", "UTF-16 without a mark", TABLE.getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("csv", "UTF-16 without a mark", TABLE.getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("csv", "UTF-16 cut in a character", utf16Cut()),
        Arguments.of("csv", "one sentence", utf8("Bonjour tout le monde\n")));
  }

  private static byte[] utf16Cut() {
    byte[] text = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE);
    return Arrays.copyOf(text, text.length - 1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("disguises")
  void documentIsRefused_whenItIsSomethingElse(String extension, String what, byte[] content) {
    assertThat(Verdicts.of(extension, content)).as(what).contains(CONTENT_MISMATCH);
  }

  @Test
  void jpegIsRefused_whenAnArchiveHidesInARemarkAndEndsWithTheFile() {
    byte[] image = Samples.jpeg();
    byte[] rest = Arrays.copyOfRange(image, 2, image.length);
    byte[] archive =
        new RawZip()
            .stored("a.txt", "x")
            .comment(new String(rest, StandardCharsets.ISO_8859_1))
            .build();
    int remark = archive.length - rest.length;
    byte[] polyglot =
        new Out()
            .latin("\u00FF\u00D8\u00FF\u00FE")
            .u8((remark + 2) >>> 8)
            .u8(remark + 2)
            .write(archive)
            .bytes();

    assertThat(Verdicts.detail("jpg", polyglot)).isEqualTo("the document is also a ZIP archive");
  }

  @Test
  void pdfIsRefused_whenAnArchiveHidesBeforeItsEndMark() {
    String end = "\nendstream\nendobj\n";
    byte[] pdf = Samples.pdf();
    byte[] archive =
        new RawZip()
            .stored("a.txt", "x")
            .comment(end + new String(pdf, StandardCharsets.ISO_8859_1))
            .build();
    byte[] polyglot = join(latin("%PDF-1.4\n8 0 obj\n<< /Length 9 >>\nstream\n"), archive);

    assertThat(Verdicts.of("pdf", polyglot)).contains(CONTENT_MISMATCH);
  }

  @Test
  void scriptsAndAttachmentsOfAPdfAreNotLookedFor_becauseTheRulesNameThemNowhere() {
    byte[] scripted = Samples.pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>");
    byte[] attached = Samples.pdf("/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>");

    assertThat(Verdicts.of("pdf", scripted)).isEmpty();
    assertThat(Verdicts.of("pdf", attached)).isEmpty();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
