package fr.passerelle.sdk.amsn.rule.internal;

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
          parameter                             | day        | value  | article
          si                                    | 2016-12-31 |        |
          si                                    | 2017-01-01 | 1      | R4624-16
          ema.ionising-category-a.years         | 2018-06-30 |        |
          ema.ionising-category-a.years         | 2018-07-01 | 1      | R4451-82
          return.short-accident                 | 2022-03-17 |        |
          return.short-accident                 | 2022-03-18 | 1      | R4624-33
          post-exposure                         | 2022-03-30 |        |
          post-exposure                         | 2022-03-31 | 1      | L4624-2-1, R4624-28-1
          mid-career.age                        | 2022-03-30 |        |
          mid-career.age                        | 2022-03-31 | 45     | L4624-2-2
          return.non-occupational.days          | 2022-03-31 | 30     | R4624-31
          return.non-occupational.days          | 2022-04-01 | 60     | R4624-31
          pre-return.more-than-months           | 2022-03-31 | 3      | R4624-29
          pre-return.more-than-months           | 2022-04-01 |        |
          pre-return.more-than-days             | 2022-03-31 |        |
          pre-return.more-than-days             | 2022-04-01 | 30     | L4624-2-4, R4624-29
          post-exposure.after.months            | 2022-04-27 |        |
          post-exposure.after.months            | 2022-04-28 | 6      | R4624-28-2
          multi-employer                        | 2023-07-01 |        |
          multi-employer                        | 2023-07-02 | 2      | L4624-1-1, D4624-59
          multi-employer.costs                  | 2023-12-31 |        |
          multi-employer.costs                  | 2024-01-01 | 1      | D4624-65
          contribution.lowest-percent           | 2024-12-31 |        |
          contribution.lowest-percent           | 2025-01-01 | 80     | D4622-27-5, D4622-27-6
          sir.driving-authorisation             | 2025-09-30 | 1      | R4624-23, II, with R4323-56
          sir.driving-authorisation             | 2025-10-01 |        |
          sir.electrical-habilitation           | 2025-09-30 | 1      | R4624-23, II, with R4544-10
          sir.electrical-habilitation           | 2025-10-01 |        |
          attestation.driving.years             | 2025-09-30 |        |
          attestation.driving.years             | 2025-10-01 | 5      | R4323-56
          contribution.mean                     | 2025-12-31 | 115.50 | arrêté of 26 September 2024
          contribution.mean                     | 2026-12-31 | 116.00 | arrêté of September 2025 (25 or 26, sources differ)
          contribution.mean                     | 2027-01-01 |        |
          lead.air.milligrams-per-cubic-metre   | 2026-04-09 | 0.05   | R4624-23, I 2°, with R4412-160
          lead.air.milligrams-per-cubic-metre   | 2026-04-10 |        |
          lead.blood.men.micrograms-per-litre   | 2026-04-09 | 200    | R4624-23, I 2°, with R4412-160
          lead.blood.women.micrograms-per-litre | 2026-04-09 | 100    | R4624-23, I 2°, with R4412-160
          sir.lead                              | 2026-04-10 | 1      | R4624-23, I 2°
          return.exemption.window.days          | 2026-06-14 |        |
          return.exemption.window.days          | 2026-06-15 | 30     | R4624-31
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
        assertThat(value.basis().getArticle()).as(name).isNotBlank();
      }
    }
    assertThat(Law.book().parameters()).hasSizeGreaterThan(50);
  }

  @Test
  void articleThatWasNotReadMakesAReservation() {
    LegalBasis reported = Law.article("R4153-40");
    LegalBasis recalled = Law.article("R4624-21");

    assertThat(Law.book().reservation(reported))
        .hasValueSatisfying(s -> assertThat(s).contains("report"));
    assertThat(Law.book().reservation(recalled))
        .hasValueSatisfying(s -> assertThat(s).contains("number"));
    assertThat(Law.book().reservation(Law.article("R4624-10"))).isEmpty();
    assertThat(Law.book().articles()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void whatTheTablesDoNotHoldIsRefused() {
    assertThatThrownBy(() -> Law.article("R0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Law.values("none")).isInstanceOf(IllegalArgumentException.class);
  }
}
