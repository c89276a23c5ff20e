package fr.passerelle.sdk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.Naf;
import fr.passerelle.sdk.identifier.NafVersion;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.PcsEse;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Departments, activities, occupations, countries, and where the lists come from. */
class NomenclaturesTest {
  @Test
  void departmentHasItsPostalPrefixesAndItsPlaceInANir() {
    assertThat(Departments.list().find("2a"))
        .contains(
            new Department(
                DepartmentCode.of("2A"),
                "Corse-du-Sud",
                DepartmentKind.METROPOLITAN,
                Optional.of("FR"),
                List.of("20"),
                "2A"));
    assertThat(Departments.list().find("03").orElseThrow().postalPrefixes())
        .containsExactly("03", "42");
    assertThat(Departments.list().find("989").orElseThrow().isoCountry()).isEmpty();
    assertThat(Departments.list().find("20")).isEmpty();
  }

  @Test
  void departmentsOverseasShareTheirPlaceInANir() {
    assertThat(Departments.list().findByNirDepartment("97"))
        .extracting(department -> department.code().value())
        .containsExactly("971", "972", "973", "974", "976", "975", "977", "978");
    assertThat(Departments.list().findByNirDepartment("69"))
        .extracting(Department::name)
        .containsExactly("Rhône");
    assertThat(Departments.list().findByNirDepartment("99")).isEmpty();
  }

  @Test
  void activityHasItsLabel_inItsOwnNomenclatureOnly() {
    assertThat(Activities.list().find(Naf.of("62.01Z")).map(Activity::label))
        .contains("Programmation informatique");
    assertThat(Activities.list().find("6201z")).isPresent();
    assertThat(Activities.list().find("9999Z")).isEmpty();
    assertThat(Activities.list().find("informatique")).isEmpty();
    assertThat(Activities.list().find(Naf.of("62.01Z", NafVersion.NAF_2025))).isEmpty();
  }

  @Test
  void occupationHasItsGroupAndItsCategory() {
    Occupation occupation = Occupations.list().find(PcsEse.of("543b")).orElseThrow();

    assertThat(occupation.group()).isEqualTo(new OccupationGroup("5", "Employés"));
    assertThat(occupation.category().code()).isEqualTo("54");
    assertThat(Occupations.list().findGroup("54")).contains(occupation.category());
    assertThat(Occupations.list().find("543B")).contains(occupation);
    assertThat(Occupations.list().find("543z")).isEmpty();
    assertThat(Occupations.list().findGroup("9")).isEmpty();
  }

  @Test
  void countryIsFound_byWhatANirTells() {
    assertThat(Countries.list().findByNir(Nir13.of("1850599109012")).map(InseeCountry::name))
        .contains("Allemagne");
    assertThat(Countries.list().findByNir(Nir13.of("1850599999012"))).isEmpty();
    assertThat(Countries.list().findByNir(Nir13.of("185052A999012"))).isEmpty();
  }

  @Test
  void formerStateIsAttachedToTheOneItBecamePartOf() {
    InseeCountry gone = Countries.list().findByInsee("99141").orElseThrow();

    assertThat(gone.status()).isEqualTo(CountryStatus.FORMER);
    assertThat(gone.attachedTo()).contains("99109");
    assertThat(gone.isoCode()).isEmpty();
  }

  @Test
  void countryHasTwoLetters_andATerritoryMayShareItsNumber() {
    assertThat(Countries.list().findByIso("JE").orElseThrow().inseeCode())
        .isEqualTo(Countries.list().findByIso("GG").orElseThrow().inseeCode())
        .contains("99161");
    assertThat(Countries.list().findByInsee("99161").orElseThrow().status())
        .isEqualTo(CountryStatus.TERRITORY);
    assertThat(Countries.list().findByInsee("99326").orElseThrow())
        .satisfies(
            country -> {
              assertThat(country.isoCode()).contains("CI");
              assertThat(country.officialName()).startsWith("République");
              assertThat(country.since()).contains(1960);
            });
    assertThat(Countries.list().findByIso("XK").orElseThrow().name()).isEqualTo("Kosovo");
    assertThat(Countries.list().findByIso("ZZ")).isEmpty();
    assertThat(Countries.list().findByInsee("35238")).isEmpty();
  }

  @Test
  void territoryOverseasHasADepartment_insteadOfANumberOfACountry() {
    IsoCountry reunion = Countries.list().findByIso("RE").orElseThrow();

    assertThat(reunion.inseeCode()).isEmpty();
    assertThat(reunion.frenchDepartment()).contains(DepartmentCode.of("974"));
  }

  @ParameterizedTest
  @EnumSource
  void everyListSaysWhereItComesFrom(ReferenceList list) {
    assertThat(list.title()).isNotBlank();
    assertThat(list.source()).contains(list == ReferenceList.COUNTRIES_ISO ? "ISO" : "INSEE");
    assertThat(list.licence()).isNotBlank();
    assertThat(list.date()).isBetween(Year.of(2008), Year.of(2026));
  }

  @Test
  void everyListHasAsManyEntriesAsItSays() {
    assertThat(Communes.list().stream()).hasSize(ReferenceList.COMMUNES.size());
    assertThat(Communes.list().streamFormer()).hasSize(ReferenceList.FORMER_COMMUNES.size());
    assertThat(Departments.list().stream()).hasSize(ReferenceList.DEPARTMENTS.size());
    assertThat(Activities.list().stream()).hasSize(ReferenceList.NAF_REV_2.size());
    assertThat(Occupations.list().stream()).hasSize(ReferenceList.PCS_ESE_2017.size());
    assertThat(Countries.list().streamInsee()).hasSize(ReferenceList.COUNTRIES_INSEE.size());
    assertThat(Countries.list().streamIso()).hasSize(ReferenceList.COUNTRIES_ISO.size());
  }

  @Test
  void nafRev2EndsOnTheDayBeforeTheNextOneApplies() {
    assertThat(ReferenceList.NAF_REV_2.inForceFrom()).contains(LocalDate.of(2008, 1, 1));
    assertThat(ReferenceList.NAF_REV_2.inForceTo()).contains(LocalDate.of(2026, 12, 31));
    assertThat(ReferenceList.COMMUNES.inForceFrom()).isEmpty();
    assertThat(ReferenceList.COMMUNES.inForceTo()).isEmpty();
  }
}
