package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.DocumentRefusalReason.ENCRYPTED;
import static fr.passerelle.sdk.document.Samples.join;
import static fr.passerelle.sdk.document.Samples.latin;
import static fr.passerelle.sdk.document.Samples.pdf;
import static fr.passerelle.sdk.document.Samples.pdfWithReferenceStream;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfContentTest {

  @Test
  void pdfIsTaken_whenItsTrailerIsTheDictionaryOfAStream() {
    assertThat(Verdicts.of("pdf", pdfWithReferenceStream(""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Encrypt 9 0 R",
        "/Encrypt << /Filter /Standard /V 2 >>",
        "/ID [<00ff> (a\\)b(c))] /Info 2 0 R % remark >>\n /Encrypt\n9 0 R",
        "/Enc#72ypt 9 0 R"
      })
  void pdfIsRefused_whenItsTrailerSaysItIsEncrypted(String entries) {
    assertThat(Verdicts.of("pdf", pdf(entries))).contains(ENCRYPTED);
    assertThat(Verdicts.of("pdf", pdfWithReferenceStream(entries))).contains(ENCRYPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Encrypt null",
        "/Note (/Encrypt 9 0 R)",
        "/Piece << /Encrypt 9 0 R >>",
        "/EncryptMetadata true"
      })
  void pdfIsTaken_whenTheWordStandsElsewhereInTheTrailer(String entries) {
    assertThat(Verdicts.of("pdf", pdf(entries))).isEmpty();
  }

  @Test
  void theNewestTrailerDecides_whenTheDocumentWasChangedAfterwards() {
    byte[] first = pdf();
    String update =
        "xref\n0 0\ntrailer\n<< /Size 3 /Encrypt 9 0 R /Prev 57 >>\nstartxref\n"
            + first.length
            + "\n%%EOF\n";

    assertThat(Verdicts.of("pdf", join(first, latin(update)))).contains(ENCRYPTED);
  }

  @Test
  void encryptionIsFoundAnyway_whenTheCrossReferenceLeadsNowhere() {
    String broken = latinOf(pdf("/Encrypt 9 0 R")).replaceAll("startxref\n[0-9]+", "startxref\n7");

    assertThat(Verdicts.of("pdf", latin(broken))).contains(ENCRYPTED);
    assertThat(Verdicts.of("pdf", latin(broken.replace("/Encrypt 9 0 R", "")))).isEmpty();
  }

  @Test
  void pdfIsRefused_whenItHasNoCrossReference() {
    assertThat(Verdicts.of("pdf", latin("%PDF-1.4\nhello\n%%EOF"))).contains(CONTENT_MISMATCH);
  }

  @Test
  void pdfIsRefused_whenItsEndMarkIsNotInTheLastKibibyte() {
    assertThat(Verdicts.of("pdf", join(pdf(), new byte[1_000]))).isEmpty();
    assertThat(Verdicts.of("pdf", join(pdf(), new byte[1_024]))).contains(CONTENT_MISMATCH);
  }

  @Test
  void pdfIsRefused_whenAnArchiveHangsAtItsEnd() {
    byte[] archive = new RawZip().stored("a.txt", "hidden").build();
    byte[] disguised = new RawZip().stored("a.txt", "hidden").comment("\n%%EOF").build();

    assertThat(Verdicts.detail("pdf", join(pdf(), archive)))
        .isEqualTo("the document is also a ZIP archive");
    assertThat(Verdicts.of("pdf", join(pdf(), disguised))).contains(CONTENT_MISMATCH);
  }

  @Test
  void pdfIsTakenAfterAPreamble_onlyWhenThePolicySaysSo() {
    byte[] content = join(latin("\u00EF\u00BB\u00BF  "), pdf("/Encrypt null"));
    DocumentPolicy lenient = DocumentPolicy.builder().pdfPreambleAllowed(true).build();

    assertThat(Verdicts.of("pdf", content)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of(lenient, "pdf", content)).isEmpty();
    assertThat(Verdicts.of(lenient, "pdf", join(new byte[5], pdf("/Encrypt 9 0 R"))))
        .contains(ENCRYPTED);
    assertThat(Verdicts.of(lenient, "pdf", join(new byte[1_024], pdf())))
        .contains(CONTENT_MISMATCH);
  }

  @Test
  void aDictionaryWithoutEndAndDeepNestingAreReadNoFurtherThanTheirLimits() {
    String deep = "/A " + "[".repeat(100_000);
    String open = "/A (" + "x".repeat(100_000);

    assertThat(Verdicts.of("pdf", pdf(deep))).isEmpty();
    assertThat(Verdicts.of("pdf", pdf(open))).isEmpty();
  }

  private static String latinOf(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
