package fr.passerelle.sdk.netentreprises.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.atmp.Caisse;
import fr.passerelle.sdk.netentreprises.atmp.Caisses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-33: the catalogue. */
class SubsidyCatalogueTest {
  private final SubsidyCatalogue catalogue = SubsidyCatalogue.standard();

  /** Both sides of each change date. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          subsidy             | day        | kind        | size | branch | percent | floor | ceiling | company
          tms-pros-action     | 2017-12-31 | EQUIPMENT   | 20   | false  |         |       |         |
          tms-pros-action     | 2018-01-01 | EQUIPMENT   | 20   | false  | 50      | 2000  | 25000   |
          tms-pros-action     | 2022-12-31 | EQUIPMENT   | 20   | false  | 50      | 2000  | 25000   |
          tms-pros-action     | 2023-01-01 | EQUIPMENT   | 20   | false  |         |       |         |
          tms-pros-diagnostic | 2022-12-31 | DIAGNOSIS   | 20   | false  | 70      |       | 25000   |
          top-btp             | 2022-01-02 | EQUIPMENT   | 20   | false  |         |       |         |
          top-btp             | 2022-01-03 | EQUIPMENT   | 20   | false  | 50      |       |         |
          top-btp             | 2022-11-15 | TRAINING    | 20   | false  | 70      |       |         |
          top-btp             | 2022-11-16 | EQUIPMENT   | 20   | false  |         |       |         |
          top-btp             | 2022-12-31 | EQUIPMENT   | 20   | false  |         |       |         |
          top-btp             | 2023-01-01 | EQUIPMENT   | 20   | false  | 50      | 1000  | 25000   | 25000
          top-btp             | 2025-12-31 | TRAINING    | 20   | false  | 70      | 1000  | 25000   | 25000
          top-btp             | 2026-01-01 | TRAINING    | 20   | false  | 70      | 500   | 25000   | 25000
          risques-chimiques   | 2025-12-31 | EQUIPMENT   | 20   | false  | 50      | 1000  | 25000   | 25000
          risques-chimiques   | 2026-01-01 | EQUIPMENT   | 20   | false  | 70      | 500   | 25000   | 25000
          amiante             | 2026-01-01 | EQUIPMENT   | 49   | false  | 50      | 500   | 25000   | 25000
          amiante             | 2026-01-01 | EQUIPMENT   | 50   | false  |         |       |         |
          rps-accompagnement  | 2026-01-01 | DIAGNOSIS   | 1    | false  | 70      | 500   | 25000   | 25000
          training-actions    | 2022-12-31 | TRAINING    | 20   | false  | 70      |       | 7000    |
          training-actions    | 2023-01-01 | TRAINING    | 20   | false  |         |       |         |
          fipu-prevention     | 2024-03-17 | EQUIPMENT   | 20   | false  |         |       |         |
          fipu-prevention     | 2024-03-18 | EQUIPMENT   | 20   | false  | 70      | 1000  | 25000   | 75000
          fipu-prevention     | 2025-12-31 | TRAINING    | 199  | false  | 70      | 1000  | 25000   | 75000
          fipu-prevention     | 2026-01-01 | DIAGNOSIS   | 200  | false  | 70      | 500   | 25000   | 25000
          fipu-prevention     | 2026-01-01 | DIAGNOSIS   | 199  | true   | 85      | 500   | 50000   | 125000
          fipu-prevention     | 2027-12-31 | DIAGNOSIS   | 200  | true   | 85      | 500   | 25000   | 25000
          fipu-prevention     | 2028-01-01 | DIAGNOSIS   | 200  | true   |         |       |         |
          fipu-workstation    | 2026-01-01 | WORKSTATION | 20   | true   | 85      | 500   | 25000   | 125000
          fipu-awareness      | 2026-01-01 | AWARENESS   | 0    | false  | 70      | 500   | 25000   | 75000
          """)
  void termsOfADay(
      String subsidy,
      LocalDate day,
      ExpenseKind kind,
      int size,
      boolean branch,
      BigDecimal percent,
      BigDecimal floor,
      BigDecimal ceiling,
      BigDecimal company) {
    Optional<SubsidyTerms> terms =
        catalogue
            .find(subsidy, day)
            .flatMap(
                one ->
                    new SubsidyRule(one)
                        .assess(
                            SubsidyFacts.builder()
                                .headcount(BigDecimal.valueOf(size))
                                .kind(kind)
                                .expense(BigDecimal.TEN)
                                .branchAgreement(branch)
                                .build(),
                            day)
                        .terms());

    assertThat(terms.flatMap(SubsidyTerms::getPercent)).isEqualTo(Optional.ofNullable(percent));
    assertThat(terms.flatMap(SubsidyTerms::getFloor)).isEqualTo(Optional.ofNullable(floor));
    assertThat(terms.flatMap(SubsidyTerms::getCeiling)).isEqualTo(Optional.ofNullable(ceiling));
    assertThat(terms.flatMap(SubsidyTerms::getCompanyCeiling))
        .isEqualTo(Optional.ofNullable(company));
  }

  @Test
  void periodsOfOneSubsidyDoNotOverlap_andEachRowHasASource() {
    for (Subsidy subsidy : catalogue.all()) {
      assertThat(catalogue.at(subsidy.getFirstDay()))
          .filteredOn(other -> other.getId().equals(subsidy.getId()))
          .as(subsidy.getId())
          .containsExactly(subsidy);
      assertThat(subsidy.getBasis().getArticle()).isNotBlank();
      assertThat(subsidy.getConditions()).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void caisseSeesTheNationalOnesAndItsOwn() {
    LocalDate day = LocalDate.of(2021, 6, 1);
    Caisse centre = Caisses.route("45").caisse().orElseThrow();
    Caisse west = Caisses.route("35").caisse().orElseThrow();

    assertThat(catalogue.at(day, centre)).extracting(Subsidy::getId).contains("locaux-surs");
    assertThat(catalogue.at(day, west)).extracting(Subsidy::getId).doesNotContain("locaux-surs");
    assertThat(catalogue.at(day, west)).extracting(Subsidy::getId).contains("tms-pros-action");
  }

  @Test
  void everyCaisseThatIsNamedExists() {
    List<String> names = Caisses.all().stream().map(Caisse::name).toList();

    assertThat(catalogue.all().stream().flatMap(one -> one.getCaisse().stream()))
        .isNotEmpty()
        .allMatch(names::contains);
  }

  @Test
  void documentsOfTheFipuGrowWithTheSwornStatementOf2026() {
    assertThat(documents(LocalDate.of(2025, 12, 31)))
        .contains("vigilance-certificate", "paid-invoice")
        .doesNotContain("aid-statement");
    assertThat(documents(LocalDate.of(2026, 1, 1))).contains("aid-statement");
  }

  @Test
  void subsidyOfTheCallersReplacesThoseOfItsIdAndPeriod() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Subsidy own =
        catalogue.find("amiante", day).orElseThrow().toBuilder().name("Amiante 2026").build();

    SubsidyCatalogue changed = catalogue.with(own);

    assertThat(changed.find("amiante", day)).contains(own);
    assertThat(changed.all()).hasSameSizeAs(catalogue.all());
    assertThat(changed.find("amiante", LocalDate.of(2025, 6, 1)))
        .isEqualTo(catalogue.find("amiante", LocalDate.of(2025, 6, 1)));
  }

  private List<String> documents(LocalDate day) {
    return catalogue.find("fipu-prevention", day).orElseThrow().getDocuments().stream()
        .map(SubsidyDocument::id)
        .toList();
  }
}
