package fr.passerelle.sdk.netentreprises.file;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.file.BulkFileException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The template for <i>habilitations</i> that an administrator downloads from the portal (N-19):
 * separator {@code ;}, key columns, and one column for each declaration, {@code 1} to grant, {@code
 * 0} to remove. Its titles are not published, so they are read, never made up: the caller says
 * which columns are keys. The template may come filled with the rights of today; an empty cell asks
 * for nothing.
 *
 * <p>Source: <i>formation-net-entreprises.fr</i>, "Ajoutez et/ou supprimez des habilitations en
 * masse".
 */
public final class HabilitationsTemplate {
  static final char SEPARATOR = ';';
  private static final int MAX_BYTES = 64 << 20;
  private static final int SIRET_LENGTH = 14;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Charset charset;
  private final String mark;
  private final String lineEnd;
  private final List<String> titles;
  private final Set<Integer> keys;
  private final List<List<String>> rows;

  private HabilitationsTemplate(
      Charset charset,
      String mark,
      String lineEnd,
      List<String> titles,
      Set<Integer> keys,
      List<List<String>> rows) {
    this.charset = charset;
    this.mark = mark;
    this.lineEnd = lineEnd;
    this.titles = titles;
    this.keys = keys;
    this.rows = rows;
  }

  /**
   * Reads a template.
   *
   * @param bytes the file as it was downloaded, in UTF-8 or Windows-1252
   * @param keyColumns titles of the columns that say whose right it is; a title that holds {@code
   *     SIRET} is a SIRET and is checked
   * @return the template
   * @throws BulkFileException when it is no such file; names the line
   */
  public static HabilitationsTemplate read(byte[] bytes, List<String> keyColumns) {
    if (bytes.length > MAX_BYTES) {
      throw new BulkFileException(Reason.CONTENT, 0);
    }
    Charset charset = charset(bytes);
    String text = new String(bytes, charset);
    String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = Arrays.stream(text.substring(mark.length()).split("\r?\n", -1)).toList();
    if (lines.get(0).isBlank()) {
      throw new BulkFileException(Reason.NO_TITLES, 1);
    }
    List<String> titles = cells(lines.get(0), 1);
    if (new HashSet<>(titles).size() < titles.size()) {
      throw new BulkFileException(Reason.SAME_TITLE, 1);
    }
    Set<Integer> keys = new HashSet<>();
    for (String key : keyColumns) {
      keys.add(column(titles, key));
    }
    HabilitationsTemplate template =
        new HabilitationsTemplate(charset, mark, lineEnd, titles, keys, new ArrayList<>());
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        template.rows.add(template.checked(cells(lines.get(i), i + 1), i + 1));
      }
    }
    return template;
  }

  private static Charset charset(byte[] bytes) {
    for (Charset candidate : List.of(StandardCharsets.UTF_8, WINDOWS)) {
      try {
        candidate.newDecoder().decode(ByteBuffer.wrap(bytes));
        return candidate;
      } catch (CharacterCodingException e) {
        // The next one.
      }
    }
    throw new BulkFileException(Reason.CONTENT, 0);
  }

  private static List<String> cells(String line, int number) {
    if (line.indexOf('"') >= 0) {
      throw new BulkFileException(Reason.CHARACTER, number);
    }
    return List.of(line.split(String.valueOf(SEPARATOR), -1));
  }

  private static int column(List<String> titles, String title) {
    int column = titles.indexOf(title);
    if (column < 0) {
      throw new BulkFileException(Reason.UNKNOWN_COLUMN, 0);
    }
    return column;
  }

  /** Checks a line of data. */
  List<String> checked(List<String> cells, int line) {
    if (cells.size() != titles.size()) {
      throw new BulkFileException(Reason.CELLS, line);
    }
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!keys.contains(i)) {
        if (!cell.isEmpty() && !cell.equals("0") && !cell.equals("1")) {
          throw new BulkFileException(Reason.FLAG, line);
        }
      } else if (cell.isBlank()) {
        throw new BulkFileException(Reason.KEY_MISSING, line);
      } else if (isSiret(i) && !isSiret(cell)) {
        throw new BulkFileException(Reason.SIRET, line);
      }
    }
    return cells;
  }

  private boolean isSiret(int column) {
    return titles.get(column).toUpperCase(Locale.ROOT).contains("SIRET");
  }

  private static boolean isSiret(String cell) {
    return cell.length() == SIRET_LENGTH && Siret.isValid(cell);
  }

  /** {@return the titles of the key columns, in their order} */
  public List<String> keyColumns() {
    return columns(true);
  }

  /** {@return the titles of the declarations, in their order} */
  public List<String> declarations() {
    return columns(false);
  }

  private List<String> columns(boolean key) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      if (keys.contains(i) == key) {
        found.add(titles.get(i));
      }
    }
    return found;
  }

  /**
   * Starts a file to upload that keeps the titles, the lines, the character set and the line ends
   * of this template.
   *
   * @param portfolio name of the portfolio, which becomes that of the file
   * @return a builder that asks for nothing yet
   * @throws BulkFileException when no file can have this name
   */
  public HabilitationsFile.Builder fill(String portfolio) {
    return new HabilitationsFile.Builder(this, PortfolioName.fileOf(portfolio));
  }

  /** {@return how many columns and lines it has} */
  @Override
  public String toString() {
    return "HabilitationsTemplate(" + titles.size() + " columns, " + rows.size() + " lines)";
  }

  List<String> titles() {
    return titles;
  }

  List<List<String>> rows() {
    return rows;
  }

  boolean isKey(int column) {
    return keys.contains(column);
  }

  int column(String title) {
    return column(titles, title);
  }

  byte[] write(List<List<String>> lines) {
    StringBuilder text = new StringBuilder(mark);
    text.append(String.join(String.valueOf(SEPARATOR), titles)).append(lineEnd);
    lines.forEach(
        line -> text.append(String.join(String.valueOf(SEPARATOR), line)).append(lineEnd));
    return text.toString().getBytes(charset);
  }

  boolean canWrite(String value) {
    return charset.newEncoder().canEncode(value);
  }
}
