package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.declaration.NominalDifference.Kind;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.declaration.CountingDecision;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationDraft;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.DraftCorrection;
import fr.passerelle.sdk.amsn.model.declaration.HeadcountLine;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Payroll's headcount held against the portal's draft before it is submitted, without any
 * exchange.
 *
 * @param headcounts where the number of workers differs, by establishment and monitoring category;
 *     a worker whose category payroll does not know counts in that of the draft
 * @param nominal workers on whom the two disagree, in the order of payroll, then of the list
 * @param ownSums where the lines of the draft are not what its own nominal list adds up to; the
 *     service then counts by a rule that its list does not show
 */
public record DeclarationComparison(
    List<HeadcountDifference> headcounts,
    List<NominalDifference> nominal,
    List<HeadcountDifference> ownSums) {
  /**
   * Keeps what is given.
   *
   * @param headcounts where the number of workers differs
   * @param nominal workers on whom the two disagree
   * @param ownSums where the lines of the draft are not what its list adds up to
   */
  public DeclarationComparison {
    headcounts = List.copyOf(headcounts);
    nominal = List.copyOf(nominal);
    ownSums = List.copyOf(ownSums);
  }

  private static final int MOST_DECISIONS = 500;

  /** A line of a count. */
  private record Cell(Siret establishment, Optional<OpenCode<MonitoringCategory>> category)
      implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int places = establishment.compareTo(other.establishment);
      return places != 0 ? places : text().compareTo(other.text());
    }

    private String text() {
      return category.map(OpenCode::wire).orElse("");
    }
  }

  /**
   * Compares.
   *
   * @param payroll payroll's headcount
   * @param draft the draft
   * @param list its nominal list, whole
   * @return what differs
   */
  public static DeclarationComparison of(
      PayrollHeadcount payroll, DeclarationDraft draft, List<DeclaredEmployee> list) {
    Map<String, DeclaredEmployee> matches = new NominalMatcher(list).match(payroll.workers());
    List<NominalDifference> nominal = new ArrayList<>();
    Map<Cell, Integer> expected = new LinkedHashMap<>();
    for (PayrollWorker worker : payroll.workers()) {
      Optional<DeclaredEmployee> line = Optional.ofNullable(matches.get(worker.id()));
      difference(worker, line)
          .ifPresent(kind -> nominal.add(new NominalDifference(kind, Optional.of(worker), line)));
      if (worker.counts()) {
        Optional<OpenCode<MonitoringCategory>> category =
            worker.category().or(() -> line.map(DeclaredEmployee::getMonitoringCategory));
        expected.merge(new Cell(worker.position().establishment(), category), 1, Integer::sum);
      }
    }
    Set<String> matched = new TreeSet<>();
    matches.values().forEach(line -> matched.add(line.getEmployeeId()));
    list.stream()
        .filter(line -> line.isCounted() && !matched.contains(line.getEmployeeId()))
        .forEach(
            line ->
                nominal.add(
                    new NominalDifference(
                        Kind.NOT_IN_PAYROLL, Optional.empty(), Optional.of(line))));
    Map<Cell, Integer> drafted = lines(draft);
    return new DeclarationComparison(
        differences(expected, drafted), nominal, differences(sums(list), drafted));
  }

  /** {@return whether the draft says what payroll says, and agrees with itself} */
  public boolean isEqual() {
    return headcounts.isEmpty() && nominal.isEmpty() && ownSums.isEmpty();
  }

  /**
   * What would make the draft count as payroll does: workers on both sides that only one counts.
   * Whoever is missing on a side, or has another category, is corrected on the roster instead.
   *
   * @return the corrections, at most 500 workers in each, in the order of the differences
   */
  public List<DraftCorrection> corrections() {
    List<CountingDecision> decisions = new ArrayList<>();
    for (NominalDifference difference : nominal) {
      boolean add = difference.kind() == Kind.COUNTED_BY_PAYROLL_ONLY;
      if (add || difference.kind() == Kind.COUNTED_BY_DRAFT_ONLY) {
        String id = difference.drafted().orElseThrow().getEmployeeId();
        decisions.add(CountingDecision.builder().employeeId(id).counted(add).build());
      }
    }
    List<DraftCorrection> corrections = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i += MOST_DECISIONS) {
      corrections.add(
          DraftCorrection.builder()
              .employees(decisions.subList(i, Math.min(decisions.size(), i + MOST_DECISIONS)))
              .build());
    }
    return corrections;
  }

  private static Optional<Kind> difference(PayrollWorker worker, Optional<DeclaredEmployee> line) {
    if (line.isEmpty()) {
      return worker.counts() ? Optional.of(Kind.NOT_ON_LIST) : Optional.empty();
    }
    if (worker.counts() != line.get().isCounted()) {
      return Optional.of(
          worker.counts() ? Kind.COUNTED_BY_PAYROLL_ONLY : Kind.COUNTED_BY_DRAFT_ONLY);
    }
    boolean otherCategory =
        worker
            .category()
            .filter(own -> !own.equals(line.get().getMonitoringCategory()))
            .isPresent();
    return worker.counts() && otherCategory ? Optional.of(Kind.OTHER_CATEGORY) : Optional.empty();
  }

  private static Map<Cell, Integer> lines(DeclarationDraft draft) {
    Map<Cell, Integer> counts = new LinkedHashMap<>();
    for (HeadcountLine line : draft.getLines()) {
      counts.merge(
          new Cell(line.getEstablishment(), Optional.of(line.getMonitoringCategory())),
          line.getWorkers(),
          Integer::sum);
    }
    return counts;
  }

  private static Map<Cell, Integer> sums(List<DeclaredEmployee> list) {
    Map<Cell, Integer> counts = new LinkedHashMap<>();
    list.stream()
        .filter(DeclaredEmployee::isCounted)
        .map(line -> new Cell(line.getEstablishment(), Optional.of(line.getMonitoringCategory())))
        .forEach(cell -> counts.merge(cell, 1, Integer::sum));
    return counts;
  }

  private static List<HeadcountDifference> differences(
      Map<Cell, Integer> expected, Map<Cell, Integer> drafted) {
    Set<Cell> cells = new TreeSet<>(expected.keySet());
    cells.addAll(drafted.keySet());
    Function<Cell, HeadcountDifference> beside =
        cell ->
            new HeadcountDifference(
                cell.establishment(),
                cell.category(),
                Objects.requireNonNullElse(expected.get(cell), 0),
                Objects.requireNonNullElse(drafted.get(cell), 0));
    return cells.stream()
        .map(beside)
        .filter(difference -> difference.expected() != difference.drafted())
        .toList();
  }
}
