package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.util.Set;

/** What a rubrique is that the norm of the file does not have. */
final class UnknownRubriques {
  private static final String CONTROL = "CV10";
  private static final int SECTION = 10_000_000;
  private static final int NUMBERS = 1000;

  /** Structures of lot and group markers. */
  private static final Set<Integer> MARKERS = Set.of(5, 6, 95, 96);

  private static final Set<Integer> ADDED_BLOCKS = Set.of(100_095, 200_096);
  private static final Set<Integer> ADDED_RUBRIQUES = Set.of(210_006_903, 210_011_904);

  private UnknownRubriques() {}

  /** {@return whether a transport adds it to files that it redistributes} */
  static boolean isOfTransport(int code) {
    return MARKERS.contains(code / SECTION)
        || ADDED_BLOCKS.contains(code / NUMBERS)
        || ADDED_RUBRIQUES.contains(code);
  }

  static void report(Reporter reporter, DsnNorm norm, long line, int code) {
    if (isOfTransport(code)) {
      reporter.report(DsnRule.TRANSPORT_RUBRIQUE, line, code);
      return;
    }
    for (DsnNorm other : DsnNorm.values()) {
      if (other != norm && other.rubrique(code).isPresent()) {
        reporter.report(DsnRule.RUBRIQUE_OF_ANOTHER_NORM, line, code, CONTROL, other.name());
        return;
      }
    }
    reporter.report(DsnRule.UNKNOWN_RUBRIQUE, line, code, CONTROL, "");
  }
}
