package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.sandbox.fixture.SyntheticDsn;
import fr.passerelle.sdk.sandbox.fixture.SyntheticPeople;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user runs it: on its own sandbox, and on files. */
class RateCheckMainTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Paris"));
  private static final String CRM =
      """
      <g:rapport xmlns:g="http://www.gip-mds.fr/" type="34" profil="DSN">
        <envoi><envoi_identification><idflux>F1</idflux>
            <emetteur_siret>73282932000074</emetteur_siret></envoi_identification>
          <envoi_bilan><envoi_etat>OK</envoi_etat></envoi_bilan></envoi>
        <declaration><declaration_identification><rang>1</rang><SIREN>732829320</SIREN>
          <nic_affectation>%s</nic_affectation></declaration_identification>
          <declaration_bilan><etat>OK</etat>
            <taux_AT><code_ctn>AB</code_ctn><section>01</section><code_risque>%s</code_risque>
              <taux>%s</taux><date_effet>2026-01-01</date_effet>
              <date_calcul>2026-01-12</date_calcul></taux_AT>
          </declaration_bilan></declaration>
      </g:rapport>
      """;

  @TempDir Path folder;
  private Path dsn;
  private Path returns;
  private Path results;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void folders() throws IOException {
    dsn = Files.createDirectory(folder.resolve("dsn"));
    returns = Files.createDirectory(folder.resolve("returns"));
    results = folder.resolve("results");
  }

  @Test
  void theClientWhosePayrollIsWrongIsFound_amongFive() throws IOException {
    assertThat(run("", results.toString(), "")).isZero();

    assertThat(text(out)).contains("15 establishments with notified rates");
    List<String> sheet = Files.readAllLines(results.resolve("rates.csv"), StandardCharsets.UTF_8);
    assertThat(sheet).anyMatch(line -> line.contains("client-2") && line.contains("-0,15"));
    assertThat(sheet)
        .filteredOn(line -> line.contains("OTHER_RATE"))
        .isNotEmpty()
        .allMatch(line -> line.contains("client-2"));
    assertThat(sheet).anyMatch(line -> line.contains("NOTIFIED_SINCE"));
    assertThat(text(err)).isEmpty();
  }

  @Test
  void ownFilesAreCompared_andAClientThatAppliesItsRatesIsSound() throws IOException {
    client("juste.dsn");
    crm("00017", "286DF", "2.24");
    crm("00025", "742CE", "0.81");

    assertThat(run(dsn.toString(), results.toString(), "--strict --returns=" + returns)).isZero();
    assertThat(text(out)).contains("Every client applies the notified rates.");

    crm("00025", "742CE", "0.90");
    Files.move(returns.resolve("00025-0.90.xml"), returns.resolve("newer.xml"));
    Files.delete(returns.resolve("00025-0.81.xml"));
    assertThat(run(dsn.toString(), results.toString(), "--returns=" + returns)).isZero();
    assertThat(run(dsn.toString(), results.toString(), "--strict --returns=" + returns))
        .isEqualTo(1);
    assertThat(Files.readString(results.resolve("rates.csv")))
        .contains("juste.dsn", "OTHER_RATE", "-0,09");
  }

  @Test
  void aFileThatCannotBeReadSaysNothingOfTheOthers() throws IOException {
    client("juste.dsn");
    Files.writeString(dsn.resolve("autre.dsn"), "Bonjour");
    crm("00017", "286DF", "2.24");

    assertThat(run(dsn.toString(), results.toString(), "--returns=" + returns)).isEqualTo(1);

    assertThat(text(out)).contains("autre.dsn: the file cannot be read", "juste.dsn: ");
  }

  @Test
  void aReturnThatIsNoneStopsTheComparison() throws IOException {
    client("juste.dsn");
    Files.writeString(returns.resolve("page.xml"), "<html/>");

    assertThat(run(dsn.toString(), results.toString(), "--returns=" + returns)).isEqualTo(1);

    assertThat(text(err)).contains("unreadable return: not a report of the DSN system");
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(run(dsn.toString())).isEqualTo(2);
    assertThat(run("--returns=" + returns)).isEqualTo(2);
    assertThat(run("--all")).isEqualTo(2);
    assertThat(run(dsn.toString(), results.toString(), "--returns=nowhere")).isEqualTo(1);
    assertThat(text(err)).contains("go together", "unknown option --all", "usage: RateCheckMain");
  }

  private void client(String name) throws IOException {
    try (OutputStream file = Files.newOutputStream(dsn.resolve(name))) {
      SyntheticDsn.of(SyntheticPeople.of(3, 30, YearMonth.of(2026, 10)), DsnNorm.P26V01)
          .write(file);
    }
  }

  private void crm(String nic, String code, String rate) throws IOException {
    Files.writeString(returns.resolve(nic + "-" + rate + ".xml"), CRM.formatted(nic, code, rate));
  }

  private int run(String... args) {
    return RateCheckMain.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        CLOCK);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
