package fr.passerelle.sdk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.Identifier;
import fr.passerelle.sdk.identifier.PostalCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every row of every table is in the lists, field by field, and the lists hold no other row. */
@EnabledIf(
    value = "fr.passerelle.sdk.reference.SourceTables#areThere",
    disabledReason = "the tables the lists are made from are not beside the checkout")
class ReferenceTablesTest {
  @Test
  void communesAreThoseOfTheTable() {
    List<String> expected = joined("communes").stream().sorted().toList();
    List<String> actual =
        Communes.list().stream()
            .map(
                commune ->
                    String.join(
                        "\t",
                        commune.code().value(),
                        commune.name(),
                        commune.type().code(),
                        commune.department().value(),
                        codes(commune.postalCodes()),
                        commune.parent().map(CommuneCode::value).orElse("")))
            .sorted()
            .toList();

    assertThat(actual).hasSize(ReferenceList.COMMUNES.size()).isEqualTo(expected);
  }

  @Test
  void communesAreFound_byCode() {
    for (String[] row : SourceTables.rows("communes")) {
      assertThat(Communes.list().findAll(CommuneCode.of(row[0])))
          .extracting(Commune::name)
          .contains(row[1]);
      assertThat(Communes.list().find(row[0]).orElseThrow().code().value()).isEqualTo(row[0]);
    }
  }

  @Test
  void communesAreFound_byName() {
    for (String[] row : SourceTables.rows("communes")) {
      List<Commune> found = Communes.list().findByName(row[1]);

      assertThat(found.stream().anyMatch(commune -> commune.code().value().equals(row[0])))
          .as(row[0])
          .isTrue();
      assertThat(found.stream().map(commune -> PlaceNames.fold(commune.name())).distinct())
          .hasSize(1);
    }
  }

  @Test
  void communesAreFound_byPostalCode() {
    Map<String, List<String>> expected = new TreeMap<>();
    for (String[] row : SourceTables.rows("communes")) {
      for (String code : SourceTables.split(row[4])) {
        expected.computeIfAbsent(code, key -> new ArrayList<>()).add(row[0]);
      }
    }

    assertThat(expected).hasSize(6_310);
    expected.forEach(
        (code, communes) ->
            assertThat(Communes.list().findByPostalCode(PostalCode.of(code)))
                .extracting(commune -> commune.code().value())
                .containsExactlyInAnyOrderElementsOf(communes));
  }

  @Test
  void formerCommunesAreThoseOfTheTable() {
    List<String> actual =
        Communes.list()
            .streamFormer()
            .map(
                commune ->
                    String.join(
                        "\t",
                        commune.code().value(),
                        commune.name(),
                        commune.end().map(LocalDate::toString).orElse(""),
                        codes(commune.successors())))
            .sorted()
            .toList();

    assertThat(actual)
        .hasSize(ReferenceList.FORMER_COMMUNES.size())
        .isEqualTo(joined("communes-former").stream().sorted().toList());
    for (String[] row : SourceTables.rows("communes-former")) {
      assertThat(Communes.list().findFormer(CommuneCode.of(row[0])).map(FormerCommune::name))
          .contains(row[1]);
    }
  }

  @Test
  void departmentsAreThoseOfTheTable() {
    assertThat(
            Departments.list().stream()
                .map(
                    department ->
                        String.join(
                            "\t",
                            department.code().value(),
                            department.name(),
                            department.kind().description(),
                            department.isoCountry().orElse(""),
                            String.join(",", department.postalPrefixes()),
                            department.nirDepartment())))
        .hasSize(ReferenceList.DEPARTMENTS.size())
        .containsExactlyElementsOf(joined("departments"));
  }

  @Test
  void activitiesAreThoseOfTheTable() {
    assertThat(
            Activities.list().stream()
                .map(
                    activity ->
                        String.join(
                            "\t",
                            activity.code().format(),
                            activity.code().value(),
                            activity.label())))
        .hasSize(ReferenceList.NAF_REV_2.size())
        .containsExactlyElementsOf(joined("naf-rev2"));
  }

  @Test
  void occupationsAreThoseOfTheTable() {
    assertThat(
            Occupations.list().stream()
                .map(
                    occupation ->
                        String.join(
                            "\t",
                            occupation.code().value(),
                            occupation.label(),
                            occupation.group().code(),
                            occupation.category().code())))
        .hasSize(ReferenceList.PCS_ESE_2017.size())
        .containsExactlyElementsOf(joined("pcs-ese-2017"));
    assertThat(
            Occupations.list()
                .streamGroups()
                .map(
                    group ->
                        String.join("\t", group.code(), group.label(), "" + group.code().length())))
        .containsExactlyElementsOf(joined("pcs-ese-2017-groups"));
  }

  @Test
  void countriesOfInseeAreThoseOfTheTable() {
    assertThat(
            Countries.list()
                .streamInsee()
                .map(
                    country ->
                        String.join(
                            "\t",
                            country.code(),
                            country.isoCode().orElse(""),
                            country.name(),
                            country.officialName(),
                            country.status().code(),
                            country.attachedTo().orElse(""),
                            country.since().map(String::valueOf).orElse(""))))
        .hasSize(ReferenceList.COUNTRIES_INSEE.size())
        .containsExactlyInAnyOrderElementsOf(joined("countries-insee"));
  }

  @Test
  void countriesOfIsoAreThoseOfTheTable_butForWhoGaveTheName() {
    List<String> expected =
        SourceTables.rows("countries-iso3166").stream()
            .map(row -> String.join("\t", row[0], row[1], row[2], row[3]))
            .toList();

    assertThat(
            Countries.list()
                .streamIso()
                .map(
                    country ->
                        String.join(
                            "\t",
                            country.code(),
                            country.name(),
                            country.inseeCode().orElse(""),
                            country.frenchDepartment().map(DepartmentCode::value).orElse(""))))
        .hasSize(ReferenceList.COUNTRIES_ISO.size())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> joined(String table) {
    return SourceTables.rows(table).stream().map(row -> String.join("\t", row)).toList();
  }

  private static String codes(List<? extends Identifier> codes) {
    return codes.stream().map(Identifier::value).collect(Collectors.joining(","));
  }
}
