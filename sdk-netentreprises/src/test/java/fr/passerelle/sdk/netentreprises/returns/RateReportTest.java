package fr.passerelle.sdk.netentreprises.returns;

import static fr.passerelle.sdk.netentreprises.returns.Reports.computation;
import static fr.passerelle.sdk.netentreprises.returns.Reports.declaration;
import static fr.passerelle.sdk.netentreprises.returns.Reports.rate;
import static fr.passerelle.sdk.netentreprises.returns.Reports.rates;
import static fr.passerelle.sdk.netentreprises.returns.Reports.read;
import static fr.passerelle.sdk.netentreprises.returns.Reports.report;
import static fr.passerelle.sdk.netentreprises.returns.Reports.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.returns.ReportIssue.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * CRM 34: the AT/MP rates of an establishment, in both formats, with the traps of the real ones.
 */
class RateReportTest {
  private static final Siret HERE = Siret.of("73282932000074");
  private static final String OFFICE = "<rubrique_string name=\"temoinBureau\">B</rubrique_string>";
  private static final String EMPTY_SIGN = "<rubrique_string name=\"temoinBureau\"/>";
  private static final String AT = "2026-02-23T04:05:11";

  @Test
  void ratesBelongToTheDeclaredEstablishment_notToTheSender() {
    DsnReport crm =
        crm(
            computation(
                AT,
                rate("01", "2026-01-01", "3.41", "602MD", EMPTY_SIGN),
                rate("02", "2026-01-01", "1.7", "602MD", OFFICE)));

    assertThat(crm.getType().is(ReportType.AT_MP_RATES)).isTrue();
    assertThat(crm.getIssues()).isEmpty();
    assertThat(crm.getRates())
        .allSatisfy(rate -> assertThat(rate.getEstablishment()).contains(HERE))
        .allSatisfy(rate -> assertThat(rate.getFlux()).contains(Reports.FLUX))
        .extracting(ReportedRate::getSection, ReportedRate::isOffice, ReportedRate::getRate)
        .containsExactly(
            tuple("01", false, new BigDecimal("3.41")), tuple("02", true, new BigDecimal("1.7")));
    assertThat(crm.getRates().get(0).getEffectiveFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(crm.getRates().get(0).getComputedAt())
        .isEqualTo(LocalDateTime.of(2026, 2, 23, 4, 5, 11));
  }

  @Test
  void theOlderFormatIsReadToo() {
    DsnReport crm =
        read(
            report(
                "34",
                sending("OK", "")
                    + declaration(
                        "00074",
                        "OK",
                        """
                        <taux_AT><code_ctn>AB</code_ctn><section>01</section>
                          <code_risque>602MD</code_risque><temoin_bureau>B</temoin_bureau>
                          <taux>2.10</taux><date_effet>2026-01-01</date_effet>
                          <date_calcul>2026-02-23</date_calcul></taux_AT>
                        """,
                        "")));

    assertThat(crm.getRates())
        .singleElement()
        .satisfies(
            rate -> {
              assertThat(rate.getEstablishment()).contains(HERE);
              assertThat(rate.getTechnicalCommittee()).contains("AB");
              assertThat(rate.isOffice()).isTrue();
              assertThat(rate.getRate()).isEqualByComparingTo("2.10");
              assertThat(rate.getComputedAt()).isEqualTo(LocalDateTime.of(2026, 2, 23, 0, 0));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "dateDebutEffet, dateDebut",
    "dateDebutEffet, DATEDEBUTEFFET",
    "codeCtn, codeCTN",
    "codeRisque, CodeRisque",
  })
  void aNameIsReadInEachOfItsSpellings(String usual, String seen) {
    String information = rate("01", "2026-01-01", "3.41", "602MD", "").replace(usual, seen);

    assertThat(crm(computation(AT, information)).getRates())
        .singleElement()
        .satisfies(rate -> assertThat(rate.getTechnicalCommittee()).contains("AB"));
  }

  @Test
  void onlyTheEmployerRateOfAtMpIsTaken() {
    String several =
        rate("01", "2026-01-01", "3.41", "602MD", "")
            .replace(
                "<taux part=\"patronale\">",
                "<taux part=\"salariale\">9.99</taux><taux part=\"CCP\">8.88</taux>"
                    + "<taux part=\"patronale\">");
    String other =
        rates(computation(AT, rate("01", "2026-01-01", "7.77", "602MD", "")))
            .replace("\"atmp\"", "\"bmcc\"");

    DsnReport crm =
        read(
            report(
                "34",
                sending("OK", "")
                    + declaration("00074", "OK", "", "")
                    + rates(computation(AT, several)).replace("</communication>", "")
                    + other.replace("<communication>", "")));

    assertThat(crm.getRates())
        .singleElement()
        .satisfies(rate -> assertThat(rate.getRate()).isEqualByComparingTo("3.41"));
    assertThat(crm.getOthers()).extracting(OtherValue::getValue).contains("7.77", "9.99", "8.88");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<taux part=\"patronale\">1E9</taux>", "<taux part=\"patronale\"/>", ""})
  void aRateThatIsNoneIsKeptWhole_andTold(String written) {
    String information =
        rate("01", "2026-01-01", "3.41", "602MD", "")
            .replace("<taux part=\"patronale\">3.41</taux>", written);

    DsnReport crm = crm(computation(AT, information));

    assertThat(crm.getRates()).isEmpty();
    assertThat(crm.getIssues()).extracting(ReportIssue::getReason).contains(Reason.INCOMPLETE_RATE);
    assertThat(crm.getOthers()).extracting(OtherValue::getValue).contains("602MD", "2026-01-01");
  }

  @Test
  void anIndicatorThatIsNotKnownMakesNoRate() {
    String information = rate("01", "2026-01-01", "3.41", "602MD", OFFICE.replace(">B<", ">X<"));

    DsnReport crm = crm(computation(AT, information));

    assertThat(crm.getRates()).isEmpty();
    assertThat(crm.getIssues()).extracting(ReportIssue::getReason).contains(Reason.INCOMPLETE_RATE);
  }

  @Test
  void noEstablishmentIsGuessed_whenTheReportNamesTwo() {
    String two = declaration("00074", "OK", "", "") + declaration("00082", "OK", "", "");

    DsnReport crm =
        read(
            report(
                "34",
                sending("OK", "")
                    + two
                    + rates(computation(AT, rate("01", "2026-01-01", "3.41", "602MD", "")))));

    assertThat(Siret.isValid("73282932000082")).isTrue();
    assertThat(crm.getRates())
        .singleElement()
        .satisfies(rate -> assertThat(rate.getEstablishment()).isEmpty());
    assertThat(crm.getIssues())
        .extracting(ReportIssue::getReason)
        .containsExactly(Reason.SEVERAL_ESTABLISHMENTS);
  }

  @Test
  void aReportWithoutDeclarationNamesNoEstablishment() {
    DsnReport crm =
        read(
            report(
                "34",
                sending("OK", "")
                    + rates(computation(AT, rate("01", "2026-01-01", "3.41", "602MD", "")))));

    assertThat(crm.getIssues())
        .extracting(ReportIssue::getReason)
        .containsExactly(Reason.NO_ESTABLISHMENT);
  }

  private static DsnReport crm(String computations) {
    return read(
        report("34", sending("OK", "") + declaration("00074", "OK", "", "") + rates(computations)));
  }
}
