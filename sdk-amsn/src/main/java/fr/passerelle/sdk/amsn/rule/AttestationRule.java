package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Attestations for driving authorisations and electrical <i>habilitations</i> (A-32), since
 * 2025-10-01: issued by the doctor, valid for five years, condition of the authorisation. An
 * aptitude opinion issued before that day stands for it during five years from its issue. Until
 * 2025-09-30 such posts were in reinforced monitoring and this rule says nothing.
 */
public final class AttestationRule implements DatedRule<AttestationFacts> {
  private static final String ID = "A-32";
  private static final Findings FINDINGS = Law.findings(ID);
  private static final DatedValues<Integer> DRIVING = Law.counts("attestation.driving.years");
  private static final DatedValues<Integer> ELECTRICAL = Law.counts("attestation.electrical.years");
  private static final DatedValues<Integer> OPINION = Law.counts("attestation.opinion.years");
  private static final DatedValues<Integer> REFUSAL = Law.counts("attestation.refusal.days");

  /** Makes the rule; it has no state. */
  public AttestationRule() {}

  @Override
  public String id() {
    return ID;
  }

  /**
   * Tells until when what the employer holds is enough.
   *
   * @param facts what the employer holds
   * @param date the day on which the question is asked; what was issued later does not count
   * @return last valid day, which may be past; empty before 2025-10-01 and when nothing is held
   */
  public static Optional<LocalDate> validUntil(AttestationFacts facts, LocalDate date) {
    return later(attested(facts, date), tolerated(facts, date));
  }

  /**
   * Says whether the work may be authorised.
   *
   * @param facts what the employer holds
   * @param date the day on which the question is asked
   * @return codes: {@code attestation-valid}, {@code aptitude-opinion-stands}, {@code
   *     attestation-expired}, {@code attestation-missing}, {@code attestation-refused}, {@code
   *     keep-a-copy}; nothing before 2025-10-01
   */
  @Override
  public List<Finding> apply(AttestationFacts facts, LocalDate date) {
    Optional<DatedValue<Integer>> years = years(facts).find(date);
    if (years.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    refused(facts, date).ifPresent(findings::add);
    Optional<LocalDate> attested = attested(facts, date);
    Optional<LocalDate> tolerated = tolerated(facts, date);
    if (attested.filter(day -> !day.isBefore(date)).isPresent()) {
      findings.add(
          finding(Severity.INFO, "attestation-valid", "The attestation is valid.", facts, date)
              .until(attested)
              .build());
      findings.add(
          FINDINGS
              .of(
                  Severity.INFO,
                  "keep-a-copy",
                  "The worker shows the attestation and the employer keeps a copy while it is"
                      + " valid; the service does not send it.",
                  Law.article("attestation-copy"))
              .until(attested)
              .build());
    } else if (tolerated.filter(day -> !day.isBefore(date)).isPresent()) {
      findings.add(
          FINDINGS
              .of(
                  Severity.INFO,
                  "aptitude-opinion-stands",
                  "The aptitude opinion stands for the attestation.",
                  OPINION.at(date).basis())
              .until(tolerated)
              .build());
    } else {
      findings.add(lacking(facts, date, later(attested, tolerated)));
    }
    return List.copyOf(findings);
  }

  private static Finding lacking(
      AttestationFacts facts, LocalDate date, Optional<LocalDate> expiredOn) {
    return expiredOn.isPresent()
        ? finding(
                Severity.ERROR,
                "attestation-expired",
                "What stood for the attestation has expired: no work without a new one.",
                facts,
                date)
            .until(expiredOn)
            .build()
        : finding(
                Severity.ERROR,
                "attestation-missing",
                "There is no attestation: it is a condition of the authorisation.",
                facts,
                date)
            .build();
  }

  private static Optional<Finding> refused(AttestationFacts facts, LocalDate date) {
    return facts
        .getRefusedOn()
        .filter(day -> !day.isAfter(date))
        .map(
            day ->
                FINDINGS
                    .of(
                        Severity.WARNING,
                        "attestation-refused",
                        "The doctor refused the attestation; the refusal can be contested before"
                            + " the conseil de prud'hommes.",
                        Law.article("attestation-copy"))
                    .until(day.plusDays(REFUSAL.at(date).value()))
                    .build());
  }

  private static Optional<LocalDate> attested(AttestationFacts facts, LocalDate date) {
    return years(facts)
        .find(date)
        .flatMap(
            years ->
                facts
                    .getIssuedOn()
                    .filter(day -> !day.isAfter(date))
                    .map(day -> day.plusYears(years.value())));
  }

  private static Optional<LocalDate> tolerated(AttestationFacts facts, LocalDate date) {
    return OPINION
        .find(date)
        .flatMap(
            years ->
                facts
                    .getAptitudeOpinionOn()
                    .filter(day -> day.isBefore(years.from()))
                    .map(day -> day.plusYears(years.value())));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  private static DatedValues<Integer> years(AttestationFacts facts) {
    return facts.getKind() == AttestationKind.DRIVING ? DRIVING : ELECTRICAL;
  }

  private static Finding.Builder finding(
      Severity severity, String code, String message, AttestationFacts facts, LocalDate date) {
    return FINDINGS.of(severity, code, message, years(facts).at(date).basis());
  }
}
