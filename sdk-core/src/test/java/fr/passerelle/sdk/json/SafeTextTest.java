package fr.passerelle.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.EmploymentContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
  private static EmploymentContract.Builder contract() {
    return EmploymentContract.builder()
        .number("00042")
        .establishment(Siret.of("73282932000074"))
        .start(LocalDate.of(2026, 9, 1))
        .nature(OpenCode.of(ContractNature.class, "01"))
        .jobTitle("Soudeuse")
        .multipleEmployers(false);
  }

  @Test
  void onlyWhatIsMarkedIsShown() {
    assertThat(contract().build().toString())
        .isEqualTo(
            "EmploymentContract{establishment=73282932000074, nature=01, number=00042,"
                + " previousEstablishments=[], previousNumbers=[], previousStarts=[],"
                + " start=2026-09-01, multipleEmployers=false}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1850599999012", "185059999901270", "1 85 05 99 999 012", "1732829320MAT00042"})
  void aTextThatMayBeAPersonsNumberIsNotShown_whereverItStands(String number) {
    EmploymentContract misused =
        contract()
            .number(number)
            .addPreviousNumbers(number)
            .nature(OpenCode.of(ContractNature.class, number))
            .build();
    assertThat(misused.toString())
        .contains("number=?", "nature=?", "previousNumbers=[?]", "establishment=73282932000074");
    assertThat(misused.getNature().toString()).isEqualTo("?");
    assertThat(misused.getNature().wire()).isEqualTo(number);
  }

  @Test
  void aCountThatIsAPersonsNumberIsNotShownEither() {
    EmploymentContract misused =
        contract().referenceWorkingTime(new BigDecimal("1850599999012")).build();
    assertThat(misused.toString()).contains("referenceWorkingTime=?");
  }
}
