package fr.passerelle.sdk.netentreprises.subsidy.internal;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.netentreprises.subsidy.ExpenseKind;
import fr.passerelle.sdk.netentreprises.subsidy.FloorOn;
import fr.passerelle.sdk.netentreprises.subsidy.Subsidy;
import fr.passerelle.sdk.netentreprises.subsidy.SubsidyCondition;
import fr.passerelle.sdk.netentreprises.subsidy.SubsidyDocument;
import fr.passerelle.sdk.netentreprises.subsidy.SubsidyTerms;
import fr.passerelle.sdk.rule.internal.RuleTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue, read from the three tables that ship beside this class. */
public final class CatalogueTables {
  private static final List<Subsidy> SUBSIDIES = read();

  private CatalogueTables() {}

  /** {@return every subsidy in every period} */
  public static List<Subsidy> subsidies() {
    return SUBSIDIES;
  }

  private static List<Subsidy> read() {
    Map<String, SubsidyDocument> documents = new HashMap<>();
    for (String[] row : rows("documents.tsv")) {
      documents.put(row[0], new SubsidyDocument(row[0], row[1], Law.article(row[2])));
    }
    Map<String, List<SubsidyTerms>> terms = new HashMap<>();
    for (String[] row : rows("terms.tsv")) {
      terms.computeIfAbsent(period(row, 1), any -> new ArrayList<>()).add(terms(row));
    }
    List<Subsidy> subsidies = new ArrayList<>();
    for (String[] row : rows("subsidies.tsv")) {
      subsidies.add(
          Subsidy.builder()
              .id(row[0])
              .name(row[1])
              .family(row[2])
              .caisse(RuleTable.text(row[3]))
              .firstDay(RuleTable.date(row[4]).orElseThrow())
              .lastDay(RuleTable.date(row[5]))
              .reservationUntil(RuleTable.date(row[6]))
              .conditions(RuleTable.words(row[7]).stream().map(CatalogueTables::condition).toList())
              .documents(
                  RuleTable.words(row[8]).stream()
                      .map(id -> Optional.ofNullable(documents.get(id)).orElseThrow())
                      .toList())
              .terms(terms.getOrDefault(period(row, 4), List.of()))
              .basis(Law.article(row[9]))
              .build());
    }
    return List.copyOf(subsidies);
  }

  private static SubsidyTerms terms(String[] row) {
    return SubsidyTerms.builder()
        .branchAgreement(row[3].equals("branch"))
        .kind(ExpenseKind.valueOf(row[4]))
        .headcountFrom(Integer.parseInt(row[5]))
        .headcountTo(RuleTable.text(row[6]).map(Integer::valueOf))
        .lowestPercent(number(row[7]))
        .percent(number(row[8]))
        .flatAmount(number(row[9]))
        .floor(number(row[10]))
        .floorOn(RuleTable.text(row[11]).map(FloorOn::valueOf).orElse(FloorOn.SUBSIDY))
        .ceiling(number(row[12]))
        .companyCeiling(number(row[13]))
        .basis(Law.article(row[14]))
        .build();
  }

  /** A subsidy in one of its periods: terms and conditions have the same ones. */
  private static String period(String[] row, int start) {
    return row[0] + ' ' + row[start] + ' ' + row[start + 1];
  }

  private static SubsidyCondition condition(String id) {
    return SubsidyCondition.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Optional<BigDecimal> number(String cell) {
    return RuleTable.text(cell).map(BigDecimal::new);
  }

  private static List<String[]> rows(String name) {
    return RuleTable.rows(file -> CatalogueTables.class.getResourceAsStream(file), name);
  }
}
