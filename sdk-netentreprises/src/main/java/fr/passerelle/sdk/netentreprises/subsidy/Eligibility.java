package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Whether a request for a subsidy would be open.
 *
 * @param terms the terms that fit, empty when none do
 * @param amount what it comes to, empty when there are no terms or no rate
 * @param findings each condition that is not met (errors), each that cannot be judged (warnings),
 *     and what is good to know
 */
public record Eligibility(
    Optional<SubsidyTerms> terms, Optional<SubsidyAmount> amount, List<Finding> findings) {
  /**
   * Keeps what is given.
   *
   * @param terms the terms that fit, empty when none do
   * @param amount what it comes to, empty when there are no terms or no rate
   * @param findings each condition that is not met (errors), each that cannot be judged (warnings),
   *     and what is good to know
   */
  public Eligibility {
    findings = List.copyOf(findings);
  }

  /** {@return true when every condition is known to be met} */
  public boolean isOpen() {
    return unmet().isEmpty() && unknown().isEmpty();
  }

  /** {@return the conditions that are not met, each with its source} */
  public List<Finding> unmet() {
    return of(Severity.ERROR);
  }

  /** {@return the conditions of which too little is known} */
  public List<Finding> unknown() {
    return of(Severity.WARNING);
  }

  private List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.getSeverity() == severity).toList();
  }
}
