package fr.passerelle.sdk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.testing.BrokenStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed once, read as often as needed, gone afterwards. */
class SpooledContentTest {
  @TempDir Path directory;

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(42).nextBytes(bytes);
    return bytes;
  }

  private static byte[] read(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 1_000_000})
  void everyReadingGivesTheSameBytes_inMemoryOrInAFile(int threshold) throws Exception {
    byte[] plain = noise(100_000);
    try (SpooledContent content =
        SpooledContent.gzip(
            Content.once(new ByteArrayInputStream(plain), -1, "text/plain"),
            threshold,
            directory)) {
      byte[] compressed = read(content);
      if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
        assertThat(names()).as("the file has no name that anybody could open").isEmpty();
      }
      assertThat(read(content)).isEqualTo(compressed);
      assertThat(content.length()).hasValue(compressed.length);
      assertThat(content.isReplayable()).isTrue();
      assertThat(content.coding()).hasValue("gzip");
      assertThat(content.mediaType()).isEqualTo("text/plain");
      assertThat(content.sha256())
          .isEqualTo(
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(compressed)));
      assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
          .isEqualTo(plain);
      try (InputStream one = content.open();
          InputStream other = content.open()) {
        assertThat(one.read()).isEqualTo(other.read());
        assertThat(one.readAllBytes()).isEqualTo(other.readAllBytes());
      }
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void onlyALargeResultNeedsTheDirectory() {
    Path missing = directory.resolve("missing");
    SpooledContent.gzip(Content.of(noise(1000), "text/plain"), 10_000, missing).close();
    assertThatThrownBy(
            () -> SpooledContent.gzip(Content.of(noise(1000), "text/plain"), 500, missing))
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the content could not be compressed (NoSuchFileException)");
  }

  @Test
  void nothingIsLeft_whenTheSourceBreaks() {
    byte[] plain = noise(200_000);
    Content broken = Content.of(() -> BrokenStream.after(plain), -1, "text/plain");
    assertThatThrownBy(() -> SpooledContent.gzip(broken, 0, directory))
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the content could not be compressed (IOException)");
    assertThat(names()).isEmpty();
  }

  @Test
  void aSourceThatIsNotWhatItAnnouncesIsRefused() {
    ContentChangedException changed =
        catchThrowableOfType(
            ContentChangedException.class,
            () ->
                SpooledContent.gzip(
                    Content.of(InputStream::nullInputStream, 1, "text/plain"), 0, directory));
    assertThat(changed.difference()).isEqualTo(ContentChangedException.Difference.LENGTH);
    assertThat(names()).isEmpty();
  }

  @Test
  void whatIsCompressedAlreadyIsRefused() {
    try (SpooledContent once = SpooledContent.gzip(Content.of(noise(10), "text/plain"))) {
      assertThatThrownBy(() -> SpooledContent.gzip(once))
          .isInstanceOf(ConfigurationException.class);
    }
  }

  @Test
  void itIsNotReadAfterItWasClosed_andMayBeClosedTwice() {
    SpooledContent content =
        SpooledContent.gzip(Content.text("abc", StandardCharsets.UTF_8, "text/plain"));
    content.close();
    content.close();
    assertThatThrownBy(content::open)
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the compressed content is closed");
  }

  private String[] names() {
    return directory.toFile().list();
  }
}
