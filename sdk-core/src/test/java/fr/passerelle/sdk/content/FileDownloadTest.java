package fr.passerelle.sdk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.testing.BrokenStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole, or not at all. */
class FileDownloadTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path directory;
  private Path target;

  @BeforeEach
  void name() {
    target = directory.resolve("MARTIN.pdf");
  }

  private record Arriving(InputStream stream) implements ReceivedContent {
    static Arriving text(String text) {
      return new Arriving(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<String> mediaType() {
      return Optional.of("application/pdf");
    }

    @Override
    public OptionalLong length() {
      return OptionalLong.empty();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private static Arriving breaking() {
    return new Arriving(BrokenStream.after(new byte[100_000]));
  }

  @Test
  void theFileIsStoredWithItsDigest() throws IOException {
    ReceivedFile file = ContentHandler.toFile(target).handle(Arriving.text("abc"));
    assertThat(target).hasContent("abc");
    assertThat(file).isEqualTo(new ReceivedFile(target, 3, ABC, Optional.of("application/pdf")));
    assertThat(file.toString()).doesNotContain("MARTIN");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void onlyItsOwnerReadsIt_whileItArrivesAndAfterwards() throws IOException {
    List<String> seen = new ArrayList<>();
    FileDownload download = ContentHandler.toFile(target).reporting(bytes -> files(seen));
    download.handle(Arriving.text("abc"));
    files(seen);
    assertThat(seen).hasSize(2);
    if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
      assertThat(seen).containsOnly("rw-------");
    }
  }

  private void files(List<String> seen) {
    try {
      for (Path file : files()) {
        seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nothingIsLeft_whenTheConnectionBreaks() throws IOException {
    assertThatThrownBy(() -> ContentHandler.toFile(target).handle(breaking()))
        .isInstanceOf(IOException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void theOldFileStays_whenTheNewOneDoesNotArrive() throws IOException {
    Files.writeString(target, "old");
    assertThatThrownBy(() -> ContentHandler.toFile(target).overwriting().handle(breaking()))
        .isInstanceOf(IOException.class);
    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void aFileThatExistsIsNotReplaced_unlessTold() throws IOException {
    Files.writeString(target, "old");
    FileDownload careful = ContentHandler.toFile(target);
    assertThatThrownBy(careful::beforeSending).isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> careful.handle(Arriving.text("new")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(target).hasContent("old");
    FileDownload bold = careful.overwriting();
    bold.beforeSending();
    bold.handle(Arriving.text("new"));
    assertThat(target).hasContent("new");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void aMissingDirectoryIsFoundBeforeAnythingIsSent() {
    assertThatThrownBy(() -> ContentHandler.toFile(directory.resolve("none/file")).beforeSending())
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void anotherDigestThanTheExpectedOneLeavesNothing() throws IOException {
    FileDownload expecting = ContentHandler.toFile(target).expecting(ABC.toUpperCase(Locale.ROOT));
    assertThatThrownBy(() -> expecting.handle(Arriving.text("abd")))
        .isInstanceOf(DigestMismatchException.class);
    assertThat(files()).isEmpty();
    assertThat(expecting.handle(Arriving.text("abc")).sha256()).isEqualTo(ABC);
    assertThatThrownBy(() -> expecting.expecting("abc")).isInstanceOf(ConfigurationException.class);
  }

  @Test
  void theProgressIsToldInBytes() throws IOException {
    List<Long> told = new ArrayList<>();
    ContentHandler.toFile(target)
        .reporting(told::add)
        .handle(new Arriving(new ByteArrayInputStream(new byte[40_000])));
    assertThat(told).isSorted().hasSizeGreaterThan(1).endsWith(40_000L);
  }

  @Test
  void theSettingsAreKept() {
    FileDownload download =
        ContentHandler.toFile(target).atMost(7).overwriting().expecting(ABC).reporting(n -> {});
    assertThat(download.maxSize()).isEqualTo(7);
    assertThat(download.isRestartable()).isTrue();
    assertThat(ContentHandler.toFile(target).maxSize()).isEqualTo(1L << 30);
    assertThatThrownBy(() -> download.atMost(-1)).isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> ContentHandler.toBytes(-1)).isInstanceOf(ConfigurationException.class);
    assertThat(download).hasToString("FileDownload");
  }
}
