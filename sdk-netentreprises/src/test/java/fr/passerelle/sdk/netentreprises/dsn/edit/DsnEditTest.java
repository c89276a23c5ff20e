package fr.passerelle.sdk.netentreprises.dsn.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.dsn.MonthlyDsn;
import fr.passerelle.sdk.netentreprises.dsn.NotADsnException;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnControl;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnChange.Kind;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnSkip.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DsnEditTest {
  private static final Siret SIRET = Siret.of(MonthlyDsn.SIRET);

  private final MonthlyDsn dsn =
      MonthlyDsn.of("P26V01").declaration("8").person(MonthlyDsn.OTHER_NIR, "00002").workplace();
  private String edited = "";

  private DsnEditReport edit(MonthlyDsn source, String lineEnd, DsnBlockEdit... edits) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = source.text(lineEnd).getBytes(StandardCharsets.ISO_8859_1);
    DsnEditReport report = DsnEdit.of(List.of(edits)).apply(new ByteArrayInputStream(bytes), out);
    edited = out.toString(StandardCharsets.ISO_8859_1);
    return report;
  }

  private DsnEditReport edit(DsnBlockEdit... edits) {
    return edit(dsn, "\n", edits);
  }

  private static AtMpRateEdit.Builder rate(String rate) {
    return AtMpRateEdit.builder().establishment(SIRET).rate(new BigDecimal(rate));
  }

  private static AdhesionEdit.Builder adhesion() {
    return AdhesionEdit.builder().establishment(SIRET);
  }

  private static AffiliationEdit.Builder affiliation() {
    return AffiliationEdit.builder().establishment(SIRET);
  }

  @Test
  void rateIsSetOnEveryContractOfTheEstablishment_andNoOtherByteChanges() {
    DsnEditReport report = edit(dsn, "\r\n", rate("1.7").build());

    assertThat(edited)
        .isEqualTo(dsn.text("\r\n").replace("S21.G00.40.043,'2.10'", "S21.G00.40.043,'1.70'"));
    assertThat(report.getChangeCount()).isEqualTo(2);
    assertThat(report.getChanges().get(0))
        .isEqualTo(new DsnChange(dsn.lineOf("40.043"), 210_040_043, Kind.REPLACED, 0));
    assertThat(report.getNotFound()).isEmpty();
    assertThat(report.getSkips()).isEmpty();
  }

  @Test
  void contractsAreChosenByTheRiskCodeTheyHave() {
    dsn.change("40.040=281AD", "40.043=3.00");
    DsnEditReport report =
        edit(
            rate("4.00")
                .currentRiskCode(RiskCode.of("602MD"))
                .riskCode(RiskCode.of("602MDB"))
                .build());

    assertThat(report.getChanges())
        .extracting(DsnChange::codeText)
        .containsExactly("S21.G00.40.040", "S21.G00.40.043");
    assertThat(edited).contains("40.040,'281AD'", "40.043,'3.00'", "'602MDB'", "'4.00'");
    assertThat(edited.lines().count()).isEqualTo(dsn.size());
  }

  @Test
  void contractsAreChosenByNumber_andWhatIsRightAlreadyStays() {
    DsnEditReport report =
        edit(
            rate("2.10").addContractNumbers("00001").build(),
            rate("9.90").addContractNumbers("00002").build());

    assertThat(report.getUnchangedCount()).isEqualTo(1);
    assertThat(report.getChanges()).singleElement().extracting(DsnChange::edit).isEqualTo(1);
    assertThat(edited.lastIndexOf("'9.90'")).isGreaterThan(edited.indexOf("'2.10'"));
  }

  @Test
  void rateGoesOutWithTheCodeThatForbidsIt_andComesBackInItsPlace() {
    AtMpRateEdit pending =
        AtMpRateEdit.builder().establishment(SIRET).riskCode(RiskCode.of("999ZZ")).build();
    DsnEditReport out = edit(MonthlyDsn.of("P26V01"), "\n", pending);

    assertThat(edited)
        .isEqualTo(MonthlyDsn.of("P26V01").change("40.040=999ZZ", "-40.043").text("\n"));
    assertThat(out.getChanges())
        .extracting(DsnChange::kind)
        .containsExactly(Kind.REPLACED, Kind.REMOVED);

    MonthlyDsn without = MonthlyDsn.of("P26V01").change("40.040=999ZZ", "-40.043");
    DsnEditReport back = edit(without, "\n", rate("2.10").riskCode(RiskCode.of("602MD")).build());

    assertThat(edited).isEqualTo(MonthlyDsn.of("P26V01").text("\n"));
    assertThat(back.getChanges())
        .extracting(DsnChange::kind)
        .containsExactly(Kind.REPLACED, Kind.INSERTED);
  }

  @Test
  void contractIsLeftAsItIs_whenItsCodeForbidsARate_orItsSchemeTheCode() {
    dsn.change("40.040=999ZZ", "-40.043");
    DsnEditReport pending = edit(rate("2.10").addContractNumbers("00001").build());
    DsnEditReport scheme = edit(rate("2.10").riskCode(RiskCode.of("RA123")).build());

    assertThat(pending.getSkips())
        .containsExactly(new DsnSkip(dsn.lineOf("40.001"), 210_040, Reason.NOT_NOTIFIED, 0));
    assertThat(pending.getChangeCount()).isZero();
    assertThat(scheme.getSkips()).extracting(DsnSkip::reason).containsOnly(Reason.OTHER_SCHEME);
    assertThat(scheme.getSkipCount()).isEqualTo(2);
    assertThat(edited).isEqualTo(dsn.text("\n"));
  }

  @Test
  void damagedContractIsLeftAsItIs_andAPieceOfOneIsTakenForNone() {
    MonthlyDsn damaged = MonthlyDsn.of("P26V01").change("40.043>40.043=2.10");
    DsnEditReport report = edit(damaged, "\n", rate("1.00").build());

    assertThat(report.getChangeCount()).isEqualTo(1);
    assertThat(report.getSkips())
        .extracting(DsnSkip::reason, DsnSkip::blockText)
        .containsExactly(tuple(Reason.UNREADABLE, "S21.G00.40"));

    MonthlyDsn quote = MonthlyDsn.of("P26V01").change("40.041=A");
    String text = quote.text("\n").replace("S21.G00.40.041,'A'", "S21.G00.40.041,'A");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DsnEditReport broken =
        DsnEdit.of(List.of(rate("1.00").build()))
            .apply(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), out);

    assertThat(broken.getSkips()).extracting(DsnSkip::reason).containsExactly(Reason.UNREADABLE);
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).isEqualTo(text);
  }

  @Test
  void blockLongerThanAnyOfTheNormIsCopied() {
    MonthlyDsn longOne = MonthlyDsn.of("P26V01").change("40.006>" + "x".repeat(300_000));
    DsnEditReport report = edit(longOne, "\n", rate("1.00").build());

    assertThat(edited).isEqualTo(longOne.text("\n"));
    assertThat(report.getSkips()).extracting(DsnSkip::reason).contains(Reason.UNREADABLE);
  }

  @Test
  void codesOfAnAdhesionAreSet_andADelegateIsInsertedInItsPlace() {
    DsnEditReport report =
        edit(
            dsn,
            "\n",
            adhesion()
                .currentReference("REF-1")
                .currentInsurer("P0942")
                .reference("2026-SANTÉ")
                .insurer("A12345")
                .delegate("DEL123")
                .build());

    assertThat(report.getChangeCount()).isEqualTo(6);
    assertThat(edited)
        .contains(
            "S21.G00.15.001,'2026-SANTÉ'\nS21.G00.15.002,'A12345'\nS21.G00.15.003,'DEL123'\n"
                + "S21.G00.15.004,'01'");
    assertThat(edited).contains("S90.G00.90.001,'" + (dsn.size() + 2) + "'");
  }

  @Test
  void affiliationsAreChosenByTheContractTheyPointTo() {
    MonthlyDsn two =
        MonthlyDsn.of("P26V01")
            .change("15.005>15.005=2", "15.005>15.004=02", "15.005>15.002=999999998")
            .change("15.005>15.001=REF-2", "70.004=FAMILLE");
    DsnEditReport other =
        edit(two, "\n", affiliation().contractReference("REF-2").option("X").build());
    DsnEditReport meant =
        edit(
            two,
            "\n",
            affiliation()
                .contractReference("REF-1")
                .insurer("P0942")
                .currentOption("FAMILLE")
                .currentPopulation("CADRES")
                .addContractNumbers("00001")
                .option("ISOLE")
                .population("NON CADRES")
                .build());

    assertThat(other.getNotFound()).hasSize(1);
    assertThat(meant.getChanges())
        .extracting(DsnChange::codeText)
        .containsExactly("S21.G00.70.004", "S21.G00.70.005");
    assertThat(edited).contains("70.004,'ISOLE'\nS21.G00.70.005,'NON CADRES'");
  }

  @Test
  void optionIsInserted_whenTheAffiliationHasNone() {
    MonthlyDsn without = MonthlyDsn.of("P26V01").change("-70.004");
    DsnEditReport report = edit(without, "\n", affiliation().option("ISOLE").build());

    assertThat(edited).isEqualTo(MonthlyDsn.of("P26V01").text("\n"));
    assertThat(report.getChanges()).extracting(DsnChange::kind).containsExactly(Kind.INSERTED);
  }

  @Test
  void editedFileIsSound_andEditingItAgainChangesNothing() {
    DsnBlockEdit[] edits = {
      rate("1.25").riskCode(RiskCode.of("752EA")).build(), affiliation().option("DUO").build()
    };
    edit(edits);
    byte[] once = edited.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    DsnEditReport report = DsnEdit.of(List.of(edits)).apply(new ByteArrayInputStream(once), twice);

    assertThat(twice.toByteArray()).isEqualTo(once);
    assertThat(report.getChangeCount()).isZero();
    assertThat(report.getUnchangedCount()).isEqualTo(6);
    assertThat(
            DsnControl.standard()
                .check(new ByteArrayInputStream(once), anomaly -> {})
                .isAcceptable())
        .isTrue();
  }

  @Test
  void otherEstablishmentsAreNotTouched_andWhatWasFoundNowhereIsTold() {
    AtMpRateEdit elsewhere = rate("1.00").establishment(Siret.of("12002701600563")).build();
    AdhesionEdit unknown = adhesion().currentReference("AUTRE").reference("X").build();
    DsnEditReport report = edit(elsewhere, unknown);

    assertThat(edited).isEqualTo(dsn.text("\n"));
    assertThat(report.getNotFound()).containsExactly(elsewhere, unknown);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(rate("2.105").build(), "edits[0].rate"),
        Arguments.of(rate("-1").build(), "edits[0].rate"),
        Arguments.of(rate("1000").build(), "edits[0].rate"),
        Arguments.of(rate("2.10").riskCode(RiskCode.of("999ZZ")).build(), "edits[0].rate"),
        Arguments.of(
            AtMpRateEdit.builder().establishment(SIRET).riskCode(RiskCode.of("602MD")).build(),
            "edits[0].rate"),
        Arguments.of(AtMpRateEdit.builder().establishment(SIRET).build(), "edits[0]"),
        Arguments.of(adhesion().reference("").build(), "edits[0].reference"),
        Arguments.of(adhesion().reference("R".repeat(31)).build(), "edits[0].reference"),
        Arguments.of(adhesion().reference("SANTÉ €").build(), "edits[0].reference"),
        Arguments.of(adhesion().insurer("B12345").build(), "edits[0].insurer"),
        Arguments.of(adhesion().delegate("del123").build(), "edits[0].delegate"),
        Arguments.of(adhesion().build(), "edits[0]"),
        Arguments.of(affiliation().option("A\nB").build(), "edits[0].option"),
        Arguments.of(affiliation().build(), "edits[0]"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void editIsRefused_beforeAnyFileIsOpened(DsnBlockEdit edit, String path) {
    InvalidModelException refusal =
        catchThrowableOfType(InvalidModelException.class, () -> DsnEdit.of(List.of(edit)));

    assertThat(refusal.violations()).extracting(Violation::path).containsExactly(path);
  }

  @Test
  void fileIsEditedInPlace_andStaysAsItWas_whenItIsNoDsn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dsn.txt");
    Files.write(file, dsn.bytes());
    DsnEdit edit = DsnEdit.of(List.of(rate("7.77").build()));

    assertThat(edit.apply(file, file).getChangeCount()).isEqualTo(2);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("'7.77'");

    Files.writeString(file, "<xml/>");
    assertThatThrownBy(() -> edit.apply(file, file)).isInstanceOf(NotADsnException.class);
    assertThatThrownBy(() -> edit.apply(folder.resolve("none"), file))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(file).hasContent("<xml/>");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void reportAndEditsTellNoPersonalNumber() {
    AtMpRateEdit edit = rate("7.77").addContractNumbers("CONTRAT-42").build();

    assertThat(edit(edit).toString()).doesNotContain("CONTRAT-42", "7.77");
    assertThat(edit.toString()).contains(MonthlyDsn.SIRET).doesNotContain("CONTRAT-42");
  }
}
