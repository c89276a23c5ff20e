package fr.passerelle.sdk.netentreprises.atmp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.rule.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-37, rule part: which caisse serves an establishment. */
class CaissesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          department | caisse               | kind   | code
          01         | Carsat Rhône-Alpes   | CARSAT | 69
          2A         | Carsat Sud-Est       | CARSAT | 13
          2B         | Carsat Sud-Est       | CARSAT | 13
          20         | Carsat Sud-Est       | CARSAT | 13
          57         | Carsat Alsace-Moselle | CARSAT | 67
          67         | Carsat Alsace-Moselle | CARSAT | 67
          68         | Carsat Alsace-Moselle | CARSAT | 67
          54         | Carsat Nord-Est      | CARSAT | 54
          75         | Cramif               | CRAMIF | 75
          95         | Cramif               | CRAMIF | 75
          971        | CGSS Guadeloupe      | CGSS   |
          974        | CGSS La Réunion      | CGSS   |
          976        | CSS Mayotte          | CSS    |
          978        | CGSS Guadeloupe      | CGSS   |
          975        |                      |        |
          977        |                      |        |
          988        |                      |        |
          """)
  void caisseOfADepartment(String department, String name, CaisseKind kind, String code) {
    Optional<Caisse> caisse = Caisses.route(department).caisse();

    assertThat(caisse.map(Caisse::name)).isEqualTo(Optional.ofNullable(name));
    assertThat(caisse.map(Caisse::kind)).isEqualTo(Optional.ofNullable(kind));
    assertThat(caisse.flatMap(Caisse::code)).isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @CsvSource({
    "59350, Carsat Hauts-de-France",
    "2B033, Carsat Sud-Est",
    "20033, Carsat Sud-Est",
    "97411, CGSS La Réunion",
    "97502,",
    "98505,",
  })
  void caisseOfACommune(String commune, String name) {
    CaisseRoute route = Caisses.route(CommuneCode.of(commune));

    assertThat(route.caisse().map(Caisse::name)).isEqualTo(Optional.ofNullable(name));
    assertThat(route.finding().getCode()).isEqualTo(name == null ? "caisse-unknown" : "caisse");
  }

  @Test
  void whatIsAssumedIsToldOf() {
    Finding saintMartin = Caisses.route("978").finding();
    Finding guadeloupe = Caisses.route("971").finding();

    assertThat(saintMartin.getReservations()).hasSize(2);
    assertThat(guadeloupe.getReservations()).hasSize(1);
  }

  @Test
  void sixteenCaissesInMetropolitanFrance_fiveOverseas() {
    assertThat(Caisses.all()).hasSize(21);
    assertThat(Caisses.all()).filteredOn(caisse -> caisse.code().isPresent()).hasSize(16);
    assertThat(Caisses.route("59").caisse().flatMap(Caisse::formerName))
        .contains("Carsat Nord-Picardie");
  }
}
