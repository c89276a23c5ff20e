package fr.passerelle.sdk.netentreprises.atmp.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {
  /** Both sides of each change date; an empty value means that nothing is known. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          parameter                         | day        | value | article
          threshold.mixed.national          | 2016-12-31 |       |
          threshold.mixed.national          | 2017-01-01 | 20    | D242-6-2
          fraction.national.denominator     | 2017-12-31 | 131   | D242-6-13
          fraction.national.denominator     | 2018-01-01 | 130   | D242-6-13
          fraction.alsace-moselle.slope     | 2017-12-31 |       |
          fraction.alsace-moselle.slope     | 2018-01-01 | 0.075 | D242-37
          net.decimals                      | 2021-12-31 | 1     | rates with one decimal
          net.decimals                      | 2022-01-01 | 2     | rates with two decimals
          m1                                | 2020-12-31 |       |
          m1                                | 2021-01-01 | 0.20  | arrêté of 16 December 2020
          m2                                | 2021-12-31 | 51    | arrêté of 16 December 2020
          m2                                | 2022-01-01 | 58    | arrêté of 24 December 2021
          m3                                | 2022-12-31 | 0.30  | arrêté of 24 December 2021
          m3                                | 2023-01-01 | 0.28  | arrêté of 26 December 2022
          m3                                | 2023-12-31 | 0.28  | arrêté of 26 December 2022
          m3                                | 2024-01-01 | 0.16  | arrêté of 27 December 2023
          m3                                | 2025-04-30 | 0.16  | arrêté of 27 December 2023
          m3                                | 2025-05-01 | 0.19  | arrêté of 29 April 2025
          m3                                | 2025-12-31 | 0.19  | arrêté of 29 April 2025
          m3                                | 2026-01-01 | 0.17  | arrêté of 30 December 2025
          average                           | 2022-12-31 |       |
          average                           | 2023-01-01 | 2.24  | arrêté of 26 December 2022
          average                           | 2026-01-01 | 2.08  | arrêté of 30 December 2025
          support.alsace-moselle            | 2023-12-31 |       |
          support.alsace-moselle            | 2024-01-01 | 0.68  | arrêté of 27 December 2023
          support.alsace-moselle            | 2025-04-30 | 0.68  | arrêté of 27 December 2023
          support.alsace-moselle            | 2025-05-01 | 0.71  | arrêté of 29 April 2025
          support.alsace-moselle            | 2026-01-01 |       |
          tariff.year                       | 2025-04-30 | 2024  | arrêté of 27 December 2023
          tariff.year                       | 2025-05-01 | 2025  | arrêté of 29 April 2025
          tariff.year                       | 2027-01-01 | 2026  | arrêté of 30 December 2025
          pmss                              | 2024-12-31 | 3864  | plafond mensuel of 2024
          pmss                              | 2025-01-01 | 3925  | plafond mensuel of 2025
          pmss                              | 2026-12-31 | 4005  | arrêté of 22 December 2025
          pmss                              | 2027-01-01 |       |
          obligation.headcount              | 2019-12-31 |       |
          obligation.headcount              | 2020-12-31 | 150   | décret 2020-1232
          obligation.headcount              | 2021-01-01 | 10    | décret 2020-1232
          obligation.headcount              | 2021-12-31 | 10    | décret 2020-1232
          obligation.headcount              | 2022-01-01 | 0     | décret 2020-1232
          subsidy.convention                | 2025-12-31 |       |
          subsidy.convention                | 2026-01-01 | 23000 | convention with the caisse
          """)
  void parameterOnADay(String parameter, LocalDate day, BigDecimal value, String article) {
    Optional<DatedValue<BigDecimal>> found = Law.values(parameter).find(day);

    assertThat(found.map(DatedValue::value)).isEqualTo(Optional.ofNullable(value));
    assertThat(found.map(v -> v.basis().getArticle())).isEqualTo(Optional.ofNullable(article));
  }

  @Test
  void everyParameterNamesAnArticleThatIsInForceInItsPeriod() {
    for (String name : Law.book().parameters()) {
      for (DatedValue<BigDecimal> value : Law.values(name).all()) {
        assertThat(value.basis().getInForceTo().map(last -> !last.isBefore(value.from())))
            .as(name)
            .isNotEqualTo(Optional.of(false));
      }
    }
    assertThat(Law.book().parameters()).hasSizeGreaterThan(40);
  }

  @Test
  void articleThatWasNotReadMakesAReservation() {
    LegalBasis reported = Law.article("charges-2026");
    LegalBasis assumed = Law.article("caisse-assumed");

    assertThat(Law.book().reservation(reported))
        .hasValueSatisfying(s -> assertThat(s).contains("report"));
    assertThat(Law.book().reservation(assumed))
        .hasValueSatisfying(s -> assertThat(s).contains("assumed"));
    assertThat(Law.book().reservation(Law.article("tariff-2026"))).isEmpty();
    assertThat(Law.book().articles()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void whatTheTablesDoNotHoldIsRefused() {
    assertThatThrownBy(() -> Law.article("R0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Law.values("none")).isInstanceOf(IllegalArgumentException.class);
  }
}
