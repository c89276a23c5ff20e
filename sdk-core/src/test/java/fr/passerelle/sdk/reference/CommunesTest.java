package fr.passerelle.sdk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.PostalCode;
import fr.passerelle.sdk.identifier.internal.PlaceList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunesTest {
  private final Communes communes = Communes.list();

  @Test
  void communeIsFoundWithEverythingThatIsKnown() {
    assertThat(communes.find(CommuneCode.of("35238")))
        .hasValueSatisfying(
            rennes -> {
              assertThat(rennes.name()).isEqualTo("Rennes");
              assertThat(rennes.type()).isEqualTo(CommuneType.COMMUNE);
              assertThat(rennes.department().value()).isEqualTo("35");
              assertThat(rennes.postalCodes())
                  .extracting(PostalCode::value)
                  .containsExactly("35000", "35200", "35700");
              assertThat(rennes.parent()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2A004, Ajaccio, 2A",
    "2b033, Bastia, 2B",
    "97411, Saint-Denis, 974",
    "98818, Nouméa, 988",
    "' 75 056 ', Paris, 75",
    "01001, L'Abergement-Clémenciat, 01"
  })
  void communeIsFound_whateverPartOfTheRepublic(String code, String name, String department) {
    Commune commune = communes.find(code).orElseThrow();

    assertThat(commune.name()).isEqualTo(name);
    assertThat(commune.department().value()).isEqualTo(department);
    assertThat(Departments.list().of(commune).code()).isEqualTo(commune.department());
  }

  @ParameterizedTest
  @ValueSource(strings = {"35999", "20004", "99101", "Rennes", ""})
  void nothingIsFound_whenNoCommuneHasTheCode(String code) {
    assertThat(communes.find(code)).isEmpty();
  }

  @Test
  void arrondissementBelongsToItsCity() {
    Commune arrondissement = communes.find("69383").orElseThrow();

    assertThat(arrondissement.type()).isEqualTo(CommuneType.ARRONDISSEMENT);
    assertThat(arrondissement.parent()).contains(CommuneCode.of("69123"));
    assertThat(arrondissement.postalCodes()).containsExactly(PostalCode.of("69003"));
  }

  @Test
  void communeComesBeforeTheDelegatedOne_whenBothHaveTheCode() {
    List<Commune> both = communes.findAll(CommuneCode.of("01033"));

    assertThat(both)
        .extracting(Commune::type)
        .containsExactly(CommuneType.COMMUNE, CommuneType.DELEGATED);
    assertThat(both).extracting(Commune::name).containsExactly("Valserhône", both.get(1).name());
    assertThat(both.get(1).name()).isEqualTo("Bellegarde-sur-Valserine");
    assertThat(communes.find(CommuneCode.of("01033"))).contains(both.get(0));
  }

  @Test
  void associatedCommuneHasTheDepartmentOfItsCommune_notThatOfItsCode() {
    Commune escaufourt = communes.find("02285").orElseThrow();

    assertThat(escaufourt.type()).isEqualTo(CommuneType.ASSOCIATED);
    assertThat(escaufourt.department().value()).isEqualTo("59");
  }

  @Test
  void formerCommuneHasAnEndAndWhatFollowed() {
    assertThat(communes.findFormer(CommuneCode.of("01003")))
        .contains(
            new FormerCommune(
                CommuneCode.of("01003"),
                "Amareins",
                Optional.of(LocalDate.of(1974, 1, 1)),
                List.of(CommuneCode.of("01165"))));
    assertThat(communes.findFormer(CommuneCode.of("51385")).orElseThrow().successors())
        .extracting(CommuneCode::value)
        .containsExactly("51440", "51487", "51503");
    assertThat(communes.findFormer(CommuneCode.of("02311")))
        .hasValueSatisfying(
            filain -> {
              assertThat(filain.end()).isEmpty();
              assertThat(filain.successors()).isEmpty();
            });
    assertThat(communes.findFormer(CommuneCode.of("35238"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "35238, Rennes",
    "01003, Francheleins",
    "20004, Ajaccio",
    "01091, Valserhône",
    "69383, Lyon 3e Arrondissement",
    "02285, Saint-Souplet"
  })
  void codeIsFollowedToTheCommuneOfToday(String code, String name) {
    assertThat(communes.today(CommuneCode.of(code)))
        .extracting(Commune::name)
        .containsExactly(name);
  }

  @Test
  void codeIsFollowedOverSeveralMergers() {
    CommuneCode code = CommuneCode.of("04147");
    CommuneCode next = communes.findFormer(code).orElseThrow().successors().get(0);

    assertThat(communes.find(next)).isEmpty();
    assertThat(communes.findFormer(next)).isPresent();
    assertThat(communes.today(code))
        .singleElement()
        .satisfies(today -> assertThat(today.type()).isEqualTo(CommuneType.COMMUNE))
        .isEqualTo(communes.today(next).get(0));
  }

  @Test
  void everyFormerCommuneIsFollowedToItsEnd_orToNothing() {
    assertThat(communes.streamFormer().map(former -> communes.today(former.code())))
        .allSatisfy(
            today ->
                assertThat(today)
                    .doesNotHaveDuplicates()
                    .allMatch(
                        found ->
                            found.type() == CommuneType.COMMUNE
                                || found.type() == CommuneType.ARRONDISSEMENT));
  }

  @Test
  void everyCodeThatTheIdentifiersKnowHasAnEntry_andTheReverse() {
    assertThat(PlaceList.communes().codeNumbers().mapToObj(PlaceList::codeText))
        .allMatch(
            code ->
                communes.find(code).isPresent()
                    || communes.findFormer(CommuneCode.of(code)).isPresent());
    assertThat(communes.stream().map(Commune::code)).allMatch(code -> code.warnings().isEmpty());
    assertThat(communes.streamFormer().map(FormerCommune::code))
        .allMatch(code -> code.warnings().isEmpty());
  }

  @Test
  void communesAreFoundByPostalCode() {
    assertThat(communes.findByPostalCode(PostalCode.of("01400")))
        .extracting(Commune::name)
        .contains("L'Abergement-Clémenciat", "Châtillon-sur-Chalaronne");
    assertThat(communes.findByPostalCode(PostalCode.of("75116")))
        .extracting(Commune::name)
        .containsExactly("Paris", "Paris 16e Arrondissement");
    assertThat(communes.findByPostalCode(PostalCode.of("98000"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Saint-Étienne-du-Rouvray",
        "SAINT ETIENNE DU ROUVRAY",
        "saint-etienne  du'rouvray ",
        "Saint-E\u0301tienne-du-Rouvray"
      })
  void communeIsFoundByName_whateverItsWriting(String name) {
    assertThat(communes.findByName(name))
        .extracting(commune -> commune.code().value())
        .containsExactly("76575");
  }

  @Test
  void nameIsFoundWhole_andAsAPrefixWhenAskedSo() {
    assertThat(communes.findByName("Renne")).isEmpty();
    assertThat(communes.findByName("")).isEmpty();
    assertThat(communes.findByPrefix("renne").map(Commune::name)).contains("Rennes", "Renneville");
    assertThat(communes.findByPrefix("œuf").map(Commune::name)).containsExactly("Œuf-en-Ternois");
    assertThat(communes.findByPrefix("zzz")).isEmpty();
    assertThat(communes.findByPrefix("").limit(3)).hasSize(3);
  }

  @Test
  void namesakesComeInTheOrderOfTheirCodes() {
    assertThat(communes.findByName("Sainte-Colombe"))
        .hasSizeGreaterThan(5)
        .extracting(commune -> commune.code().value())
        .isSorted();
  }

  @Test
  void formerCommuneIsFoundByName() {
    assertThat(communes.findFormerByName("AMAREINS"))
        .extracting(former -> former.code().value())
        .containsExactly("01003");
    assertThat(communes.findByName("AMAREINS")).isEmpty();
  }
}
