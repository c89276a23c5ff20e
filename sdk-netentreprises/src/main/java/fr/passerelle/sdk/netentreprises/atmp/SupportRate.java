package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.netentreprises.atmp.internal.Tariffs;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rate of support functions (<i>fonctions supports</i>, N-30), which replaced the <i>taux
 * bureau</i> after 2019: for administrative jobs of establishments at the collective or mixed rate,
 * on request to the caisse, from the first day of the month after it received the request. Source:
 * arrêté of 15 February 2017.
 *
 * @param rate percent, empty when a condition is not met or the rate is not known
 * @param from first day, empty while nothing was requested
 * @param findings each condition that is not met; what the rate rests on
 */
public record SupportRate(
    Optional<BigDecimal> rate, Optional<LocalDate> from, List<Finding> findings) {
  private static final Findings FINDINGS = Law.findings(TariffRule.ID);

  /**
   * Keeps what is given.
   *
   * @param rate percent, empty when a condition is not met or the rate is not known
   * @param from first day, empty while nothing was requested
   * @param findings each condition that is not met; what the rate rests on
   */
  public SupportRate {
    findings = List.copyOf(findings);
  }

  /**
   * Says whether the rate applies to a job.
   *
   * @param facts the job
   * @param date the day asked about
   * @return the rate; codes: {@code support-individual}, {@code support-function}, {@code
   *     support-main-job}, {@code support-premises}, {@code support-not-requested}, {@code
   *     support-not-yet}, {@code support-rate-unknown}, {@code support-rate}
   */
  public static SupportRate assess(SupportRateFacts facts, LocalDate date) {
    LegalBasis basis = Law.article("support-functions");
    List<Finding> unmet = new ArrayList<>();
    require(
        facts.getMode() != TariffMode.INDIVIDUAL,
        "support-individual",
        "Establishments at the individual rate have none of support functions.",
        unmet);
    require(
        facts.getFunction().isPresent(),
        "support-function",
        "The job is none of those that the rate is for.",
        unmet);
    require(facts.isMainJob(), "support-main-job", "It is not the main job.", unmet);
    require(
        !facts.isExposed(),
        "support-premises",
        "The premises are exposed to the other risks of the establishment.",
        unmet);
    Optional<LocalDate> from =
        facts.getRequestReceivedOn().map(day -> day.plusMonths(1).withDayOfMonth(1));
    if (from.isEmpty()) {
      unmet.add(
          FINDINGS.warning(
              "support-not-requested", "The rate is granted on request to the caisse.", basis));
    } else if (date.isBefore(from.get())) {
      unmet.add(
          FINDINGS.info(
              "support-not-yet",
              "The rate starts on the first day of the month after the request was received.",
              basis));
    }
    if (!unmet.isEmpty()) {
      return new SupportRate(Optional.empty(), from, unmet);
    }
    Optional<DatedValue<BigDecimal>> known =
        published(facts.isBtp(), facts.isAlsaceMoselle(), date);
    if (facts.getKnownRate().isPresent()) {
      Finding finding =
          FINDINGS
              .of(Severity.INFO, "support-rate", "The rate of support functions applies.", basis)
              .addReservations("The rate is the caller's.")
              .build();
      return new SupportRate(facts.getKnownRate(), from, List.of(finding));
    }
    if (known.isEmpty()) {
      Finding finding =
          FINDINGS.warning(
              "support-rate-unknown",
              "The rate of support functions on this day is not known here: give it.",
              basis);
      return new SupportRate(Optional.empty(), from, List.of(finding));
    }
    Finding.Builder finding =
        FINDINGS.of(
            Severity.INFO,
            "support-rate",
            "The rate of support functions applies.",
            List.of(basis, known.get().basis()));
    Tariffs.staleness(date).ifPresent(finding::addReservations);
    return new SupportRate(known.map(DatedValue::value), from, List.of(finding.build()));
  }

  /**
   * The published rate.
   *
   * @param btp whether the establishment is of building and public works
   * @param alsaceMoselle whether it is in Alsace-Moselle, where one rate is for all
   * @param date any date
   * @return the rate with its arrêté; empty before 2021, in Alsace-Moselle before 2024 and from
   *     2026 on
   */
  public static Optional<DatedValue<BigDecimal>> published(
      boolean btp, boolean alsaceMoselle, LocalDate date) {
    String name = alsaceMoselle ? "alsace-moselle" : btp ? "btp" : "other";
    return Law.values("support." + name).find(date);
  }

  private static void require(boolean met, String code, String message, List<Finding> unmet) {
    if (!met) {
      unmet.add(FINDINGS.error(code, message, Law.article("support-functions")));
    }
  }
}
