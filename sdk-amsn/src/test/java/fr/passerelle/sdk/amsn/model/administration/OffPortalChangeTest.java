package fr.passerelle.sdk.amsn.model.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffPortalChangeTest {
  @ParameterizedTest
  @EnumSource(names = {"SIRET", "LEGAL_NAME"})
  void siretAndLegalNameAreWrittenAbout_toTheAccountingDepartment(AdministrationItem item) {
    OffPortalChange change = OffPortalChange.of(item).orElseThrow();

    assertThat(change.item()).isEqualTo(item);
    assertThat(change.contact().value()).isEqualTo("comptabilite@amsn.fr");
    assertThat(change.statements()).anyMatch(fact -> fact.contains("numéro d'adhérent"));
    assertThat(OffPortalChange.of(item.wire())).contains(change);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SIRET", "LEGAL_NAME"})
  void everythingElseIsChangedOnThePortal(AdministrationItem item) {
    assertThat(OffPortalChange.of(item)).isEmpty();
    assertThat(OffPortalChange.of(item.wire())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SIRET", "Siret", "raison-sociale", "raisonSociale", "LEGAL_NAME"})
  void spellingDoesNotMatter(String item) {
    assertThat(OffPortalChange.of(item)).isPresent();
  }

  @Test
  void itemThatOnlySoundsLikeItIsNotRefused() {
    assertThat(OffPortalChange.of("siret-2")).isEmpty();
    assertThat(OffPortalChange.of("siret-of-the-head-office")).isEmpty();
  }
}
