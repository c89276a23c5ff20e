package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.model.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DsnValueTest {
  private static DsnValue value(String text) {
    DsnReader reader = Sources.reader("S21.G00.40.001,'" + text + "'\n");
    assertThat(reader.next()).isTrue();
    return reader.value();
  }

  @ParameterizedTest
  @CsvSource({"01092026,2026-09-01", "29022024,2024-02-29", "31121999,1999-12-31"})
  void dateIsRead(String text, LocalDate date) {
    assertThat(value(text).date()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29022023",
        "31042026",
        "00012026",
        "01132026",
        "01010000",
        "1092026",
        "010920260",
        "0109 026",
        "2026-9-1",
        "99991985",
        "-1092026"
      })
  void dateIsAbsent_whenItIsNoDayOfTheCalendar(String text) {
    assertThat(value(text).date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"14051985,1985-05-14", "99051985,1985-05", "00001985,1985", "99991985,1985"})
  void birthDateIsReadAsFarAsItIsKnown(String text, String date) {
    assertThat(value(text).partialDate()).contains(PartialDate.parse(date));
  }

  @Test
  void birthDayIsKept_whenOnlyTheMonthIsUnknown() {
    assertThat(value("31991985").partialDate()).contains(PartialDate.of(1985, 0, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"32991985", "99131985", "30021985", "99990000", "199985", "9999198x"})
  void birthDateIsAbsent_whenItCannotBe(String text) {
    assertThat(value(text).partialDate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1820.00,1820.00",
    "0035.50,35.50",
    "-12.30,-12.30",
    "7,7",
    "0.400,0.400",
    "-0.00,0.00",
    "123456789012345.67,123456789012345.67"
  })
  void decimalKeepsItsScale(String text, BigDecimal number) {
    assertThat(value(text).decimal()).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1820,00",
        "12.",
        ".5",
        "-",
        "1.2.3",
        "+1.00",
        "1e3",
        "12345678901234567.89",
        " 1"
      })
  void decimalIsAbsent_whenItIsNone(String text) {
    assertThat(value(text).decimal()).isEmpty();
  }

  @Test
  void numberIsRead_andAbsentWhenItIsNone() {
    assertThat(value("0042").number()).hasValue(42);
    assertThat(value("999999999999999999").number()).hasValue(999_999_999_999_999_999L);
    assertThat(value("9999999999999999999").number()).isEmpty();
    assertThat(value("-1").number()).isEmpty();
  }

  @Test
  void bytesAndCharactersAreReachedWithoutAText() {
    DsnValue value = value("É1");
    byte[] target = new byte[3];
    value.copyTo(target, 1);

    assertThat(target).containsExactly(0, 0xC9, '1');
    assertThat(value.charAt(0)).isEqualTo('É');
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> value.charAt(2));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> value.charAt(-1));
  }
}
