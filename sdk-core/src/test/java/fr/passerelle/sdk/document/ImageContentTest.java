package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.Samples.chunk;
import static fr.passerelle.sdk.document.Samples.join;
import static fr.passerelle.sdk.document.Samples.jpeg;
import static fr.passerelle.sdk.document.Samples.latin;
import static fr.passerelle.sdk.document.Samples.png;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageContentTest {
  private static final byte[] ZIP = new RawZip().stored("a.txt", "hidden").build();

  @Test
  void pngIsRefused_whenSomethingFollowsItsEnd() {
    assertThat(Verdicts.of("png", join(png(), ZIP))).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("png", join(png(), new byte[1]))).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.detail("png", join(png(), new byte[1]))).contains("IEND");
  }

  @Test
  void pngIsRefused_whenItIsCutAtAnyPlace() {
    for (int length = 1; length < png().length; length++) {
      assertThat(Verdicts.of("png", Arrays.copyOf(png(), length))).contains(CONTENT_MISMATCH);
    }
  }

  @Test
  void pngIsRefused_whenItsFirstChunkIsNoHeader() {
    byte[] headless =
        new Out().latin("\u0089PNG\r\n\u001A\n").write(chunk("IEND", new byte[0])).bytes();

    assertThat(Verdicts.of("png", headless)).contains(CONTENT_MISMATCH);
  }

  @Test
  void pngIsRefused_whenAChunkClaimsToBeLongerThanTheFile() {
    byte[] content = png();
    content[33] = 0x7F;

    assertThat(Verdicts.of("png", content)).contains(CONTENT_MISMATCH);
  }

  @Test
  void pngIsRefused_whenAnArchiveHidesInAChunkAndEndsWithTheFile() {
    byte[] head = Arrays.copyOf(png(), png().length - 12);
    byte[] end = chunk("IEND", new byte[0]);
    byte[] archive = new RawZip().stored("a.txt", "x").comment("0123" + latinOf(end)).build();
    byte[] data = Arrays.copyOf(archive, archive.length - end.length - 4);
    byte[] polyglot = join(join(head, chunk("tEXt", data)), end);

    assertThat(Verdicts.detail("png", polyglot)).isEqualTo("the document is also a ZIP archive");
  }

  @Test
  void jpegIsTaken_whenOnlyZerosFollow() {
    assertThat(Verdicts.of("jpg", join(jpeg(), new byte[700]))).isEmpty();
  }

  @Test
  void jpegIsTaken_whenATelephonePutsASecondImageBehindTheFirst() {
    assertThat(Verdicts.of("jpg", join(join(jpeg(), new byte[16]), jpeg()))).isEmpty();
  }

  @Test
  void jpegIsRefused_whenAnArchiveFollows() {
    assertThat(Verdicts.of("jpeg", join(jpeg(), ZIP))).contains(CONTENT_MISMATCH);
  }

  @Test
  void jpegIsRefused_whenTheTrailerEndsLikeAnImage() {
    assertThat(Verdicts.of("jpg", join(join(jpeg(), latin("hidden")), latin("\u00FF\u00D9"))))
        .contains(CONTENT_MISMATCH);
  }

  @Test
  void jpegIsRefused_whenItIsCutAtAnyPlace() {
    for (int length = 1; length < jpeg().length; length++) {
      assertThat(Verdicts.of("jpg", Arrays.copyOf(jpeg(), length))).contains(CONTENT_MISMATCH);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00FF\u00D8\u00FF\u00D9",
        "\u00FF\u00D8\u00FF\u00E0\0\0\u00FF\u00D9",
        "\u00FF\u00D8\u00FF\0\u00FF\u00D9",
        "\u00FF\u00D8\u00FFhello\u00FF\u00D9"
      })
  void jpegIsRefused_whenItHasMarkersButNoPicture(String content) {
    assertThat(Verdicts.of("jpg", latin(content))).contains(CONTENT_MISMATCH);
  }

  private static String latinOf(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
