package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The plans of all norms, made when the first file is controlled. */
final class Plans {
  private final SlotLayout layout;
  private final Map<DsnNorm, NormPlan> plans = new EnumMap<>(DsnNorm.class);

  private Plans(List<String[]> rows) {
    Set<Integer> kept = new TreeSet<>(Codes.KEPT);
    rows.forEach(row -> kept.addAll(RuleReader.rubriques(row)));
    layout = new SlotLayout(kept);
    RuleReader reader = new RuleReader(layout);
    for (DsnNorm norm : DsnNorm.values()) {
      plans.put(norm, new NormPlan(norm, layout, rules(norm, rows, reader)));
    }
  }

  static Plans get() {
    return Loaded.PLANS;
  }

  SlotLayout layout() {
    return layout;
  }

  NormPlan of(DsnNorm norm) {
    return Objects.requireNonNull(plans.get(norm));
  }

  private static List<ControlRule> rules(DsnNorm norm, List<String[]> rows, RuleReader reader) {
    List<ControlRule> rules = new ArrayList<>();
    int year = Integer.parseInt(norm.name().substring(1, 3));
    for (String[] row : rows) {
      if (Integer.parseInt(row[2]) <= year && year <= Integer.parseInt(row[3])) {
        rules.add(reader.read(row));
      }
    }
    return rules;
  }

  /** Loaded when the first plan is asked for. */
  private static final class Loaded {
    static final Plans PLANS = new Plans(rows());

    private static List<String[]> rows() {
      try (InputStream in = DsnRule.class.getResourceAsStream("controls.tsv")) {
        if (in == null) {
          throw new IllegalStateException("resource missing: controls.tsv");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
