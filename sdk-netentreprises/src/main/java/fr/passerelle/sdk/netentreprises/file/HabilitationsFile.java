package fr.passerelle.sdk.netentreprises.file;

import fr.passerelle.sdk.netentreprises.file.BulkFileException.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * <i>Habilitations</i> to be granted and removed at once (N-19), written into the template of the
 * portal. For administrators only, 48 hours between two requests ({@link BulkDelay}).
 */
public final class HabilitationsFile {
  private final String fileName;
  private final byte[] bytes;
  private final int asked;

  private HabilitationsFile(String fileName, byte[] bytes, int asked) {
    this.fileName = fileName;
    this.bytes = bytes;
    this.asked = asked;
  }

  /** {@return the name that the portal wants the file to have} */
  public String fileName() {
    return fileName;
  }

  /** {@return the bytes to upload} */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** {@return how many rights it grants or removes} */
  public int asked() {
    return asked;
  }

  /** {@return how many rights it grants or removes} */
  @Override
  public String toString() {
    return "HabilitationsFile(" + asked + " rights)";
  }

  /** Builds a {@link HabilitationsFile}. Lines keep the order of the template; new ones follow. */
  public static final class Builder {
    private final HabilitationsTemplate template;
    private final String fileName;
    private final Map<List<String>, String[]> lines = new LinkedHashMap<>();
    private final Map<List<String>, Boolean> said = new LinkedHashMap<>();

    Builder(HabilitationsTemplate template, String fileName) {
      this.template = template;
      this.fileName = fileName;
      template.rows().forEach(row -> lines.put(key(row), row.toArray(String[]::new)));
    }

    /**
     * Grants a right.
     *
     * @param keys a value for each key column, in their order
     * @param declaration title of the declaration's column
     * @return this builder
     * @throws BulkFileException when a key is not acceptable, the template has no such declaration,
     *     or it was said that the right is removed
     */
    public Builder grant(List<String> keys, String declaration) {
      return put(keys, declaration, true);
    }

    /**
     * Removes a right.
     *
     * @param keys a value for each key column, in their order
     * @param declaration title of the declaration's column
     * @return this builder
     * @throws BulkFileException when a key is not acceptable, the template has no such declaration,
     *     or it was said that the right is granted
     */
    public Builder remove(List<String> keys, String declaration) {
      return put(keys, declaration, false);
    }

    private Builder put(List<String> keys, String declaration, boolean granted) {
      int column = template.column(declaration);
      if (template.isKey(column)) {
        throw new BulkFileException(Reason.KEY_COLUMN, 0);
      }
      List<String> right = new ArrayList<>(keys);
      right.add(declaration);
      Boolean before = said.get(right);
      if (before != null && before != granted) {
        throw new BulkFileException(Reason.CONTRADICTION, 0);
      }
      String[] line = lines.get(keys);
      if (line == null) {
        line = newLine(keys);
        lines.put(List.copyOf(keys), line);
      }
      line[column] = granted ? "1" : "0";
      said.put(right, granted);
      return this;
    }

    private String[] newLine(List<String> keys) {
      if (keys.size() != template.keyColumns().size()) {
        throw new BulkFileException(Reason.CELLS, 0);
      }
      String[] line = new String[template.titles().size()];
      int next = 0;
      for (int i = 0; i < line.length; i++) {
        line[i] = template.isKey(i) ? usable(keys.get(next++)) : "";
      }
      template.checked(Arrays.asList(line), 0);
      return line;
    }

    private String usable(String value) {
      boolean breaks =
          value.chars().anyMatch(c -> c == HabilitationsTemplate.SEPARATOR || c == '"' || c < ' ');
      if (breaks || !template.canWrite(value)) {
        throw new BulkFileException(Reason.CHARACTER, 0);
      }
      return value;
    }

    private List<String> key(List<String> row) {
      List<String> key = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        if (template.isKey(i)) {
          key.add(row.get(i));
        }
      }
      return List.copyOf(key);
    }

    /**
     * Completes the file.
     *
     * @return the file
     * @throws BulkFileException when nothing was asked for
     */
    public HabilitationsFile build() {
      if (said.isEmpty()) {
        throw new BulkFileException(Reason.EMPTY, 0);
      }
      List<List<String>> rows = new ArrayList<>();
      lines.values().forEach(line -> rows.add(Arrays.asList(line)));
      return new HabilitationsFile(fileName, template.write(rows), said.size());
    }
  }
}
