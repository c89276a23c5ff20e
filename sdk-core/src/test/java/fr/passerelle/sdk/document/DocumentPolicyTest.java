package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.DocumentRefusalReason.EMPTY;
import static fr.passerelle.sdk.document.DocumentRefusalReason.EXTENSION_FORBIDDEN;
import static fr.passerelle.sdk.document.DocumentRefusalReason.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.SdkException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPolicyTest {
  private static final DocumentPolicy POLICY = DocumentPolicy.standard();

  static Stream<Arguments> extensions() {
    return Samples.all().entrySet().stream()
        .flatMap(
            sample ->
                sample.getKey().extensions().stream()
                    .map(extension -> Arguments.of(extension, sample.getKey(), sample.getValue())));
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void documentIsTaken_whenItsContentIsWhatItsExtensionSays(
      String extension, DocumentFormat format, byte[] content) throws IOException {
    CheckedDocument document = POLICY.check("piece." + extension, DocumentSource.of(content));

    assertThat(document.format()).isEqualTo(format);
    assertThat(document.extension()).isEqualTo(extension);
    assertThat(document.size()).isEqualTo(content.length);
    assertThat(document.open().readAllBytes()).isEqualTo(content);
  }

  @Test
  void theTenExtensionsOfTheGuideAreTaken() {
    assertThat(Stream.of(DocumentFormat.values()).flatMap(format -> format.extensions().stream()))
        .containsExactlyInAnyOrder(
            "png", "jpeg", "jpg", "pdf", "csv", "xlsx", "xls", "doc", "docx", "odt");
    assertThat(POLICY.formats()).containsExactlyInAnyOrder(DocumentFormat.values());
    assertThat(POLICY.maxSize()).isEqualTo(4_000_000);
  }

  static Stream<Arguments> strangers() {
    return Samples.all().entrySet().stream()
        .flatMap(
            sample ->
                Stream.of(DocumentFormat.values())
                    .filter(other -> other != sample.getKey())
                    .map(other -> Arguments.of(sample.getKey(), other, sample.getValue())));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void documentIsRefused_whenItIsRenamedToAnotherFormat(
      DocumentFormat real, DocumentFormat announced, byte[] content) {
    String name = "piece." + announced.extensions().get(0);

    assertThat(reason(name, content)).isEqualTo(CONTENT_MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facture",
        "facture.",
        "facture.pdf.exe",
        "facture.pdf ",
        ".pdf",
        "",
        "facture.docm",
        "facture.zip",
        "facture.pdf\0.exe",
        "facture.exe\0.pdf",
        "fac\u202Efdp.pdf",
        "a.pdf/b",
        "dossier.pdf\\facture"
      })
  void documentIsRefused_whenItsLastExtensionIsNotOneOfTheTen(String name) {
    assertThat(reason(name, Samples.pdf())).isEqualTo(EXTENSION_FORBIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FACTURE.PDF", "facture.exe.pdf", "C:\\Mes documents\\f.pdf", "/srv/depot/f.pdf"})
  void documentIsTaken_whateverTheCaseAndTheFoldersOfItsName(String name) {
    CheckedDocument document = POLICY.check(name, DocumentSource.of(Samples.pdf()));

    assertThat(document.extension()).isEqualTo("pdf");
    assertThat(document.fileName()).doesNotContain("/", "\\").endsWithIgnoringCase(".pdf");
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void documentIsRefused_whenItHasNoByte(String extension) {
    assertThat(reason("piece." + extension, new byte[0])).isEqualTo(EMPTY);
  }

  @Test
  void theExtensionIsToldFirst_whenSeveralReasonsApply() {
    assertThat(reason("piece.exe", new byte[0])).isEqualTo(EXTENSION_FORBIDDEN);
    assertThat(reason("piece.exe", new byte[5_000_000])).isEqualTo(EXTENSION_FORBIDDEN);
    assertThat(reason("piece.pdf", new byte[5_000_000])).isEqualTo(TOO_LARGE);
  }

  @Test
  void documentIsRefusedUnread_whenItsLengthIsKnownToBeTooLarge() {
    DocumentSource source =
        new DocumentSource() {
          @Override
          public InputStream open() {
            throw new AssertionError("must not be opened");
          }

          @Override
          public OptionalLong length() {
            return OptionalLong.of(4_000_001);
          }
        };

    assertThat(POLICY.inspect("piece.pdf", source).refusal())
        .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(TOO_LARGE));
  }

  @Test
  void noMoreThanTheLimitAndOneByteIsRead_whenTheLengthIsUnknown() {
    AtomicLong read = new AtomicLong();
    DocumentSource endless =
        () ->
            new InputStream() {
              @Override
              public int read() {
                read.incrementAndGet();
                return 'x';
              }

              @Override
              public int read(byte[] target, int offset, int length) {
                read.addAndGet(length);
                return length;
              }
            };

    assertThat(POLICY.inspect("piece.csv", endless).refusal())
        .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(TOO_LARGE));
    assertThat(read).hasValue(4_000_001);
  }

  @Test
  void theLimitItselfIsTaken_andOneByteMoreIsNot() {
    byte[] content = Samples.csv();
    DocumentPolicy exact = DocumentPolicy.builder().maxSize(content.length).build();
    DocumentPolicy smaller = DocumentPolicy.builder().maxSize(content.length - 1).build();

    assertThat(exact.inspect("a.csv", DocumentSource.of(content)).isAccepted()).isTrue();
    assertThat(smaller.inspect("a.csv", () -> DocumentSource.of(content).open()).isAccepted())
        .isFalse();
  }

  @Test
  void aFormatIsRefused_whenThePolicyDoesNotTakeIt() {
    DocumentPolicy imagesOnly =
        DocumentPolicy.builder().formats(Set.of(DocumentFormat.PNG, DocumentFormat.JPEG)).build();

    assertThat(imagesOnly.inspect("a.png", DocumentSource.of(Samples.png())).isAccepted()).isTrue();
    assertThat(imagesOnly.inspect("a.pdf", DocumentSource.of(Samples.pdf())).refusal())
        .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(EXTENSION_FORBIDDEN));
  }

  @Test
  void theExceptionNamesTheReasonAndTheExtension_andNothingOfTheName() {
    assertThatThrownBy(
            () -> POLICY.check("RIB Jeanne Durand.pdf", DocumentSource.of(Samples.png())))
        .isInstanceOf(SdkException.class)
        .isInstanceOfSatisfying(
            DocumentRefusedException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(CONTENT_MISMATCH);
              assertThat(refused.refusal().extension()).contains("pdf");
              assertThat(refused)
                  .hasMessage(
                      "document refused: CONTENU_INCOHERENT (.pdf):"
                          + " the content is that of a PNG image");
            });
  }

  @Test
  void anExtensionThatIsNotKnownIsNotShown_becauseItMayBeAName() {
    assertThatThrownBy(() -> POLICY.check("dossier.Durand", DocumentSource.of(Samples.pdf())))
        .hasMessageNotContaining("urand")
        .isInstanceOfSatisfying(
            DocumentRefusedException.class,
            refused -> assertThat(refused.refusal().extension()).isEmpty());
  }

  @Test
  void theCodesAreThoseOfTheRules_inTheirOrder() {
    assertThat(Arrays.stream(DocumentRefusalReason.values()).map(DocumentRefusalReason::code))
        .containsExactly(
            "EXTENSION_INTERDITE",
            "VIDE",
            "TAILLE_DEPASSEE",
            "BOMBE_ZIP",
            "CHIFFRE",
            "MACRO",
            "CONTENU_INCOHERENT");
  }

  @Test
  void whatIsSentIsWhatWasChecked_whenTheFileChangesAfterwards(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("piece.pdf"), Samples.pdf());
    CheckedDocument document = POLICY.check(file);
    Files.write(file, Samples.png());

    assertThat(document.open().readAllBytes()).isEqualTo(Samples.pdf());
    assertThat(document.open().readAllBytes()).isEqualTo(Samples.pdf());
  }

  @Test
  void whatIsSentIsWhatWasChecked_whenTheArrayChangesAfterwards() throws IOException {
    byte[] content = Samples.pdf();
    CheckedDocument document = POLICY.check("piece.pdf", DocumentSource.of(content));
    Arrays.fill(content, (byte) 0);

    assertThat(document.open().readAllBytes()).isEqualTo(Samples.pdf());
  }

  @Test
  void aMissingFileIsNoRefusal_andItsPathIsNotShown(@TempDir Path folder) {
    Path file = folder.resolve("Durand.pdf");

    assertThatThrownBy(() -> POLICY.check(file))
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the document could not be read (NoSuchFileException)")
        .hasNoCause();
  }

  @Test
  void theDocumentAndItsCheckShowNeitherNameNorContent() {
    DocumentCheck check = POLICY.inspect("RIB Jeanne Durand.csv", DocumentSource.of(Samples.csv()));

    assertThat(check.orThrow()).hasToString("CheckedDocument{format=CSV, size=34}");
    assertThat(check.toString()).doesNotContain("Durand", "Martin");
  }

  @Test
  void limitsThatCannotBeAreRefusedWhenTheyAreSet() {
    List<Runnable> mistakes =
        List.of(
            () -> DocumentPolicy.builder().maxSize(0),
            () -> DocumentPolicy.builder().formats(Set.of()),
            () -> ZipLimits.DEFAULT.withMaxEntries(0),
            () -> ZipLimits.DEFAULT.withMaxTotalSize(-1),
            () -> ZipLimits.DEFAULT.withMaxNesting(-1));

    assertThat(mistakes)
        .allSatisfy(
            mistake -> assertThatThrownBy(mistake::run).isInstanceOf(ConfigurationException.class));
  }

  private static DocumentRefusalReason reason(String name, byte[] content) {
    return POLICY
        .inspect(name, DocumentSource.of(content))
        .refusal()
        .map(DocumentRefusal::reason)
        .orElseThrow(() -> new AssertionError("was taken"));
  }
}
