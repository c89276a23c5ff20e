package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies, nomenclatures and places: parts, and membership in the dated lists. */
class CodesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PcsEse      | 543b   |
          PcsEse      | 388a   |
          PcsEse      | 543z   | UNKNOWN_CODE
          Naf         | 6201Z  |
          Naf         | 9999Z  | UNKNOWN_CODE
          Idcc        | 9998   |
          RiskCode    | 281AD  |
          RiskCode    | 281ADB |
          RiskCode    | 0000A  |
          RiskCode    | 454MC  |
          RiskCode    | 999ZZ  |
          RiskCode    | 602ZZ  | UNKNOWN_CODE
          RiskCode    | 999ZZB | UNKNOWN_CODE
          RiskCode    | RA123  |
          PostalCode  | 35000  |
          PostalCode  | 97400  |
          PostalCode  | 98800  |
          PostalCode  | 20167  |
          PostalCode  | 35999  | UNKNOWN_CODE
          PostalCode  | 98000  | UNKNOWN_CODE NOT_DSN
          PostalCode  | 00100  | UNKNOWN_CODE NOT_DSN
          PostalCode  | 99100  | UNKNOWN_CODE NOT_DSN
          CommuneCode | 35238  |
          CommuneCode | 2A004  |
          CommuneCode | 20004  |
          CommuneCode | 75101  |
          CommuneCode | 01003  |
          CommuneCode | 97411  |
          CommuneCode | 98901  |
          CommuneCode | 35999  | UNKNOWN_CODE
          CommuneCode | 2B999  | UNKNOWN_CODE
          CommuneCode | 98511  | UNKNOWN_CODE
          Bic         | BNPAFRPP |
          Bic         | BNP1FRPP | NOT_DSN
          Bic         | BNPAGPGX |
          Bic         | NCBVXKPR |
          """)
  void listsWarnAndDoNotRefuse(String type, String text, String expected) {
    Set<Reason> warnings =
        expected == null
            ? Set.of()
            : Arrays.stream(expected.split(" ")).map(Reason::valueOf).collect(Collectors.toSet());

    assertThat(Tested.named(type).of().apply(text).warnings()).isEqualTo(warnings);
  }

  @Test
  void nafCarriesItsNomenclature() {
    Naf old = Naf.of("62.01Z");
    Naf next = Naf.of("62.01Z", NafVersion.NAF_2025);

    assertThat(old.version()).isEqualTo(NafVersion.REV_2);
    assertThat(next).isNotEqualTo(old).isGreaterThan(old);
    assertThat(next).isEqualTo(Naf.parse("6201Z", NafVersion.NAF_2025).orElseThrow());
    assertThat(old.format()).isEqualTo("62.01Z");
    assertThat(Naf.of("99.99Z", NafVersion.NAF_2025).warnings()).isEmpty();
  }

  @Test
  void pcsEseHasAGroupAndACategory() {
    assertThat(PcsEse.of("543B").group()).isEqualTo("5");
    assertThat(PcsEse.of("543B").category()).isEqualTo("54");
  }

  @Test
  void idccTellsThatThereIsNoAgreement() {
    assertThat(Idcc.of("9999").isNone()).isTrue();
    assertThat(Idcc.of("44").isNone()).isFalse();
  }

  @Test
  void riskCodeTellsItsKind() {
    RiskCode office = RiskCode.of("60.2MDB");

    assertThat(office.isOffice()).isTrue();
    assertThat(office.baseCode()).isEqualTo("602MD");
    assertThat(office.format()).isEqualTo("60.2MDB");
    assertThat(RiskCode.of("602MB").isOffice()).isFalse();
    assertThat(RiskCode.of("602MB").baseCode()).isEqualTo("602MB");
    assertThat(RiskCode.of("RA1234").isAgricultural()).isTrue();
    assertThat(RiskCode.of("RA1234").isOffice()).isFalse();
    assertThat(RiskCode.of("RA1234").format()).isEqualTo("RA1234");
    assertThat(RiskCode.of("999ZZ").isNotNotified()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "35238, 35",
    "2B033, 2B",
    "97411, 974",
    "98818, 988",
    "20004,",
    "98511,",
    "95018, 95"
  })
  void communeTellsItsDepartmentOfToday(String commune, String department) {
    assertThat(CommuneCode.of(commune).department().map(DepartmentCode::value).orElse(null))
        .isEqualTo(department);
  }

  @Test
  void hintNamesTheOtherKindOfPlace() {
    assertThat(PostalCode.parse("2b033").hint()).contains(Hint.IS_COMMUNE);
    assertThat(CommuneCode.parse("99138").hint()).contains(Hint.IS_COUNTRY);
  }

  @Test
  void siretComesApart_andTogether() {
    Siret siret = Siret.of("732 829 320 00074");

    assertThat(siret.siren()).isEqualTo(Siren.of("732829320"));
    assertThat(siret.nic()).isEqualTo(Nic.of("00074"));
    assertThat(Siret.of(siret.siren(), siret.nic())).isEqualTo(siret);
    assertThat(siret.format()).isEqualTo("732 829 320 00074");
    assertThat(Nic.of("00563").belongsTo(Siren.of("120027016"))).isTrue();
    assertThat(Nic.of("00075").belongsTo(siret.siren())).isFalse();
    assertThatThrownBy(() -> Siret.of(siret.siren(), Nic.of("00075")))
        .isInstanceOfSatisfying(
            InvalidIdentifierException.class,
            refused -> {
              assertThat(refused.type()).isEqualTo("Siret");
              assertThat(refused.reason()).isEqualTo(Reason.SIRET_SUM);
              assertThat(refused.hint()).isEmpty();
            });
  }

  @Test
  void vatNumberOfMonacoHasNoSiren() {
    VatNumber monaco = VatNumber.of("FR28000001234");
    VatNumber french = VatNumber.of("FR 44 732 829 320");

    assertThat(monaco.isMonaco()).isTrue();
    assertThat(monaco.siren()).isEmpty();
    assertThat(french.siren()).contains(Siren.of("732829320"));
    assertThat(french.key()).isEqualTo("44");
    assertThat(french.number()).isEqualTo("732829320");
    assertThat(french.format()).isEqualTo("FR 44 732 829 320");
  }

  @Test
  void bicAndIcsComeApart() {
    Bic bic = Bic.of("BDFEFRPPCCT");
    Ics ics = Ics.of("FR72ABC123456");

    assertThat(bic.bank() + bic.country() + bic.location()).isEqualTo("BDFEFRPP");
    assertThat(bic.branch()).contains("CCT");
    assertThat(Bic.of("BDFEFRPP").branch()).isEmpty();
    assertThat(ics.country() + ics.checkDigits() + ics.businessCode()).isEqualTo("FR72ABC");
    assertThat(ics.nationalIdentifier()).isEqualTo("123456");
    assertThat(ics.isSameCreditor(Ics.of("FR72ZZZ123456"))).isTrue();
    assertThat(ics.isSameCreditor(Ics.of("DE98ZZZ09999999999"))).isFalse();
  }

  @Test
  void nttIsComposed_andComesApart() {
    Ntt ntt = Ntt.of(2, Siren.of("732829320"), "mat42");

    assertThat(ntt.value()).isEqualTo("2732829320mat42");
    assertThat(ntt.sex()).isEqualTo(2);
    assertThat(ntt.siren()).isEqualTo(Siren.of("732829320"));
    assertThat(ntt.suffix()).isEqualTo("mat42");
    assertThat(ntt).isNotEqualTo(Ntt.of("2732829320MAT42"));
    assertThatThrownBy(() -> Ntt.of(3, Siren.of("732829320"), "1"))
        .isInstanceOf(InvalidIdentifierException.class);
  }

  @Test
  void provisionalNumbersComeApart() {
    Nnp nnp = Nnp.of("8012300004567");
    Mig mig = Mig.of("5212300004567");

    assertThat(nnp.sex()).isZero();
    assertThat(nnp.fund() + nnp.order()).isEqualTo("12300004567");
    assertThat(mig.sex()).isEqualTo(2);
    assertThat(mig.fund() + mig.order()).isEqualTo("12300004567");
  }
}
