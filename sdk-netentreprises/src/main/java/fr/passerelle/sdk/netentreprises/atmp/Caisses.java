package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import fr.passerelle.sdk.rule.internal.RuleTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which caisse serves an establishment (rule part of N-37): that of the department of its commune,
 * not of the head office. Source: contact list of the CNAV, Aides-territoires.
 */
public final class Caisses {
  private static final Findings FINDINGS = Law.findings("N-37");
  private static final String CORSICA = "20";
  private static final String SOUTHERN_CORSICA = "2A";

  private static final Map<String, Row> BY_DEPARTMENT = read();

  private Caisses() {}

  /** {@return every caisse} */
  public static List<Caisse> all() {
    return BY_DEPARTMENT.values().stream().map(Row::caisse).distinct().toList();
  }

  /**
   * The caisse of an establishment.
   *
   * @param department department of its commune
   * @return the caisse; none for 975, 977 and the territories beyond, which no source that we read
   *     gives
   */
  public static CaisseRoute route(DepartmentCode department) {
    return route(department.value());
  }

  /**
   * The caisse of an establishment.
   *
   * @param commune its commune; a former code of Corsica is understood
   * @return the caisse, or none, as for the department
   */
  public static CaisseRoute route(CommuneCode commune) {
    String first = commune.value().substring(0, CORSICA.length());
    return route(
        first.equals(CORSICA)
            ? CORSICA
            : commune.department().map(DepartmentCode::value).orElse(first));
  }

  /**
   * The caisse of a department as somebody wrote it.
   *
   * @param department two characters, three overseas; {@code 20} stands for Corsica, which one
   *     caisse serves
   * @return the caisse, or none for what is not in the table
   */
  public static CaisseRoute route(String department) {
    Row row = BY_DEPARTMENT.get(department.equals(CORSICA) ? SOUTHERN_CORSICA : department);
    LegalBasis table = Law.article("caisses");
    if (row == null) {
      return new CaisseRoute(
          Optional.empty(),
          FINDINGS.warning(
              "caisse-unknown", "No source says which caisse serves this territory.", table));
    }
    return new CaisseRoute(
        Optional.of(row.caisse()),
        FINDINGS
            .of(
                Severity.INFO,
                "caisse",
                "The caisse of the department of the establishment.",
                row.assumed() ? List.of(table, Law.article("caisse-assumed")) : List.of(table))
            .addReservations("That the commune of the establishment decides is assumed.")
            .build());
  }

  private record Row(Caisse caisse, boolean assumed) {}

  private static Map<String, Row> read() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String[] row : Law.rows("caisses.tsv")) {
      Caisse caisse =
          new Caisse(
              row[0], CaisseKind.valueOf(row[1]), RuleTable.text(row[2]), RuleTable.text(row[3]));
      for (String department : RuleTable.words(row[4])) {
        boolean assumed = department.endsWith("?");
        String code = assumed ? department.substring(0, department.length() - 1) : department;
        rows.put(code, new Row(caisse, assumed));
      }
    }
    return Collections.unmodifiableMap(rows);
  }
}
