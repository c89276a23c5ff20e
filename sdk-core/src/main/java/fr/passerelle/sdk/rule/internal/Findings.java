package fr.passerelle.sdk.rule.internal;

import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Makes the findings of one rule; what an article was not read for becomes a reservation. */
public final class Findings {
  private final String rule;
  private final LawBook law;

  /**
   * Makes findings of a rule.
   *
   * @param rule its id
   * @param law knows how far each article was read
   */
  public Findings(String rule, LawBook law) {
    this.rule = rule;
    this.law = law;
  }

  /**
   * Makes a finding.
   *
   * @param severity how much it matters
   * @param code what is found, for programs
   * @param message what is found, for a person
   * @param basis the article
   * @return a builder, to be completed
   */
  public Finding.Builder of(Severity severity, String code, String message, LegalBasis basis) {
    return of(severity, code, message, List.of(basis));
  }

  /**
   * Makes a finding that rests on several articles.
   *
   * @param severity how much it matters
   * @param code what is found, for programs
   * @param message what is found, for a person
   * @param bases the articles, the one it mainly rests on first
   * @return a builder, to be completed
   */
  public Finding.Builder of(
      Severity severity, String code, String message, List<LegalBasis> bases) {
    return Finding.builder()
        .rule(rule)
        .severity(severity)
        .code(code)
        .message(message)
        .basis(bases.get(0))
        .addAllFurtherBases(bases.subList(1, bases.size()))
        .addAllReservations(reservations(bases));
  }

  /**
   * Makes a finding that is good to know.
   *
   * @param code what is found, for programs
   * @param message what is found, for a person
   * @param basis the article
   * @return the finding
   */
  public Finding info(String code, String message, LegalBasis basis) {
    return of(Severity.INFO, code, message, basis).build();
  }

  /**
   * Makes a finding that should be looked at.
   *
   * @param code what is found, for programs
   * @param message what is found, for a person
   * @param basis the article
   * @return the finding
   */
  public Finding warning(String code, String message, LegalBasis basis) {
    return of(Severity.WARNING, code, message, basis).build();
  }

  /**
   * Makes a finding that breaks a rule.
   *
   * @param code what is found, for programs
   * @param message what is found, for a person
   * @param basis the article
   * @return the finding
   */
  public Finding error(String code, String message, LegalBasis basis) {
    return of(Severity.ERROR, code, message, basis).build();
  }

  private List<String> reservations(List<LegalBasis> bases) {
    Stream<String> sentences = bases.stream().flatMap(basis -> law.reservation(basis).stream());
    return sentences.distinct().toList();
  }
}
