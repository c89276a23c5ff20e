package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.DocumentRefusalReason.EMPTY;
import static fr.passerelle.sdk.document.DocumentRefusalReason.ENCRYPTED;
import static fr.passerelle.sdk.document.DocumentRefusalReason.EXTENSION_FORBIDDEN;
import static fr.passerelle.sdk.document.DocumentRefusalReason.MACRO;
import static fr.passerelle.sdk.document.DocumentRefusalReason.TOO_LARGE;
import static fr.passerelle.sdk.document.DocumentRefusalReason.ZIP_BOMB;
import static fr.passerelle.sdk.document.Samples.doc;
import static fr.passerelle.sdk.document.Samples.docx;
import static fr.passerelle.sdk.document.Samples.globals;
import static fr.passerelle.sdk.document.Samples.join;
import static fr.passerelle.sdk.document.Samples.odt;
import static fr.passerelle.sdk.document.Samples.pdf;
import static fr.passerelle.sdk.document.Samples.pdfWithReferenceStream;
import static fr.passerelle.sdk.document.Samples.plainGlobals;
import static fr.passerelle.sdk.document.Samples.xls;
import static fr.passerelle.sdk.document.Samples.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every extension under every reason that its format can have. */
class RefusalMatrixTest {
  private static final List<Supplier<RawZip>> CONTAINERS =
      List.of(Samples::xlsx, Samples::docx, Samples::odt);

  static Stream<Arguments> extensions() {
    return Samples.all().entrySet().stream()
        .flatMap(
            sample ->
                sample.getKey().extensions().stream()
                    .map(extension -> Arguments.of(extension, sample.getValue())));
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void anyExtensionIsForbidden_whenThePolicyDoesNotTakeItsFormat(String extension, byte[] sound) {
    DocumentFormat other = extension.equals("png") ? DocumentFormat.PDF : DocumentFormat.PNG;
    DocumentPolicy policy = DocumentPolicy.builder().formats(Set.of(other)).build();

    assertThat(Verdicts.of(policy, extension, sound)).contains(EXTENSION_FORBIDDEN);
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void anyDocumentIsEmpty_whenItHasNoByte(String extension, byte[] sound) {
    assertThat(Verdicts.of(extension, new byte[0])).contains(EMPTY);
    assertThat(Verdicts.of(extension, sound)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void anyDocumentIsTooLarge_oneByteAboveTheLimit(String extension, byte[] sound) {
    DocumentPolicy exact = DocumentPolicy.builder().maxSize(sound.length).build();
    DocumentPolicy smaller = DocumentPolicy.builder().maxSize(sound.length - 1).build();

    assertThat(Verdicts.of(exact, extension, sound)).isEmpty();
    assertThat(Verdicts.of(smaller, extension, sound)).contains(TOO_LARGE);
    assertThat(Verdicts.of(extension, Arrays.copyOf(sound, 4_000_001))).contains(TOO_LARGE);
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void anyDocumentIsRefused_whenAnArchiveOrAProgramFollows(String extension, byte[] sound) {
    byte[] archive = new RawZip().stored("hidden.exe", "MZ").build();
    byte[] program = Samples.latin("MZ\u0090\0\3\0\0\0");

    assertThat(Verdicts.of(extension, join(sound, archive))).contains(CONTENT_MISMATCH);
    if (!extension.equals("pdf") && !extension.equals("xls") && !extension.equals("doc")) {
      assertThat(Verdicts.of(extension, join(sound, program))).contains(CONTENT_MISMATCH);
    }
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void anyDocumentIsRefused_whenSomethingStandsBefore(String extension, byte[] sound) {
    if (!extension.equals("csv")) {
      assertThat(Verdicts.of(extension, join(Samples.latin("#!/bin/sh\n"), sound)))
          .contains(CONTENT_MISMATCH);
    }
  }

  static Stream<Arguments> encrypted() {
    byte[] filePass = new Out().u16(0x002F).u16(6).write(new byte[6]).bytes();
    byte[] office =
        new OleWriter()
            .stream("EncryptionInfo", new byte[248]).stream("EncryptedPackage", new byte[5_000])
                .build();
    String entry = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    return Stream.of(
        Arguments.of("pdf", pdf("/Encrypt 9 0 R")),
        Arguments.of("pdf", pdfWithReferenceStream("/Encrypt 9 0 R")),
        Arguments.of("pdf", linearised("/Encrypt 9 0 R")),
        Arguments.of("xlsx", office),
        Arguments.of("docx", office),
        Arguments.of("xlsx", xlsx().flags(1).build()),
        Arguments.of("docx", docx().flags(1).build()),
        Arguments.of("odt", odt().flags(1).build()),
        Arguments.of("xlsx", xlsx().method(99).build()),
        Arguments.of("odt", odt(entry).build()),
        Arguments.of("xls", xls(globals(filePass, 0)).build()),
        Arguments.of("doc", doc(0x0100).build()));
  }

  /** The newest reference stands near the beginning, as in documents made for slow networks. */
  private static byte[] linearised(String entries) {
    String head = "%PDF-1.4\n1 0 obj\n<< /Linearized 1 >>\nendobj\n";
    String first =
        "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R /Prev 300 "
            + entries
            + " >>\nstartxref\n0\n%%EOF\n";
    String last = "xref\n0 0\ntrailer\n<< /Size 3 >>\nstartxref\n" + head.length() + "\n%%EOF\n";
    return Samples.latin(head + first + last);
  }

  @ParameterizedTest
  @MethodSource("encrypted")
  void documentIsEncrypted_inEveryWayOfItsFormat(String extension, byte[] content) {
    assertThat(Verdicts.of(extension, content)).contains(ENCRYPTED);
  }

  static Stream<Arguments> macros() {
    byte[] project = new byte[300];
    return Stream.of(
        Arguments.of("xlsx", xlsx().stored("xl/vbaProject.bin", project).build()),
        Arguments.of("docx", docx().stored("word/vbaProject.bin", project).build()),
        Arguments.of("docx", renamedDocm()),
        Arguments.of("odt", odt().deflated("Basic/Standard/Module1.xml", "<m/>").build()),
        Arguments.of("odt", odt().deflated("Scripts/javascript/a.js", "x").build()),
        Arguments.of("doc", doc(0).streamIn("Macros", "_VBA_PROJECT", project).build()),
        Arguments.of("xls", xls(plainGlobals()).streamIn("VBA", "_VBA_PROJECT", project).build()),
        Arguments.of("xls", xls(globals(new byte[0], 1)).build()));
  }

  /** What Word writes with macros, under the name of a document without. */
  private static byte[] renamedDocm() {
    String types =
        Samples.contentTypes(
                "/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")
            .replace(
                "<Default",
                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                    + "<Default");
    return new RawZip()
        .deflated("[Content_Types].xml", types)
        .deflated("word/document.xml", "<document/>")
        .deflated(
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"vbaProject.bin\"/></Relationships>")
        .stored("word/vbaProject.bin", new byte[300])
        .build();
  }

  @ParameterizedTest
  @MethodSource("macros")
  void documentCarriesMacros_inEveryWayOfItsFormat(String extension, byte[] content) {
    assertThat(Verdicts.of(extension, content)).contains(MACRO);
  }

  static Stream<Arguments> bombs() {
    byte[] nested = xlsx().build();
    for (int level = 0; level < 3; level++) {
      nested = new RawZip().stored("a.zip", nested).build();
    }
    byte[] deep = nested;
    return CONTAINERS.stream()
        .flatMap(
            container ->
                Stream.of(
                    container.get().deflated("a.xml", new byte[20_000_000]),
                    container.get().stored("b.bin", deep),
                    many(container.get()),
                    container.get().deflated("c.xml", new byte[60_000]).sharing("d.xml"),
                    container
                        .get()
                        .deflated("e.zip", xlsx().deflated("f", new byte[20_000_000]).build())))
        .map(bomb -> Arguments.of(bomb.build()));
  }

  private static RawZip many(RawZip container) {
    for (int i = 0; i < 200; i++) {
      container.stored("many/" + i, "");
    }
    return container;
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void containerIsABomb_underEveryExtension(byte[] bomb) {
    for (String extension : List.of("xlsx", "docx", "odt")) {
      assertThat(Verdicts.of(extension, bomb)).as(extension).contains(ZIP_BOMB);
    }
  }

  static Stream<Arguments> brokenContainers() {
    return CONTAINERS.stream()
        .flatMap(
            container ->
                Stream.of(
                    container.get().stored("../evil.xml", "x"),
                    container.get().stored("/evil.xml", "x"),
                    container.get().stored("content.xml", "x").stored("CONTENT.xml", "x"),
                    container.get().stored("a.xml", "x").crc(1),
                    container.get().stored("a.xml", "x").localName("b.xml"),
                    container.get().comment("hello")))
        .map(broken -> Arguments.of(broken.build()));
  }

  @ParameterizedTest
  @MethodSource("brokenContainers")
  void containerIsRefused_whenItsStructureLies_underEveryExtension(byte[] broken) {
    for (String extension : List.of("xlsx", "docx", "odt")) {
      assertThat(Verdicts.of(extension, broken)).as(extension).contains(CONTENT_MISMATCH);
    }
  }
}
