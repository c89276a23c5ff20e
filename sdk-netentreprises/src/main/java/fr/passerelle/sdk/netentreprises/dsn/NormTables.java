package fr.passerelle.sdk.netentreprises.dsn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one norm, read from the tab-separated resources of the module.
 *
 * <ul>
 *   <li>{@code rubriques.tsv}: one row per rubrique and span of norms over which its definition is
 *       the same; {@code first} and {@code last} are the years of the span.
 *   <li>{@code codes.tsv}: the same for each value of a code list.
 *   <li>{@code blocks.tsv}: the blocks in their order, the same in the three norms; one column per
 *       nature of declaration, where {@code 0} means never and {@code ?} means unknown.
 * </ul>
 */
final class NormTables {
  private static final String[] NATURES = {"01", "04", "05", "07", "08", "09", "10"};

  private final List<DsnRubrique> rubriques;
  private final List<DsnBlock> blocks;
  private final Map<Integer, DsnRubrique> rubriqueByCode = new HashMap<>();
  private final Map<Integer, DsnBlock> blockByCode = new HashMap<>();

  private NormTables(List<DsnRubrique> rubriques, List<DsnBlock> blocks) {
    this.rubriques = List.copyOf(rubriques);
    this.blocks = List.copyOf(blocks);
    rubriques.forEach(rubrique -> rubriqueByCode.put(rubrique.code(), rubrique));
    blocks.forEach(block -> blockByCode.put(block.code(), block));
  }

  static NormTables of(DsnNorm norm) {
    return Objects.requireNonNull(Loaded.TABLES.get(norm));
  }

  @Nullable DsnRubrique rubrique(int code) {
    return rubriqueByCode.get(code);
  }

  @Nullable DsnBlock block(int code) {
    return blockByCode.get(code);
  }

  List<DsnRubrique> rubriques() {
    return rubriques;
  }

  List<DsnBlock> blocks() {
    return blocks;
  }

  /** Loaded when the first table is asked for. */
  private static final class Loaded {
    static final Map<DsnNorm, NormTables> TABLES = load();

    private static Map<DsnNorm, NormTables> load() {
      List<DsnBlock> blocks = blocks(rows("blocks.tsv"));
      List<String[]> rubriques = rows("rubriques.tsv");
      List<String[]> codes = rows("codes.tsv");
      Map<DsnNorm, NormTables> tables = new EnumMap<>(DsnNorm.class);
      for (DsnNorm norm : DsnNorm.values()) {
        tables.put(norm, new NormTables(rubriques(norm, rubriques, codes(norm, codes)), blocks));
      }
      return tables;
    }
  }

  private static Map<String, Map<String, String>> codes(DsnNorm norm, List<String[]> rows) {
    Map<String, Map<String, String>> lists = new HashMap<>();
    for (String[] row : rows) {
      if (norm.isWithin(Integer.parseInt(row[2]), Integer.parseInt(row[3]))) {
        lists.computeIfAbsent(row[0], code -> new LinkedHashMap<>()).put(row[1], row[4]);
      }
    }
    return lists;
  }

  private static List<DsnRubrique> rubriques(
      DsnNorm norm, List<String[]> rows, Map<String, Map<String, String>> codes) {
    List<DsnRubrique> rubriques = new ArrayList<>();
    for (String[] row : rows) {
      if (norm.isWithin(Integer.parseInt(row[1]), Integer.parseInt(row[2]))) {
        rubriques.add(
            new DsnRubrique(
                DsnCode.of(row[0]),
                row[8],
                DsnType.of(row[3]),
                Integer.parseInt(row[4]),
                Integer.parseInt(row[5]),
                row[6],
                row[7],
                Collections.unmodifiableMap(codes.getOrDefault(row[0], Map.of()))));
      }
    }
    return rubriques;
  }

  private static List<DsnBlock> blocks(List<String[]> rows) {
    Map<Integer, DsnBlock> blocks = new LinkedHashMap<>();
    for (String[] row : rows) {
      int parent = row[1].isEmpty() ? DsnCode.NONE : DsnCode.ofBlock(row[1]);
      DsnBlock above = blocks.get(parent);
      DsnBlock block =
          new DsnBlock(
              DsnCode.ofBlock(row[0]),
              row[row.length - 1],
              parent,
              blocks.size(),
              above == null ? 0 : above.depth() + 1,
              Integer.parseInt(row[2]),
              bound(row[3]),
              minByNature(row),
              maxByNature(row));
      blocks.put(block.code(), block);
    }
    return List.copyOf(blocks.values());
  }

  private static Map<String, Integer> maxByNature(String[] row) {
    Map<String, Integer> max = new HashMap<>();
    for (int i = 0; i < NATURES.length; i++) {
      String cell = row[4 + i];
      if (!cell.equals("?")) {
        max.put(NATURES[i], bound(cell.substring(cell.lastIndexOf('.') + 1)));
      }
    }
    return Map.copyOf(max);
  }

  private static Map<String, Integer> minByNature(String[] row) {
    Map<String, Integer> min = new HashMap<>();
    for (int i = 0; i < NATURES.length; i++) {
      String cell = row[4 + i];
      int dots = cell.indexOf('.');
      String least = dots < 0 ? cell : cell.substring(0, dots);
      if (!least.equals("?")) {
        min.put(NATURES[i], bound(least));
      }
    }
    return Map.copyOf(min);
  }

  private static int bound(String text) {
    return text.equals("n") ? DsnBlock.UNBOUNDED : Integer.parseInt(text);
  }

  private static List<String[]> rows(String resource) {
    try (InputStream in = NormTables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
