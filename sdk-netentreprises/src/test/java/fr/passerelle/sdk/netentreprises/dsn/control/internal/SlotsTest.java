package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {
  private static final int START = Plans.get().layout().slot(DsnCode.of("S21.G00.40.001"));
  private static final int TIME = Plans.get().layout().slot(DsnCode.of("S21.G00.40.012"));

  private final Slots slots = new Slots(Plans.get().layout());

  private void put(int slot, String value, boolean isSound) {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    slots.put(slot, bytes, bytes.length, 1, isSound);
  }

  @Test
  void daysAreThoseOfTheCalendar() {
    for (int year : new int[] {1900, 2000, 2023, 2024}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          put(START, String.format("%02d%02d%04d", day, month, year), true);
          assertThat(slots.day(START) >= 0).isEqualTo(exists(year, month, day));
        }
      }
    }
    put(START, "03022024", true);
    assertThat(slots.day(START)).isEqualTo(20_240_203);
    assertThat(slots.month(START)).isEqualTo(202_402);
    assertThat(slots.year(START)).isEqualTo(2024);
  }

  private static boolean exists(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({"151.67, 1516700", "0.00, 0", "-2.5, -25000", "00012, 120000", "1.2345, 12345"})
  void numbersAreInTenThousandths(String text, long expected) {
    assertThat(Slots.number(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "1.2.3", "1.23456", "-", "123456789012345"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(Slots.number(text)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void doubtfulValueIsPresent_andTellsNothing() {
    put(TIME, "151.67", false);

    assertThat(slots.isPresent(TIME)).isTrue();
    assertThat(slots.isSound(TIME)).isFalse();
    assertThat(slots.number(TIME)).isEqualTo(Long.MIN_VALUE);
    assertThat(slots.is(TIME, "151.67")).isFalse();
  }

  @Test
  void valueLongerThanItsRoomIsDoubtful_andItsNeighbourStaysWhatItIs() {
    put(TIME, "151.67", true);
    put(TIME - 1, "1".repeat(200), true);

    assertThat(slots.isSound(TIME - 1)).isFalse();
    assertThat(slots.text(TIME)).isEqualTo("151.67");
  }
}
