package fr.passerelle.sdk.netentreprises.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.file.BulkFileException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** N-19: the two bulk files of the portal, and the wait between them. */
class BulkFilesTest {
  private static final Siret FIRST = Siret.of("73282932000074");
  private static final Siret SECOND = Siret.of("73282932000082");
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<String> KEYS = List.of("SIRET déclaré", "Déclarant");
  private static final String TEMPLATE =
      """
      SIRET déclaré;Déclarant;DSN;Compte AT/MP
      73282932000074;D-1;1;0
      73282932000082;D-1;;1
      """;

  @Test
  void theFileOfEstablishmentsHasTwoColumnsAndNothingElse() {
    EstablishmentsFile file =
        EstablishmentsFile.of(" Clients du Perche ").add(FIRST).remove(SECOND).add(FIRST).build();

    assertThat(file.fileName()).isEqualTo("Clients du Perche.csv");
    assertThat(file.bytes())
        .asString(StandardCharsets.US_ASCII)
        .isEqualTo("73282932000074;1\r\n73282932000082;0\r\n");
    assertThat(file.changes()).containsEntry(FIRST, true).containsEntry(SECOND, false);
  }

  @Test
  void anEstablishmentIsNotAddedAndRemovedAtOnce_andAFileIsNotEmpty() {
    refused(Reason.CONTRADICTION, () -> EstablishmentsFile.of("P").add(FIRST).remove(FIRST));
    refused(Reason.EMPTY, () -> EstablishmentsFile.of("P").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b", "..", "a\\b", "a\nb", "c:d", ".caché"})
  void aPortfolioThatCannotNameAFileIsRefused(String name) {
    refused(Reason.NAME, () -> EstablishmentsFile.of(name));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, \\n", "windows-1252, \\r\\n", "UTF-8, \\r\\n"})
  void aTemplateIsFilled_inItsOwnCharacterSetAndLineEnds(String charset, String lineEnd) {
    String end = lineEnd.translateEscapes();
    byte[] downloaded = TEMPLATE.replace("\n", end).getBytes(Charset.forName(charset));

    HabilitationsTemplate template = HabilitationsTemplate.read(downloaded, KEYS);
    HabilitationsFile file =
        template
            .fill("Clients")
            .grant(List.of("73282932000082", "D-1"), "DSN")
            .remove(List.of("73282932000074", "D-1"), "DSN")
            .grant(List.of("73282932000074", "D-2"), "Compte AT/MP")
            .build();

    assertThat(template.keyColumns()).isEqualTo(KEYS);
    assertThat(template.declarations()).containsExactly("DSN", "Compte AT/MP");
    assertThat(file.fileName()).isEqualTo("Clients.csv");
    assertThat(file.asked()).isEqualTo(3);
    assertThat(new String(file.bytes(), Charset.forName(charset)))
        .isEqualTo(
            """
            SIRET déclaré;Déclarant;DSN;Compte AT/MP
            73282932000074;D-1;0;0
            73282932000082;D-1;1;1
            73282932000074;D-2;;1
            """
                .replace("\n", end));
  }

  @Test
  void aByteOrderMarkIsKept() {
    byte[] downloaded = ("\uFEFF" + TEMPLATE).getBytes(StandardCharsets.UTF_8);

    byte[] written =
        HabilitationsTemplate.read(downloaded, KEYS)
            .fill("Clients")
            .grant(List.of("73282932000074", "D-1"), "DSN")
            .build()
            .bytes();

    assertThat(written).isEqualTo(downloaded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "73282932000075;D-1;1;0    | SIRET",
        "7328293200007;D-1;1;0     | SIRET",
        "732 829 320 00074;D-1;1;0 | SIRET",
        "73282932000074;;1;0       | KEY_MISSING",
        "73282932000074;D-1;2;0    | FLAG",
        "73282932000074;D-1;oui;0  | FLAG",
        "73282932000074;D-1;1      | CELLS",
        "73282932000074;D-1;1;0;0  | CELLS",
        "73282932000074;\"D-1\";1;0| CHARACTER",
      })
  void aLineThatThePortalWouldRejectIsNamed(String line, Reason reason) {
    assertThatExceptionOfType(BulkFileException.class)
        .isThrownBy(
            () ->
                HabilitationsTemplate.read(
                    (TEMPLATE + line).getBytes(StandardCharsets.UTF_8), KEYS))
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.line()).isEqualTo(4);
              assertThat(refused.getMessage()).doesNotContain("7328");
            });
  }

  @Test
  void aTemplateWithoutSoundTitlesIsRefused() {
    refused(Reason.NO_TITLES, () -> read("", KEYS));
    refused(Reason.SAME_TITLE, () -> read("a;a;DSN\n", List.of("a")));
    refused(Reason.UNKNOWN_COLUMN, () -> read("SIRET;DSN\n", List.of("siret déclaré")));
    refused(
        Reason.CONTENT,
        () -> HabilitationsTemplate.read(new byte[] {(byte) 0x81, (byte) 0xC3}, KEYS));
  }

  @Test
  void whatCannotBeAskedForIsRefused_andTheBuilderStaysAsItWas() {
    HabilitationsFile.Builder builder =
        HabilitationsTemplate.read(TEMPLATE.getBytes(WINDOWS), KEYS).fill("Clients");
    List<String> known = List.of("73282932000074", "D-1");

    refused(Reason.EMPTY, builder::build);
    refused(Reason.UNKNOWN_COLUMN, () -> builder.grant(known, "DPAE"));
    refused(Reason.KEY_COLUMN, () -> builder.grant(known, "Déclarant"));
    refused(Reason.CELLS, () -> builder.grant(List.of("73282932000074"), "DSN"));
    refused(Reason.SIRET, () -> builder.grant(List.of("73282932000075", "D-1"), "DSN"));
    refused(Reason.CHARACTER, () -> builder.grant(List.of("73282932000074", "a;b"), "DSN"));
    refused(Reason.CHARACTER, () -> builder.grant(List.of("73282932000074", "日本"), "DSN"));
    builder.grant(known, "DSN");
    refused(Reason.CONTRADICTION, () -> builder.remove(known, "DSN"));

    assertThat(new String(builder.build().bytes(), WINDOWS)).isEqualTo(TEMPLATE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T10:00:00Z, 2026-11-04T09:59:59Z, 2026-11-04T10:00:00Z",
    "2026-11-02T10:00:00Z, 2026-11-04T10:00:00Z, ",
    "2026-11-02T10:00:00Z, 2026-11-02T10:00:00Z, 2026-11-04T10:00:00Z",
  })
  void theNextRequestWaits48Hours(Instant last, Instant now, Instant from) {
    assertThat(BulkDelay.refusedUntil(last, now).orElse(null)).isEqualTo(from);
  }

  private static HabilitationsTemplate read(String text, List<String> keys) {
    return HabilitationsTemplate.read(text.getBytes(StandardCharsets.UTF_8), keys);
  }

  private static void refused(Reason reason, ThrowingCallable call) {
    assertThatExceptionOfType(BulkFileException.class)
        .isThrownBy(call)
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
