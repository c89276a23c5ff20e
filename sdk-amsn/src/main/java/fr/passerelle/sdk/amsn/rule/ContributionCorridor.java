package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
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
 * Contribution for each worker within 80 to 120 per cent of the national mean cost, from
 * 2025 on. The assembly of the service may approve a deviation in listed cases: outside is a
 * warning, never an error.
 */
public final class ContributionCorridor implements DatedRule<ContributionFacts> {
  private static final String ID = "A-33";
  private static final Findings FINDINGS = Law.findings(ID);
  private static final int PERCENT_DIGITS = 2;
  private static final DatedValues<BigDecimal> MEAN = Law.values("contribution.mean");
  private static final DatedValues<BigDecimal> LOWEST = Law.values("contribution.lowest-percent");
  private static final DatedValues<BigDecimal> HIGHEST = Law.values("contribution.highest-percent");

  /**
   * The corridor of a year.
   *
   * @param lowest lowest contribution inside, euros
   * @param highest highest contribution inside, euros
   */
  public record Corridor(BigDecimal lowest, BigDecimal highest) {}

  /** Makes the rule; it has no state. */
  public ContributionCorridor() {}

  @Override
  public String id() {
    return ID;
  }

  /**
   * Gives the corridor of a year.
   *
   * @param nationalMean national mean cost when the caller knows it, else empty
   * @param date any day of the year
   * @return the corridor, bounds included; empty before 2025 and when the mean is not known
   */
  public static Optional<Corridor> corridor(Optional<BigDecimal> nationalMean, LocalDate date) {
    Optional<DatedValue<BigDecimal>> lowest = LOWEST.find(date);
    return nationalMean
        .or(() -> MEAN.find(date).map(DatedValue::value))
        .filter(mean -> lowest.isPresent())
        .map(mean -> new Corridor(part(mean, LOWEST, date), part(mean, HIGHEST, date)));
  }

  /**
   * Compares a contribution with the corridor of its year.
   *
   * @param facts the contribution
   * @param date any day of the year
   * @return nothing when inside, otherwise one finding; codes: {@code contribution-below}, {@code
   *     contribution-above}, {@code national-mean-unknown}, {@code no-corridor}
   */
  @Override
  public List<Finding> apply(ContributionFacts facts, LocalDate date) {
    if (LOWEST.find(date).isEmpty()) {
      return List.of(
          FINDINGS.info(
              "no-corridor", "The corridor begins in 2025.", LOWEST.all().get(0).basis()));
    }
    Optional<Corridor> corridor = corridor(facts.getNationalMean(), date);
    if (corridor.isEmpty()) {
      return List.of(
          FINDINGS.warning(
              "national-mean-unknown",
              "The national mean cost of this year is not known here: give it to have the"
                  + " contribution compared.",
              LOWEST.at(date).basis()));
    }
    if (facts.getPerHead().compareTo(corridor.get().lowest()) < 0) {
      return List.of(outside("contribution-below", "below 80 per cent", facts, date));
    }
    if (facts.getPerHead().compareTo(corridor.get().highest()) > 0) {
      return List.of(outside("contribution-above", "above 120 per cent", facts, date));
    }
    return List.of();
  }

  private static Finding outside(
      String code, String where, ContributionFacts facts, LocalDate date) {
    List<LegalBasis> bases = new ArrayList<>(List.of(LOWEST.at(date).basis()));
    Finding.Builder finding;
    String message =
        "The contribution for each worker is "
            + where
            + " of the national mean cost; the assembly of the service may have approved it.";
    if (facts.getNationalMean().isPresent()) {
      finding =
          FINDINGS
              .of(Severity.WARNING, code, message, bases)
              .addReservations("The national mean cost is the caller's.");
    } else {
      bases.add(MEAN.at(date).basis());
      finding = FINDINGS.of(Severity.WARNING, code, message, bases);
    }
    return finding.build();
  }

  private static BigDecimal part(BigDecimal mean, DatedValues<BigDecimal> percent, LocalDate date) {
    return mean.multiply(percent.at(date).value()).movePointLeft(PERCENT_DIGITS);
  }
}
