package fr.passerelle.sdk.amsn.declaration;

import static fr.passerelle.sdk.amsn.declaration.Payroll.HERE;
import static fr.passerelle.sdk.amsn.declaration.Payroll.THERE;
import static fr.passerelle.sdk.amsn.declaration.Payroll.contract;
import static fr.passerelle.sdk.amsn.declaration.Payroll.count;
import static fr.passerelle.sdk.amsn.declaration.Payroll.employee;
import static fr.passerelle.sdk.amsn.declaration.Payroll.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.sdk.amsn.declaration.NominalDifference.Kind;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.declaration.CountingDecision;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationDraft;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationWindow;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.HeadcountLine;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Payroll against the draft: per establishment and category, and person by person. */
class DeclarationComparisonTest {
  private static final String NIR = "1850599999012";
  private static final String OTHER_NIR = "2841099999031";

  @Test
  void countIsOfNaturalPersons_onceAtEachEstablishment() {
    PayrollHeadcount headcount =
        count(
            numbered(NIR, contract(HERE), contract(HERE), contract(THERE)),
            numbered(OTHER_NIR, contract(THERE)));

    assertThat(headcount.total()).isEqualTo(3);
    assertThat(headcount.byEstablishment()).isEqualTo(Map.of(HERE, 1, THERE, 2));
    assertThat(headcount.workers())
        .extracting(PayrollWorker::id)
        .containsExactly("employee-1-00074", "employee-1-00017", "employee-2-00017");
  }

  @Test
  void establishmentsThatAreNotDeclaredDoNotCount() {
    HeadcountPolicy here =
        HeadcountPolicy.on(Payroll.DAY).toBuilder().addEstablishments(HERE).build();

    assertThat(
            PayrollHeadcount.of(
                    Payroll.workforce(numbered(NIR, contract(HERE), contract(THERE))), here)
                .total())
        .isEqualTo(1);
  }

  @Test
  void nothingDiffers_whenBothCountTheSamePeople_whoeverGivesTheCategory() {
    DeclarationComparison comparison =
        compare(
            count(numbered(NIR, contract(HERE))),
            line("1").socialSecurityNumber(withKey(NIR)).monitoringCategory(category("SIR")));

    assertThat(comparison.isEqual()).isTrue();
  }

  @Test
  void whoIsMissingOnASideIsNamed_andTheCountsDiffer() {
    DeclarationComparison comparison =
        compare(
            count(numbered(NIR, contract(HERE))),
            line("1").socialSecurityNumber(withKey(OTHER_NIR)).familyName("Brisac"));

    assertThat(kinds(comparison)).containsExactly(Kind.NOT_ON_LIST, Kind.NOT_IN_PAYROLL);
    assertThat(comparison.headcounts())
        .containsExactly(
            new HeadcountDifference(HERE, Optional.empty(), 1, 0),
            new HeadcountDifference(HERE, Optional.of(category("SI")), 0, 1));
    assertThat(comparison.corrections()).isEmpty();
  }

  @Test
  void whoDoesNotCountAndIsNotThereIsNoDifference() {
    Employee gone =
        numbered(
            NIR,
            contract(HERE).toBuilder()
                .end(Payroll.endOn(LocalDate.of(2026, 12, 31), "011"))
                .build());

    assertThat(compare(count(gone)).isEqual()).isTrue();
    assertThat(compare(count(), line("1").counted(false)).isEqual()).isTrue();
  }

  @Test
  void whoCountsOnOneSideOnlyIsCorrected() {
    Employee gone =
        numbered(
            OTHER_NIR,
            contract(HERE).toBuilder()
                .end(Payroll.endOn(LocalDate.of(2026, 12, 31), "011"))
                .build());
    DeclarationComparison comparison =
        compare(
            count(numbered(NIR, contract(HERE)), gone),
            line("1").socialSecurityNumber(withKey(NIR)).counted(false),
            line("2").socialSecurityNumber(withKey(OTHER_NIR)));

    assertThat(kinds(comparison))
        .containsExactly(Kind.COUNTED_BY_PAYROLL_ONLY, Kind.COUNTED_BY_DRAFT_ONLY);
    assertThat(comparison.nominal().get(1).payroll().orElseThrow().leftOut())
        .contains(NotCounted.NOT_PRESENT);
    // One in, one out: the sums agree although the people do not.
    assertThat(comparison.headcounts()).isEmpty();
    assertThat(comparison.corrections())
        .singleElement()
        .satisfies(
            correction ->
                assertThat(correction.getEmployees())
                    .extracting(CountingDecision::getEmployeeId, CountingDecision::isCounted)
                    .containsExactly(tuple("1", true), tuple("2", false)));
  }

  @Test
  void correctionsComeInPartsThatTheServiceTakes() {
    List<DeclaredEmployee.Builder> lines = new ArrayList<>();
    Employee[] people = new Employee[501];
    for (int i = 0; i < people.length; i++) {
      String number = "M" + i;
      people[i] = employee("Marolle", contract(HERE)).employeeNumber(number).build();
      lines.add(line(number).employeeNumber(number).counted(false));
    }

    assertThat(compare(count(people), lines.toArray(DeclaredEmployee.Builder[]::new)).corrections())
        .extracting(correction -> correction.getEmployees().size())
        .containsExactly(500, 1);
  }

  @Test
  void categoryOfPayrollIsHeldAgainstThatOfTheDraft() {
    HeadcountPolicy reinforced =
        HeadcountPolicy.builder()
            .referenceDate(Payroll.DAY)
            .monitoringCategory(position -> Optional.of(OpenCode.of(MonitoringCategory.SIR)))
            .build();
    DeclarationComparison comparison =
        compare(
            PayrollHeadcount.of(Payroll.workforce(numbered(NIR, contract(HERE))), reinforced),
            line("1").socialSecurityNumber(withKey(NIR)));

    assertThat(kinds(comparison)).containsExactly(Kind.OTHER_CATEGORY);
    assertThat(comparison.headcounts())
        .containsExactly(
            new HeadcountDifference(HERE, Optional.of(category("SI")), 0, 1),
            new HeadcountDifference(HERE, Optional.of(category("SIR")), 1, 0));
  }

  @Test
  void personIsFoundByNumber_alsoAnOldOne_elseByEmployeeNumberOrNameAndBirth() {
    Employee renumbered =
        numbered(NIR, contract(HERE)).toBuilder().addPreviousNirs(Nir13.of(OTHER_NIR)).build();
    Employee referenced = employee("Brisac", contract(HERE)).employeeNumber("M7").build();
    Employee named = employee("Sauveterre", contract(HERE)).build();

    DeclarationComparison comparison =
        compare(
            count(renumbered, referenced, named),
            line("1").familyName("Autre").socialSecurityNumber(withKey(OTHER_NIR)),
            line("2").familyName("BRISAC").firstNames("Autre").employeeNumber("M7"),
            line("3").familyName("SAUVETERRE").firstNames("Eloan"));

    assertThat(comparison.isEqual()).isTrue();
  }

  @Test
  void namesakeWithAnotherNumberIsSomebodyElse() {
    DeclarationComparison comparison =
        compare(
            count(numbered(NIR, contract(HERE))),
            line("1").socialSecurityNumber(withKey(OTHER_NIR)));

    assertThat(kinds(comparison)).containsExactly(Kind.NOT_ON_LIST, Kind.NOT_IN_PAYROLL);
  }

  @Test
  void sameNumberElsewhereIsAnotherLine() {
    DeclarationComparison comparison =
        compare(
            count(numbered(NIR, contract(HERE))),
            line("1").establishment(THERE).socialSecurityNumber(withKey(NIR)));

    assertThat(kinds(comparison)).containsExactly(Kind.NOT_ON_LIST, Kind.NOT_IN_PAYROLL);
  }

  @Test
  void ofTwoStaysOnTheListTheOneThatCountsIsMeant() {
    DeclarationComparison comparison =
        compare(
            count(numbered(NIR, contract(HERE))),
            line("1")
                .socialSecurityNumber(withKey(NIR))
                .exitDate(LocalDate.of(2026, 5, 31))
                .counted(false),
            line("2").socialSecurityNumber(withKey(NIR)));

    assertThat(comparison.isEqual()).isTrue();
  }

  @Test
  void draftThatIsNotTheSumOfItsOwnListIsSaid() {
    DeclaredEmployee one = line("1").socialSecurityNumber(withKey(NIR)).build();
    DeclarationDraft two = draft(Map.of(HERE, 2));

    DeclarationComparison comparison =
        DeclarationComparison.of(count(numbered(NIR, contract(HERE))), two, List.of(one));

    assertThat(comparison.nominal()).isEmpty();
    assertThat(comparison.ownSums())
        .containsExactly(new HeadcountDifference(HERE, Optional.of(category("SI")), 1, 2));
    assertThat(comparison.headcounts()).isEqualTo(comparison.ownSums());
    assertThat(comparison.isEqual()).isFalse();
  }

  @Test
  void textsShowNobody() {
    DeclarationComparison comparison =
        compare(
            count(employee("Marolle", contract(HERE)).employeeNumber("M7").build()),
            line("1").familyName("Brisac").socialSecurityNumber(withKey(OTHER_NIR)));

    assertThat(comparison.toString() + comparison.nominal().get(0).payroll())
        .doesNotContain("Marolle", "Brisac", "28410", "M7", "1985");
  }

  private static DeclarationComparison compare(
      PayrollHeadcount payroll, DeclaredEmployee.Builder... lines) {
    List<DeclaredEmployee> list = new ArrayList<>();
    for (DeclaredEmployee.Builder line : lines) {
      list.add(line.build());
    }
    List<HeadcountLine> sums = new ArrayList<>();
    list.stream()
        .filter(DeclaredEmployee::isCounted)
        .forEach(
            line ->
                sums.add(
                    HeadcountLine.builder()
                        .establishment(line.getEstablishment())
                        .monitoringCategory(line.getMonitoringCategory())
                        .workers(1)
                        .build()));
    return DeclarationComparison.of(
        payroll, draft(Map.of()).toBuilder().lines(sums).total(sums.size()).build(), list);
  }

  private static DeclarationDraft draft(Map<Siret, Integer> simple) {
    Map<Siret, Integer> ordered = new LinkedHashMap<>(simple);
    List<HeadcountLine> lines = new ArrayList<>();
    ordered.forEach(
        (siret, workers) ->
            lines.add(
                HeadcountLine.builder()
                    .establishment(siret)
                    .monitoringCategory(category("SI"))
                    .workers(workers)
                    .build()));
    return DeclarationDraft.builder()
        .window(DeclarationWindow.builder().year(2027).open(true).build())
        .prefilledAt(Instant.EPOCH)
        .rosterState("r-1")
        .currentRosterState("r-1")
        .lines(lines)
        .total(lines.stream().mapToInt(HeadcountLine::getWorkers).sum())
        .submitted(false)
        .build();
  }

  private static DeclaredEmployee.Builder line(String id) {
    return DeclaredEmployee.builder()
        .employeeId(id)
        .establishment(HERE)
        .monitoringCategory(category("SI"))
        .counted(true)
        .familyName("Marolle")
        .firstNames("Éloan")
        .birthDate(PartialDate.parse("1985-05-14"))
        .entryDate(LocalDate.of(2020, 1, 1));
  }

  private static String withKey(String nir) {
    return Nir13.of(nir).withKey().value();
  }

  private static OpenCode<MonitoringCategory> category(String code) {
    return OpenCode.of(MonitoringCategory.class, code);
  }

  private static List<Kind> kinds(DeclarationComparison comparison) {
    return comparison.nominal().stream().map(NominalDifference::kind).toList();
  }
}
