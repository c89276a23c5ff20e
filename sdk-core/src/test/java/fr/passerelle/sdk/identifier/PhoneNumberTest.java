package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of the ARCEP fiction blocks, or with a tail of zeros. */
class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01 99 00 12 34       | +33199001234  | 01 99 00 12 34   | false
          0353011234           | +33353011234  | 03 53 01 12 34   | false
          04-65-71-12-34       | +33465711234  | 04 65 71 12 34   | false
          05.36.49.12.34       | +33536491234  | 05 36 49 12 34   | false
          06 39 98 12 34       | +33639981234  | 06 39 98 12 34   | true
          +33 6 39 98 12 34    | +33639981234  | 06 39 98 12 34   | true
          +33(0)639981234      | +33639981234  | 06 39 98 12 34   | true
          0033 0 639981234     | +33639981234  | 06 39 98 12 34   | true
          00 33 (0) 639981234  | +33639981234  | 06 39 98 12 34   | true
          +33 0639981234       | +33639981234  | 06 39 98 12 34   | true
          0700 00 00 00        | +33700000000  | 07 00 00 00 00   | false
          0710 00 00 00        | +33710000000  | 07 10 00 00 00   | true
          0900 00 00 00        | +33900000000  | 09 00 00 00 00   | false
          0262 00 00 00        | +262262000000 | 0262 00 00 00    | false
          0263 00 00 00        | +262263000000 | 0263 00 00 00    | false
          0269 00 00 00        | +262269000000 | 0269 00 00 00    | false
          0692 00 00 00        | +262692000000 | 0692 00 00 00    | true
          0693 00 00 00        | +262693000000 | 0693 00 00 00    | true
          0639 00 00 00        | +262639000000 | 0639 00 00 00    | true
          +262 639 00 00 00    | +262639000000 | 0639 00 00 00    | true
          0590 00 00 00        | +590590000000 | 0590 00 00 00    | false
          0690 00 00 00        | +590690000000 | 0690 00 00 00    | true
          0691 00 00 00        | +590691000000 | 0691 00 00 00    | true
          0594 00 00 00        | +594594000000 | 0594 00 00 00    | false
          0694 00 00 00        | +594694000000 | 0694 00 00 00    | true
          0596 00 00 00        | +596596000000 | 0596 00 00 00    | false
          0696 00 00 00        | +596696000000 | 0696 00 00 00    | true
          0697 00 00 00        | +596697000000 | 0697 00 00 00    | true
          0508 00 00 00        | +508508000000 | 0508 00 00 00    | false
          0708 00 00 00        | +508708000000 | 0708 00 00 00    | true
          +508 00 00 00        | +508000000    | +508000000       | false
          +687 00 00 00        | +687000000    | +687000000       | false
          +681 00 00 00        | +681000000    | +681000000       | false
          +689 00 00 00 00     | +68900000000  | +68900000000     | false
          +377 00 00 00 00     | +37700000000  | +37700000000     | false
          +377 0 00 00 00 00   | +377000000000 | +377000000000    | false
          +1 415 555 0100      | +14155550100  | +14155550100     | false
          0044 20 7946 0000    | +442079460000 | +442079460000    | false
          """)
  void numberIsAccepted(String text, String canonical, String format, boolean mobile) {
    PhoneNumber number = PhoneNumber.of(text);

    assertThat(number.value()).isEqualTo(canonical);
    assertThat(number.format()).isEqualTo(format);
    assertThat(number.isMobile()).isEqualTo(mobile);
    assertThat(PhoneNumber.of(number.format())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3679                 | LENGTH
          118 712              | LENGTH
          199001234            | LENGTH
          07000000000000       | LENGTH
          01990012345          | LENGTH
          +33 1 99 00 12 3     | LENGTH
          +33 1 99 00 12 345   | LENGTH
          +33 (0)              | LENGTH
          +33                  | LENGTH
          +                    | LENGTH
          00                   | LENGTH
          +687 00 00 00 0      | LENGTH
          +689 00 00 00        | LENGTH
          +377 00 00 00 0      | LENGTH
          +262 262 00 00       | LENGTH
          +508 00 00 00 0      | LENGTH
          +1234567890123456    | LENGTH
          11 99 00 12 34       | STRUCTURE
          +0 199001234         | STRUCTURE
          +33 (1) 99 00 12 34  | STRUCTURE
          +33 (0)0 99001234    | STRUCTURE
          +33 262 00 00 00     | STRUCTURE
          +33 (0)692 00 00 00  | STRUCTURE
          +44 (0)20 7946 0000  | STRUCTURE
          01 99+00 12 34       | STRUCTURE
          (01) 99 00 12 34     | STRUCTURE
          -01 99 00 12 34      | STRUCTURE
          01 99 00 12 34.      | STRUCTURE
          01/99/00/12/34       | CHARACTER
          01,99,00,12,34       | CHARACTER
          0199001234 p. 5      | CHARACTER
          tel:0199001234       | CHARACTER
          . - .                | EMPTY
          """)
  void textIsRefused(String text, Reason reason) {
    assertThat(Tested.refusal("PhoneNumber", text)).isEqualTo(reason);
  }
}
