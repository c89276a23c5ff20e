package fr.passerelle.sdk.amsn.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          payroll holds            | the field takes
          1850599999012            | 185059999901270
          185052A999012            | 185052A99901296
          1 85 05 99 999 012       | 185059999901270
          185059999901270          | 185059999901270
          """)
  void keyIsComputed(String payroll, String field) {
    assertThat(WorkerNumber.of(payroll))
        .isInstanceOfSatisfying(
            WorkerNumber.Accepted.class,
            accepted -> assertThat(accepted.number().value()).isEqualTo(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          payroll holds      | refused as
          7175000000123      | provisional-number
          1732829320MAT00042 | temporary-number
          185059999901271    | wrong-key
          1851399999012      | not-a-number
          185059999901       | not-a-number
          ''                 | not-a-number
          """)
  void whatIsNoNumberIsRefusedWithItsReason(String payroll, String code) {
    assertThat(WorkerNumber.of(payroll))
        .isInstanceOfSatisfying(
            WorkerNumber.Refused.class,
            refused -> {
              assertThat(refused.reason().getCode()).isEqualTo(code);
              assertThat(refused.reason().getSeverity()).isEqualTo(Severity.ERROR);
              assertThat(refused.reason().getRule()).isEqualTo("A-15");
            });
  }

  @Test
  void nothingShowsTheNumber() {
    assertThat(WorkerNumber.of("1850599999012").toString()).doesNotContain("85059999901");
    assertThat(WorkerNumber.of("185059999901271").toString()).doesNotContain("85059999901");
    assertThat(((WorkerNumber.Refused) WorkerNumber.of("185059999901271")).reason().getMessage())
        .isEqualTo("This is no social-security number (KEY).");
  }
}
