package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnAnomaly;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands anomalies over and counts them. */
final class Reporter {
  private final Consumer<? super DsnAnomaly> handler;
  private final Map<DsnRule, Long> rules = new EnumMap<>(DsnRule.class);
  private final Map<DsnSeverity, Long> severities = new EnumMap<>(DsnSeverity.class);

  Reporter(Consumer<? super DsnAnomaly> handler) {
    this.handler = handler;
  }

  void report(DsnRule rule, long line, int code) {
    report(rule, line, code, null, "");
  }

  /**
   * Reports what has a number, or a detail that reads the same in both languages.
   *
   * @param detail codes and numbers of the norm, never the value
   */
  void report(DsnRule rule, long line, int code, @Nullable String control, String detail) {
    report(rule, rule.severity(), line, code, control, detail, detail);
  }

  void report(
      DsnRule rule,
      DsnSeverity severity,
      long line,
      int code,
      @Nullable String control,
      String english,
      String french) {
    rules.merge(rule, 1L, Long::sum);
    severities.merge(severity, 1L, Long::sum);
    handler.accept(new DsnAnomaly(rule, severity, line, code, control, english, french));
  }

  Map<DsnRule, Long> byRule() {
    return rules;
  }

  Map<DsnSeverity, Long> bySeverity() {
    return severities;
  }
}
