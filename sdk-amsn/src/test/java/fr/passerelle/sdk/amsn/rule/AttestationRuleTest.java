package fr.passerelle.sdk.amsn.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationRuleTest {
  private final AttestationRule rule = new AttestationRule();

  /** Acceptance row 8: the attestation replaces the examination, an older opinion stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row | asked      | attested   | opinion    | valid until | expected
          8   | 2025-09-30 |            | 2023-06-15 |             |
          8   | 2025-10-01 |            | 2023-06-15 | 2028-06-15  | aptitude-opinion-stands
          8   | 2028-06-15 |            | 2023-06-15 | 2028-06-15  | aptitude-opinion-stands
          8   | 2028-06-16 |            | 2023-06-15 | 2028-06-15  | attestation-expired
              | 2025-10-01 |            | 2025-09-30 | 2030-09-30  | aptitude-opinion-stands
              | 2025-10-01 |            | 2025-10-01 |             | attestation-missing
              | 2025-10-01 |            | 2020-09-30 | 2025-09-30  | attestation-expired
              | 2025-10-01 |            | 2020-10-01 | 2025-10-01  | aptitude-opinion-stands
              | 2025-10-01 |            |            |             | attestation-missing
              | 2026-03-01 | 2026-02-28 |            | 2031-02-28  | attestation-valid keep-a-copy
              | 2031-02-28 | 2026-02-28 | 2023-06-15 | 2031-02-28  | attestation-valid keep-a-copy
              | 2031-03-01 | 2026-02-28 | 2023-06-15 | 2031-02-28  | attestation-expired
              | 2026-02-27 | 2026-02-28 |            |             | attestation-missing
              | 2029-03-01 | 2028-02-29 |            | 2033-02-28  | attestation-valid keep-a-copy
          """)
  void attestation(
      String row,
      LocalDate asked,
      LocalDate attested,
      LocalDate opinion,
      LocalDate validUntil,
      String expected) {
    AttestationFacts facts =
        AttestationFacts.builder()
            .kind(AttestationKind.DRIVING)
            .issuedOn(Optional.ofNullable(attested))
            .aptitudeOpinionOn(Optional.ofNullable(opinion))
            .build();

    assertThat(Codes.of(rule.apply(facts, asked))).isEqualTo(Codes.read(expected));
    assertThat(AttestationRule.validUntil(facts, asked)).isEqualTo(Optional.ofNullable(validUntil));
  }

  @Test
  void withoutAttestationThereIsNoAuthorisation() {
    Finding missing =
        rule.apply(
                AttestationFacts.builder().kind(AttestationKind.ELECTRICAL).build(),
                LocalDate.of(2026, 1, 1))
            .get(0);
    assertThat(missing.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(missing.getBasis().getArticle()).isEqualTo("R4544-9 to R4544-11-2");
    assertThat(AttestationKind.ELECTRICAL.exposure()).isEqualTo(Exposure.ELECTRICAL_HABILITATION);
  }

  @Test
  void refusalMayBeContestedDuringFifteenDays() {
    AttestationFacts refused =
        AttestationFacts.builder()
            .kind(AttestationKind.DRIVING)
            .refusedOn(LocalDate.of(2026, 3, 2))
            .build();

    List<Finding> findings = rule.apply(refused, LocalDate.of(2026, 3, 2));

    assertThat(Codes.of(findings)).containsExactly("attestation-refused", "attestation-missing");
    assertThat(findings.get(0).getUntil()).contains(LocalDate.of(2026, 3, 17));
    assertThat(findings.get(0).getReservations()).hasSize(1);
    assertThat(refused).hasToString("AttestationFacts{kind=DRIVING}");
  }
}
