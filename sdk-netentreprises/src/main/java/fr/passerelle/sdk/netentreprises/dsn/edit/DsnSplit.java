package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Makes files of one declaration each out of a file with several, as a deposit from machine to
 * machine wants them (control CST-11: one {@code S20.G00.05} in each message). Every file begins
 * with the lines of structure S10 of its message and ends with totals of its own; all other lines
 * keep their bytes and their order. One line is held at a time.
 */
public final class DsnSplit {
  private static final int ENVELOPE = 100_000_001;
  private static final int FIRST_OF_DECLARATION = 200_000_000;
  private static final int NATURE = 200_005_001;
  private static final int RUBRIQUE_TOTAL = 900_090_001;
  private static final int DECLARATION_TOTAL = 900_090_002;

  private final Path folder;
  private final String name;
  private final List<Head> head = new ArrayList<>();
  private final List<Path> partial = new ArrayList<>();
  private @Nullable DsnWriter writer;
  private long rubriques;
  private long declarations;
  private boolean isTotalled = true;

  private DsnSplit(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** A line of structure S10. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Head(int code, byte[] line) {
    @Override
    public String toString() {
      return "Head(" + code + ")";
    }
  }

  /**
   * Splits a file. The new files appear together at the end, or none of them.
   *
   * @param source a DSN file, not compressed
   * @param folder where the new files go, named like the source with {@code -1}, {@code -2}… before
   *     the ending; files of these names are replaced
   * @return the new files, in the order of the declarations
   * @throws fr.passerelle.sdk.netentreprises.dsn.NotADsnException when the source is no DSN
   * @throws CutDsnException when its totals are missing or disagree with what it holds
   * @throws UncheckedIOException when the source cannot be read or the folder not be written to
   */
  public static List<Path> split(Path source, Path folder) {
    DsnSplit split = new DsnSplit(folder, source.getFileName().toString());
    try (DsnReader reader = DsnReader.open(source)) {
      try {
        split.read(reader);
        return split.publish();
      } finally {
        split.discard();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(DsnReader reader) throws IOException {
    while (reader.next()) {
      int code = reader.code();
      if (code == ENVELOPE) {
        requireTotals(reader);
        endDeclaration();
        head.clear();
        rubriques = 0;
        declarations = 0;
        isTotalled = false;
      }
      rubriques += code == DsnCode.NONE ? 0 : 1;
      if (code == NATURE) {
        beginDeclaration();
      }
      if (code == RUBRIQUE_TOTAL || code == DECLARATION_TOTAL) {
        total(reader, code);
      } else if (writer != null) {
        writer.copy(reader);
      } else if (code < FIRST_OF_DECLARATION) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        reader.copyTo(line);
        head.add(new Head(code, line.toByteArray()));
      }
    }
    requireTotals(reader);
    endDeclaration();
  }

  private void requireTotals(DsnReader reader) {
    if (!isTotalled) {
      throw new CutDsnException(reader.line());
    }
  }

  /** The two totals end a message; the first one counts them both. */
  private void total(DsnReader reader, int code) {
    OptionalLong stated = reader.hasValue() ? reader.value().number() : OptionalLong.empty();
    long counted = code == RUBRIQUE_TOTAL ? rubriques + 1 : declarations;
    if (stated.isEmpty() || stated.getAsLong() != counted) {
      throw new CutDsnException(reader.line());
    }
    isTotalled = code == DECLARATION_TOTAL;
  }

  private void beginDeclaration() throws IOException {
    endDeclaration();
    declarations++;
    Path file = Files.createTempFile(folder, ".passerelle-", ".part");
    partial.add(file);
    DsnWriter next = DsnWriter.of(Files.newOutputStream(file));
    writer = next;
    for (Head line : head) {
      next.copy(line.code(), line.line(), 0, line.line().length);
    }
  }

  private void endDeclaration() throws IOException {
    if (writer != null) {
      DsnWriter ended = writer;
      writer = null;
      try (ended) {
        ended.total();
      }
    }
  }

  private List<Path> publish() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : partial) {
      Path target = folder.resolve(named(files.size() + 1));
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      files.add(target);
    }
    return List.copyOf(files);
  }

  private String named(int number) {
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? String.format(Locale.ROOT, "%s-%d", name, number)
        : String.format(
            Locale.ROOT, "%s-%d%s", name.substring(0, dot), number, name.substring(dot));
  }

  private void discard() throws IOException {
    if (writer != null) {
      writer.close();
    }
    for (Path file : partial) {
      Files.deleteIfExists(file);
    }
  }
}
