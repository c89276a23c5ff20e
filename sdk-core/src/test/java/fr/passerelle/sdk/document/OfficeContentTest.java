package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.DocumentRefusalReason.ENCRYPTED;
import static fr.passerelle.sdk.document.DocumentRefusalReason.MACRO;
import static fr.passerelle.sdk.document.Samples.TEXT_TYPE;
import static fr.passerelle.sdk.document.Samples.docx;
import static fr.passerelle.sdk.document.Samples.odt;
import static fr.passerelle.sdk.document.Samples.text;
import static fr.passerelle.sdk.document.Samples.workbook;
import static fr.passerelle.sdk.document.Samples.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeContentTest {
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.ms-excel.template.macroEnabled.main+xml",
        "application/vnd.ms-excel.addin.macroEnabled.main+xml",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
      })
  void aWorkbookThatMayHoldMacrosIsRefused_underTheNameOfAPlainOne(String type) {
    assertThat(Verdicts.of("xlsx", workbook(type).build())).contains(MACRO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        "APPLICATION/VND.MS-WORD.DOCUMENT.MACROENABLED.MAIN+XML"
      })
  void aTextThatMayHoldMacrosIsRefused_underTheNameOfAPlainOne(String type) {
    assertThat(Verdicts.of("docx", text(type).build())).contains(MACRO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/vbaProject.bin",
        "VBAPROJECT.BIN",
        "word\\vbaProject.bin",
        "xl/macrosheets/s.xml"
      })
  void aPartWithMacrosIsRefused_whateverTheTypesSay(String part) {
    assertThat(Verdicts.of("docx", docx().stored(part, "x").build())).contains(MACRO);
  }

  @Test
  void aPartDeclaredToBeAProjectIsRefused_whateverItsName() {
    byte[] document =
        new RawZip()
            .deflated(
                CONTENT_TYPES,
                Samples.contentTypes("/word/document.xml", TEXT_TYPE)
                    .replace(
                        "</Types>",
                        "<Override PartName=\"/word/a.bin\""
                            + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))
            .deflated("word/document.xml", "<document/>")
            .stored("word/a.bin", "x")
            .build();

    assertThat(Verdicts.of("docx", document)).contains(MACRO);
  }

  @Test
  void thePackageIsRefused_whenItsMainPartIsMissingOrOfAnotherFamily() {
    String template =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    String types = Samples.contentTypes("/word/document.xml", TEXT_TYPE);

    assertThat(Verdicts.of("docx", text(template).build())).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", new RawZip().deflated(CONTENT_TYPES, types).build()))
        .contains(CONTENT_MISMATCH);
    assertThat(
            Verdicts.of("docx", new RawZip().deflated("word/document.xml", "<document/>").build()))
        .contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("xlsx", new RawZip().stored("a.class", "x").build()))
        .contains(CONTENT_MISMATCH);
  }

  @Test
  void thePackageIsTaken_whenItDeclaresItsMainPartByExtension() {
    String types =
        Samples.contentTypes("/other.xml", "application/xml")
            .replace(
                "ContentType=\"application/xml\"/><O", "ContentType=\"" + TEXT_TYPE + "\"/><O");
    byte[] document =
        new RawZip()
            .deflated(CONTENT_TYPES, types)
            .deflated("word/document.xml", "<document/>")
            .build();

    assertThat(Verdicts.of("docx", document)).isEmpty();
  }

  @Test
  void thePackageIsTaken_whenItsListIsUtf16() {
    String types = Samples.contentTypes("/word/document.xml", TEXT_TYPE).replace("UTF-8", "UTF-16");
    byte[] document =
        new RawZip()
            .deflated(CONTENT_TYPES, ("\uFEFF" + types).getBytes(StandardCharsets.UTF_16LE))
            .deflated("word/document.xml", "<document/>")
            .build();

    assertThat(Verdicts.of("docx", document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE Types [<!ENTITY a SYSTEM \"file:///etc/hosts\">]><Types>&a;</Types>",
        "<!DOCTYPE Types SYSTEM \"http://127.0.0.1:1/x\"><Types/>",
        "<Types><Override/></Types>",
        "<Types>",
        "no markup",
        "",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Types/>",
        "<Types>\u00E9</Types>"
      })
  void thePackageIsRefused_whenItsListIsNotSoundXml(String types) {
    byte[] document =
        new RawZip()
            .deflated(CONTENT_TYPES, Samples.latin(types))
            .deflated("word/document.xml", "<document/>")
            .build();

    assertThat(Verdicts.of("docx", document)).contains(CONTENT_MISMATCH);
  }

  @Test
  void anEncryptedPackageIsRefusedAsSuch_underBothExtensions() {
    byte[] encrypted =
        new OleWriter()
            .stream("EncryptionInfo", new byte[248]).stream("EncryptedPackage", new byte[5_000])
                .build();

    assertThat(Verdicts.of("xlsx", encrypted)).contains(ENCRYPTED);
    assertThat(Verdicts.of("docx", encrypted)).contains(ENCRYPTED);
    assertThat(Verdicts.of("doc", encrypted)).contains(CONTENT_MISMATCH);
  }

  @Test
  void aBinaryDocumentIsRefused_underTheExtensionOfAPackage() {
    assertThat(Verdicts.detail("xlsx", Samples.xls(Samples.plainGlobals()).build()))
        .isEqualTo("the content is that of an OLE2 container");
    assertThat(Verdicts.of("docx", xlsx().build())).contains(CONTENT_MISMATCH);
  }

  @Test
  void openDocumentIsRefused_whenItsTypeIsNotItsFirstEntryStored() {
    byte[] late =
        new RawZip()
            .deflated("content.xml", "<a/>")
            .deflated("META-INF/manifest.xml", "<m/>")
            .stored("mimetype", "application/vnd.oasis.opendocument.text")
            .build();
    byte[] deflated =
        new RawZip()
            .deflated("mimetype", "application/vnd.oasis.opendocument.text")
            .deflated("content.xml", "<a/>")
            .deflated("META-INF/manifest.xml", "<m/>")
            .build();
    byte[] sheet =
        new RawZip()
            .stored("mimetype", "application/vnd.oasis.opendocument.sprd")
            .deflated("content.xml", "<a/>")
            .deflated("META-INF/manifest.xml", "<m/>")
            .build();

    assertThat(Verdicts.of("odt", late)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("odt", deflated)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("odt", sheet)).contains(CONTENT_MISMATCH);
  }

  @Test
  void openDocumentIsEncrypted_whenItsManifestSaysSo() {
    byte[] document =
        odt("<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>").build();

    assertThat(Verdicts.of("odt", document)).contains(ENCRYPTED);
  }

  @Test
  void openDocumentIsTaken_whenAnOldProgramDeclaredTheTypeOfItsManifest() {
    byte[] document =
        new RawZip()
            .stored("mimetype", "application/vnd.oasis.opendocument.text")
            .deflated("content.xml", "<a/>")
            .deflated(
                "META-INF/manifest.xml",
                "<!DOCTYPE manifest PUBLIC \"-//O//DTD M//EN\" \"Manifest.dtd\"><manifest/>")
            .build();

    assertThat(Verdicts.of("odt", document)).isEmpty();
  }

  @Test
  void openDocumentIsRefused_whenItCarriesScripts() {
    assertThat(Verdicts.of("odt", odt().deflated("Basic/Standard/Module1.xml", "<m/>").build()))
        .contains(MACRO);
    assertThat(Verdicts.of("odt", odt().deflated("Scripts/python/a.py", "x").build()))
        .contains(MACRO);
    assertThat(
            Verdicts.of(
                "odt",
                odt()
                    .deflated("Basic/script-lc.xml", "<l/>")
                    .deflated("Basic/Standard/script-lb.xml", "<l/>")
                    .build()))
        .isEmpty();
  }
}
