package fr.passerelle.sdk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedValuesTest {
  private static final LocalDate CHANGE = LocalDate.of(2026, 6, 12);

  private static final LegalBasis BASIS =
      LegalBasis.builder()
          .article("R4624-10")
          .text("Code du travail")
          .inForceFrom(LocalDate.of(2017, 1, 1))
          .build();

  private static DatedValue<Integer> value(int value, LocalDate from, LocalDate to) {
    return new DatedValue<>(value, from, Optional.ofNullable(to), BASIS);
  }

  private static final DatedValues<Integer> THRESHOLD =
      DatedValues.of(
          "threshold",
          List.of(
              value(3, CHANGE, null),
              value(1, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31)),
              value(2, LocalDate.of(2024, 1, 1), CHANGE.minusDays(1))));

  @Test
  void theValueChangesOnTheFirstDayOfItsPeriod() {
    assertThat(THRESHOLD.at(CHANGE.minusDays(1)).value()).isEqualTo(2);
    assertThat(THRESHOLD.at(CHANGE).value()).isEqualTo(3);
    assertThat(THRESHOLD.at(LocalDate.of(2020, 1, 1)).value()).isEqualTo(1);
    assertThat(THRESHOLD.at(LocalDate.of(2022, 12, 31)).value()).isEqualTo(1);
    assertThat(THRESHOLD.at(LocalDate.of(2099, 1, 1)).value()).isEqualTo(3);
    assertThat(THRESHOLD.at(CHANGE).basis()).isEqualTo(BASIS);
  }

  @Test
  void nothingIsInvented_beforeTheFirstPeriodAndInAGap() {
    for (LocalDate unknown :
        List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))) {
      assertThat(THRESHOLD.find(unknown)).isEmpty();
      NoValueAtDateException failure =
          catchThrowableOfType(NoValueAtDateException.class, () -> THRESHOLD.at(unknown));
      assertThat(failure.date()).isEqualTo(unknown);
      assertThat(failure.parameter()).isEqualTo("threshold");
      assertThat(failure).hasMessage("no value of threshold is known on " + unknown);
    }
  }

  @Test
  void twoValuesForOneDayAreRefused() {
    assertThatThrownBy(
            () ->
                DatedValues.of(
                    "threshold",
                    List.of(value(2, CHANGE, null), value(1, LocalDate.of(2020, 1, 1), CHANGE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threshold: two values hold on 2026-06-12");
    assertThatThrownBy(
            () ->
                DatedValues.of(
                    "threshold",
                    List.of(value(1, LocalDate.of(2020, 1, 1), null), value(2, CHANGE, null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> value(1, CHANGE, CHANGE.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(value(1, CHANGE, CHANGE).covers(CHANGE)).isTrue();
  }

  @Test
  void valuesAreListedFromTheOldest() {
    assertThat(THRESHOLD.all()).extracting(DatedValue::value).containsExactly(1, 2, 3);
    assertThat(THRESHOLD).hasToString("threshold, 3 periods");
    assertThat(THRESHOLD.name()).isEqualTo("threshold");
  }

  @Test
  void aWordingIsInForceFromItsFirstToItsLastDay() {
    LegalBasis repealed = BASIS.toBuilder().inForceTo(CHANGE).build();
    assertThat(repealed.isInForceAt(CHANGE)).isTrue();
    assertThat(repealed.isInForceAt(CHANGE.plusDays(1))).isFalse();
    assertThat(repealed.isInForceAt(LocalDate.of(2016, 12, 31))).isFalse();
    assertThat(BASIS.isInForceAt(LocalDate.of(2099, 1, 1))).isTrue();
  }

  @Test
  void aFirstDayThatNoSourceSaysIsNoLimit() {
    LegalBasis undated =
        LegalBasis.builder().article("R6222-36").text("Code du travail").inForceTo(CHANGE).build();
    assertThat(undated.isInForceAt(LocalDate.of(1999, 1, 1))).isTrue();
    assertThat(undated.isInForceAt(CHANGE.plusDays(1))).isFalse();
  }

  @Test
  void aFindingSaysWhatUntilWhenAndOnWhichArticle() {
    Finding finding =
        Finding.builder()
            .rule("A-28")
            .severity(Severity.WARNING)
            .code("periodic-visit-due")
            .message("Une visite est due")
            .until(CHANGE)
            .basis(BASIS)
            .build();
    assertThat(finding)
        .hasToString(
            "Finding{basis=LegalBasis{article=R4624-10, inForceFrom=2017-01-01, text=Code du"
                + " travail}, code=periodic-visit-due, rule=A-28, severity=WARNING,"
                + " until=2026-06-12}");
    assertThat(finding.getFurtherBases()).isEmpty();
    assertThat(finding.getReservations()).isEmpty();
  }
}
