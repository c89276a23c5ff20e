package fr.passerelle.sdk.netentreprises.returns;

import static fr.passerelle.sdk.netentreprises.returns.Reports.declaration;
import static fr.passerelle.sdk.netentreprises.returns.Reports.read;
import static fr.passerelle.sdk.netentreprises.returns.Reports.report;
import static fr.passerelle.sdk.netentreprises.returns.Reports.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.returns.ReportIssue.Reason;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AEE, ARE, CCO and BAN. */
@ExtendWith(InstancioExtension.class)
class DsnReportReaderTest {
  static final String BAN =
      report(
          "BAN",
          sending("KO", "")
              + declaration(
                  "00074",
                  "KO",
                  """
                  <declaration_contenu><salaries>51</salaries></declaration_contenu>
                  <declaration_compteurs><categorie>bloquant</categorie><nombre>1</nombre>
                  </declaration_compteurs>
                  <niveau_conformite><etat_conformite>KO</etat_conformite></niveau_conformite>
                  """,
                  """
                  <declaration_anomalie>
                    <description>
                      <code>S21.G00.30.001/CCH-11</code><categorie>bloquant</categorie>
                      <message> Le NIR 1850599999012
                        est inconnu. </message>
                      <numero_ligne>142</numero_ligne><nombre>1</nombre>
                    </description>
                    <valeurs>
                      <rubrique_declenchante><identifiant>S21.G00.30.001</identifiant>
                        <libelle>NIR</libelle><valeur>1850599999012</valeur></rubrique_declenchante>
                      <rubrique_associee><identifiant>S21.G00.30.006</identifiant>
                        <valeur>14051985</valeur></rubrique_associee>
                    </valeurs>
                    <environnement>
                      <salarie origine="DSN"><NIR>1850599999012</NIR><nom_famille>MAROLLE</nom_famille>
                        <prenoms>ARMELIN</prenoms><sexe>01</sexe><matricule>M42</matricule>
                        <rang>7</rang></salarie>
                      <salarie origine="SNGI"><NIR>1850599999012</NIR></salarie>
                      <contrat><date_debut_contrat>01102020</date_debut_contrat>
                        <num_contrat>C-1</num_contrat><nature_contrat>01</nature_contrat></contrat>
                    </environnement>
                  </declaration_anomalie>
                  """));

  static final String ARE =
      report(
              "ARE",
              sending(
                  "KO",
                  "<envoi_anomalie><description><code>B1-105-15</code>"
                      + "<message>format</message></description></envoi_anomalie>"))
          .replace("<essai_reel>02</essai_reel>", "<essai_reel />");

  @Test
  void anAcknowledgementSaysWhatWasRegisteredAndWhen() {
    DsnReport aee = read(report("AEE", sending("OK", "")));

    assertThat(aee.getType().is(ReportType.AEE)).isTrue();
    assertThat(aee.getVersion()).contains("v02r02");
    assertThat(aee.state()).hasValueSatisfying(state -> state.is(ReportState.OK));
    assertThat(aee.anomalies()).isEmpty();
    assertThat(aee.getIssues()).isEmpty();
    assertThat(aee.getSubmission())
        .hasValueSatisfying(
            submission -> {
              assertThat(submission.getFlux()).contains(Reports.FLUX);
              assertThat(submission.getMode())
                  .hasValueSatisfying(mode -> assertThat(mode.is(DsnMode.REAL)).isTrue());
              assertThat(submission.getDeclarantName()).contains("MAROLLE");
              assertThat(submission.getReceivedOn()).contains(LocalDate.of(2026, 11, 4));
              assertThat(submission.getRegisteredTime())
                  .contains(LocalTime.of(8, 15, 31, 250_000_000));
              assertThat(submission.getEmployeeCount()).contains(51L);
              assertThat(submission.getCounters())
                  .singleElement()
                  .satisfies(counter -> assertThat(counter.getNumber()).isEqualTo(2));
            });
  }

  @Test
  void aRejectionIsReadWithItsAnomaly_thoughTheModeIsEmpty() {
    DsnReport rejected = read(ARE);

    assertThat(rejected.getType().is(ReportType.ARE)).isTrue();
    assertThat(rejected.getSubmission().orElseThrow().getMode()).isEmpty();
    assertThat(rejected.anomalies())
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.getCode()).isEqualTo("B1-105-15");
              assertThat(anomaly.getCategory()).isEmpty();
              assertThat(anomaly.blocks()).isFalse();
            });
  }

  @Test
  void aBanTellsLineRubriquePersonAndContract() {
    DsnReport ban = read(BAN);

    assertThat(ban.getDeclarations())
        .singleElement()
        .satisfies(
            declaration -> {
              assertThat(declaration.establishment()).contains(Siret.of("73282932000074"));
              assertThat(declaration.getNature())
                  .hasValueSatisfying(nature -> assertThat(nature.is(DsnNature.MONTHLY)).isTrue());
              assertThat(declaration.getConformity())
                  .hasValueSatisfying(state -> assertThat(state.is(ReportState.REJECTED)).isTrue());
            });
    assertThat(ban.anomalies())
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.getCode()).isEqualTo("S21.G00.30.001/CCH-11");
              assertThat(anomaly.blocks()).isTrue();
              assertThat(anomaly.getLine()).contains(142L);
              assertThat(anomaly.getTrigger().flatMap(ReportedValue::getRubrique))
                  .contains("S21.G00.30.001");
              assertThat(anomaly.getRelated()).hasSize(1);
              assertThat(anomaly.getPeople())
                  .extracting(person -> person.getOrigin().orElseThrow())
                  .containsExactly("DSN", "SNGI");
              assertThat(anomaly.getPeople().get(0).getEmployeeNumber()).contains("M42");
              assertThat(anomaly.getContract().flatMap(ReportedContract::getNumber))
                  .contains("C-1");
            });
  }

  @Test
  void whatHasNoAccessorIsKept_andNothingPersonalIsShown() {
    DsnReport ban = read(BAN);

    assertThat(ban.getOthers())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.getPath()).endsWith("environnement/salarie/sexe");
              assertThat(other.getValue()).isEqualTo("01");
            });
    assertThat(ban.toString() + ban.anomalies() + ban.getSubmission() + ban.getOthers())
        .doesNotContain("1850599999012", "MAROLLE", "ARMELIN", "14051985", "inconnu");
  }

  @Test
  void aCodeThatIsNotKnownIsKept() {
    DsnReport report = read(report("XYZ", sending("BOF", "")));

    assertThat(report.getType().known()).isEmpty();
    assertThat(report.getType().wire()).isEqualTo("XYZ");
    assertThat(report.state().orElseThrow().wire()).isEqualTo("BOF");
  }

  @Test
  void aDateThatIsNoneIsToldAndKept() {
    DsnReport report = read(report("AEE", sending("OK", "").replace("2026-11-04", "2026-13-04")));

    assertThat(report.getSubmission().orElseThrow().getReceivedOn()).isEmpty();
    assertThat(report.getIssues())
        .extracting(ReportIssue::getReason)
        .containsExactly(Reason.UNREADABLE_VALUE, Reason.UNREADABLE_VALUE);
    assertThat(report.getOthers()).extracting(OtherValue::getValue).contains("2026-13-04");
  }

  @Test
  void aSlipWithoutSendingIsRead() {
    DsnReport report =
        read(
            report(
                "CCO",
                "<bordereau><bordereau_identification><point_de_depot>02</point_de_depot>"
                    + "<essai_reel>01</essai_reel><nature>01</nature>"
                    + "<emetteur_siret>73282932000074</emetteur_siret>"
                    + "</bordereau_identification></bordereau>"));

    assertThat(report.getSubmission().flatMap(ReportSubmission::getDepositPoint)).contains("02");
    assertThat(report.getOthers()).extracting(OtherValue::getPath).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Service indisponible",
        "<html><body>Erreur</body></html>",
        "<rapport type='AEE'>",
        "<!DOCTYPE rapport [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rapport>&x;</rapport>",
      })
  void whatIsNoReportIsRefused(String document) {
    assertThatExceptionOfType(UnreadableReturnException.class)
        .isThrownBy(() -> read(document))
        .withMessageNotContaining("Erreur")
        .withMessageNotContaining("indisponible");
  }

  @ParameterizedTest
  @InstancioSource(samples = 20)
  void damagedReportsAreRead_orRefusedWithATypedError(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = damaged(BAN.getBytes(StandardCharsets.ISO_8859_1), random);
      try {
        assertThat(read(new String(damaged, StandardCharsets.ISO_8859_1)).getType()).isNotNull();
      } catch (UnreadableReturnException refused) {
        assertThat(refused.path()).isNotEmpty();
      }
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    if (random.nextInt(8) == 0) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
