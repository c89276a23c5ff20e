package fr.passerelle.sdk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.document.DocumentPolicy;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be sent. */
class ContentTest {
  @TempDir Path directory;

  private static byte[] read(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    }
  }

  @Test
  void bytesAreCopied_andCanBeReadAgain() throws IOException {
    byte[] bytes = {1, 2, 3};
    Content content = Content.of(bytes, "application/pdf");
    bytes[0] = 9;
    assertThat(read(content)).containsExactly(1, 2, 3);
    assertThat(read(content)).containsExactly(1, 2, 3);
    assertThat(content.length()).hasValue(3);
    assertThat(content.isReplayable()).isTrue();
    assertThat(content.mediaType()).isEqualTo("application/pdf");
    assertThat(content.coding()).isEmpty();
  }

  @Test
  void aFileIsMarkedByItsLengthAndItsTime() throws IOException {
    Path file = Files.writeString(directory.resolve("MARTIN.txt"), "abc");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-20T10:00:00Z")));
    Content content = Content.of(file, "text/plain");
    String first = content.version().orElseThrow();
    assertThat(content.version()).hasValue(first);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-20T10:00:01Z")));
    assertThat(content.version()).isPresent().get().isNotEqualTo(first);
    assertThat(content.length()).hasValue(3);
    assertThat(content).hasToString("text/plain, a file");
  }

  @Test
  void aTextIsEncodedInTheGivenCharset() throws IOException {
    assertThat(read(Content.text("é€", StandardCharsets.UTF_16BE, "text/plain")))
        .containsExactly(0x00, 0xE9, 0x20, 0xAC);
    assertThat(read(Content.text("", StandardCharsets.UTF_8, "text/plain"))).isEmpty();
    assertThat(read(Content.text("abc", StandardCharsets.UTF_16, "text/plain"))).hasSize(8);
  }

  @Test
  void aCharacterThatTheCharsetLacksIsRefusedWithItsPosition_andIsNotQuoted() {
    UnencodableTextException refused =
        catchThrowableOfType(
            UnencodableTextException.class,
            () -> Content.text("S10,'LECŒUR'", StandardCharsets.ISO_8859_1, "text/plain"));
    assertThat(refused.position()).isEqualTo(8);
    assertThat(refused)
        .hasMessage("ISO-8859-1 has no such character as the one at position 8")
        .hasNoCause();
    assertThatThrownBy(() -> Content.text("a\uD83D", StandardCharsets.UTF_8, "text/plain"))
        .isInstanceOf(UnencodableTextException.class)
        .hasMessageEndingWith("position 1");
  }

  @Test
  void whatASupplierReportsIsAFailureOfTheSource() {
    IOException gone = new IOException("gone");
    Content content =
        Content.of(
            () -> {
              throw new UncheckedIOException(gone);
            },
            3,
            "text/plain");
    assertThatThrownBy(content::open).isSameAs(gone);
  }

  @Test
  void theLengthOfASupplierMayBeUnknown_butNotNegative() throws IOException {
    assertThat(Content.of(InputStream::nullInputStream, -1, "text/plain").length()).isEmpty();
    assertThat(Content.of(InputStream::nullInputStream, 0, "text/plain").length()).hasValue(0);
    assertThatThrownBy(() -> Content.of(InputStream::nullInputStream, -2, "text/plain"))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> Content.once(InputStream.nullInputStream(), -2, "text/plain"))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void aStreamThatExistsOnceIsOpenedOnce_andLeftOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream mine =
        new ByteArrayInputStream(new byte[] {1, 2}) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    Content content = Content.once(mine, 2, "application/pdf");
    assertThat(content.isReplayable()).isFalse();
    assertThat(read(content)).containsExactly(1, 2);
    assertThat(closed).isFalse();
    assertThatThrownBy(content::open)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("was given to a call before");
  }

  @Test
  void aDocumentIsSentUnderTheTypeOfItsFormat() throws IOException {
    byte[] csv = "nom;prenom\nA;B\n".getBytes(StandardCharsets.UTF_8);
    Content content =
        Content.of(DocumentPolicy.standard().check("effectif.csv", DocumentSource.of(csv)));
    assertThat(content.mediaType()).isEqualTo("text/csv");
    assertThat(content.length()).hasValue(csv.length);
    assertThat(read(content)).isEqualTo(csv);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text", "/", "text/", "/plain", "a/b/c", "text/plain\r\nX: y", "té/x"})
  void aMediaTypeThatCannotBeSentIsRefused(String mediaType) {
    assertThatThrownBy(() -> Content.of(new byte[0], mediaType))
        .isInstanceOf(ConfigurationException.class);
  }
}
