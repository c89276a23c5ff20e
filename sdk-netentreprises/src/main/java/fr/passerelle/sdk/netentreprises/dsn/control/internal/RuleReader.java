package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.control.internal.Condition.Wants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of {@code controls.tsv}: number of the control, rubrique at fault, years of the
 * first and last norm, conditions and check.
 *
 * <p>A condition is {@code RUBRIQUE ?} (present), {@code RUBRIQUE -} (absent), {@code RUBRIQUE ~
 * FORM} or {@code RUBRIQUE !~ FORM}; several are joined by {@code &}. Checks are listed in {@link
 * Checks}.
 */
final class RuleReader {
  private static final Pattern RUBRIQUE = Pattern.compile("S\\d\\d\\.G\\d\\d\\.\\d\\d\\.\\d{3}");
  private static final Pattern CONDITION =
      Pattern.compile("(" + RUBRIQUE.pattern() + ") (\\?|-|!~|~)(?: (.*))?");

  private final SlotLayout layout;
  private final Map<String, Automaton> forms = new HashMap<>();

  RuleReader(SlotLayout layout) {
    this.layout = layout;
  }

  /** {@return every rubrique that a row names, the number of its control left out} */
  static Set<Integer> rubriques(String[] row) {
    Set<Integer> codes = new TreeSet<>();
    for (int i = 1; i < row.length; i++) {
      Matcher matcher = RUBRIQUE.matcher(row[i]);
      while (matcher.find()) {
        codes.add(DsnCode.of(matcher.group()));
      }
    }
    return codes;
  }

  ControlRule read(String[] row) {
    int code = DsnCode.of(row[1]);
    List<Condition> conditions = new ArrayList<>();
    RuleText text = new RuleText();
    for (String part : row[4].isEmpty() ? new String[0] : row[4].split(" & ", -1)) {
      Matcher matcher = CONDITION.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalStateException("controls.tsv: condition of " + row[0]);
      }
      Wants wants = wants(matcher.group(2));
      String form = matcher.group(3) == null ? "" : matcher.group(3);
      conditions.add(new Condition(slot(matcher.group(1)), wants, form(form)));
      text.when(matcher.group(1), wants, form);
    }
    Checks check = Checks.read(row[5], layout, layout.slot(code), this::form);
    text.check(row[1], row[5]);
    return new ControlRule(
        code,
        layout.slot(code),
        rubriques(row).stream().mapToInt(layout::slot).max().orElseThrow(),
        row[0].isEmpty() ? null : row[0],
        check.rule(),
        List.copyOf(conditions),
        check.check(),
        text.english(),
        text.french());
  }

  private static Wants wants(String sign) {
    return switch (sign) {
      case "?" -> Wants.PRESENT;
      case "-" -> Wants.ABSENT;
      case "~" -> Wants.MATCH;
      default -> Wants.NO_MATCH;
    };
  }

  private int slot(String rubrique) {
    return layout.slot(DsnCode.of(rubrique));
  }

  private Automaton form(String pattern) {
    return forms.computeIfAbsent(pattern, Automaton::ofPattern);
  }
}
