package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DsnNormTest {
  @ParameterizedTest
  @CsvSource({"P24V01,576,1611", "P25V01,570,1606", "P26V01,573,1639"})
  void tablesHoldWhatTheNormPublishes(DsnNorm norm, int rubriques, int values) {
    assertThat(norm.rubriques()).hasSize(rubriques);
    assertThat(norm.rubriques().stream().mapToInt(r -> r.values().size()).sum()).isEqualTo(values);
    assertThat(norm.blocks()).hasSize(62);
  }

  @ParameterizedTest
  @EnumSource
  void definitionsAreSound_inEveryNorm(DsnNorm norm) {
    assertThat(norm.rubriques())
        .allSatisfy(
            rubrique -> {
              assertThat(norm.rubrique(rubrique.code())).containsSame(rubrique);
              assertThat(norm.block(DsnCode.block(rubrique.code()))).isPresent();
              assertThat(rubrique.label()).isNotBlank();
              assertThat(rubrique.minLength()).isBetween(1, rubrique.maxLength());
              assertThat(rubrique.values().isEmpty())
                  .isEqualTo(rubrique.type() != DsnType.CODE_LIST);
              assertThat(rubrique.table().isPresent())
                  .isEqualTo(rubrique.type() == DsnType.EXTERNAL_TABLE);
              assertThat(rubrique.pattern().map(Pattern::pattern)).isNotEqualTo("");
              assertThat(rubrique.maxLength()).isLessThan(DsnReader.MAX_LINE / 10);
            });
    assertThat(norm.rubriques()).extracting(DsnRubrique::code).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void blocksFormATree_listedParentFirst(DsnNorm norm) {
    assertThat(norm.blocks())
        .allSatisfy(
            block -> {
              if (block.parent() == DsnCode.NONE) {
                assertThat(block.depth()).isZero();
              } else {
                DsnBlock parent = norm.block(block.parent()).orElseThrow();
                assertThat(block.depth()).isEqualTo(parent.depth() + 1);
                assertThat(block.position()).isGreaterThan(parent.position());
                assertThat(norm.blocks().subList(parent.position() + 1, block.position()))
                    .allMatch(between -> between.depth() > parent.depth());
              }
            });
  }

  @Test
  void definitionIsThatOfItsNorm_whenItChanged() {
    int birthDate = DsnCode.of("S21.G00.30.006");
    int adults = DsnCode.of("S21.G00.70.008");

    assertThat(matches(DsnNorm.P25V01, birthDate, "00001985")).isFalse();
    assertThat(matches(DsnNorm.P26V01, birthDate, "00001985")).isTrue();
    assertThat(matches(DsnNorm.P24V01, birthDate, "99991985")).isTrue();
    assertThat(DsnNorm.P24V01.rubrique(adults).orElseThrow().label()).contains("adultes");
    assertThat(DsnNorm.P26V01.rubrique(adults).orElseThrow().label()).contains("conjoint");
  }

  @Test
  void rubriqueIsKnown_onlyInTheNormsThatHaveIt() {
    int healthService = DsnCode.of("S21.G00.11.025");
    int headcount = DsnCode.of("S21.G00.11.008");

    assertThat(DsnNorm.P25V01.rubrique(healthService)).isEmpty();
    assertThat(DsnNorm.P26V01.rubrique(healthService)).isPresent();
    assertThat(DsnNorm.P25V01.rubrique(headcount)).isPresent();
    assertThat(DsnNorm.P26V01.rubrique(headcount)).isEmpty();
    assertThat(DsnNorm.P26V01.rubrique(DsnCode.NONE)).isEmpty();
  }

  @Test
  void valueIsKnown_onlyInTheNormsThatHaveIt() {
    int nature = DsnCode.of("S20.G00.05.001");
    int fee = DsnCode.of("S21.G00.81.001");

    assertThat(DsnNorm.P25V01.rubrique(nature).orElseThrow().values()).doesNotContainKey("10");
    assertThat(DsnNorm.P26V01.rubrique(nature).orElseThrow().values())
        .containsEntry("01", "DSN Mensuelle")
        .containsKey("10");
    assertThat(DsnNorm.P24V01.rubrique(fee).orElseThrow().values().get("915")).startsWith("Potent");
    assertThat(DsnNorm.P25V01.rubrique(fee).orElseThrow().values().get("915")).startsWith("Réduc");
  }

  @Test
  void boundsAreThoseOfTheBlockTable() {
    DsnBlock contract = DsnNorm.P26V01.block(DsnCode.ofBlock("S21.G00.40")).orElseThrow();
    DsnBlock notice = DsnNorm.P26V01.block(DsnCode.ofBlock("S21.G00.63")).orElseThrow();

    assertThat(contract.min()).isEqualTo(1);
    assertThat(contract.max()).isEqualTo(DsnBlock.UNBOUNDED);
    assertThat(contract.parent()).isEqualTo(DsnCode.ofBlock("S21.G00.30"));
    assertThat(notice.maxIn("01")).contains(0);
    assertThat(notice.maxIn("07")).contains(DsnBlock.UNBOUNDED);
    assertThat(notice.maxIn("10")).isEmpty();
    assertThat(contract.minIn("01")).contains(1);
    assertThat(contract.minIn("07")).isEmpty();
    assertThat(notice.minIn("01")).contains(0);
    assertThat(contract).hasToString("S21.G00.40 Contrat (contrat de travail, convention, mandat)");
  }

  @Test
  void normIsFoundByItsName_andOthersAreUnknown() {
    assertThat(DsnNorm.find("P25V01")).contains(DsnNorm.P25V01);
    assertThat(DsnNorm.find("P27V01")).isEmpty();
    assertThat(DsnNorm.latest()).isEqualTo(DsnNorm.P26V01);
  }

  private static boolean matches(DsnNorm norm, int code, String value) {
    return norm.rubrique(code).orElseThrow().pattern().orElseThrow().matcher(value).matches();
  }
}
