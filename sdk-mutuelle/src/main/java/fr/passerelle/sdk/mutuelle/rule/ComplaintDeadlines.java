package fr.passerelle.sdk.mutuelle.rule;

import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Deadlines of a complaint to an insurer or a mutual (M-35): acknowledgement within ten <i>jours
 * ouvrables</i> unless answered meanwhile, answer within two months, mediator two months after the
 * first written complaint, answered or not. All run from the sending.
 *
 * <p>Source: ACPR recommendation 2022-R-01 of 9 May 2022, applicable from 31 December 2022. About a
 * complaint sent earlier this rule says nothing.
 */
public final class ComplaintDeadlines implements DatedRule<ComplaintFacts> {
  private static final String ID = "M-35";
  private static final int ACKNOWLEDGEMENT_DAYS = 10;
  private static final int ANSWER_MONTHS = 2;
  private static final int MEDIATOR_MONTHS = 2;
  private static final LegalBasis BASIS =
      LegalBasis.builder()
          .article("recommendation 2022-R-01")
          .text("ACPR, treatment of complaints")
          .inForceFrom(LocalDate.of(2022, 12, 31))
          .build();

  /** Makes the rule; it has no state. */
  public ComplaintDeadlines() {}

  @Override
  public String id() {
    return ID;
  }

  /**
   * Says which deadline is open, missed or was met late.
   *
   * @param facts the complaint
   * @param date the day on which the question is asked
   * @return at most one finding for each deadline; a deadline met in time gives none. Codes: {@code
   *     acknowledgement-due}, {@code acknowledgement-overdue}, {@code acknowledgement-late}, {@code
   *     answer-due}, {@code answer-overdue}, {@code answer-late}, {@code mediator-open}, {@code
   *     put-in-writing}
   */
  @Override
  public List<Finding> apply(ComplaintFacts facts, LocalDate date) {
    if (!BASIS.isInForceAt(facts.getSentOn())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    deadline("acknowledgement", acknowledgeBy(facts), firstReply(facts), date)
        .ifPresent(findings::add);
    deadline("answer", answerBy(facts), facts.getAnsweredOn(), date).ifPresent(findings::add);
    mediator(facts, date).ifPresent(findings::add);
    return List.copyOf(findings);
  }

  /**
   * Last day for the acknowledgement.
   *
   * @param facts the complaint
   * @return ten <i>jours ouvrables</i> after the sending
   */
  public static LocalDate acknowledgeBy(ComplaintFacts facts) {
    return facts.getCalendar().plusOuvrables(facts.getSentOn(), ACKNOWLEDGEMENT_DAYS);
  }

  /**
   * Last day for the answer.
   *
   * @param facts the complaint
   * @return two months after the sending, the last day of the month when there is no such day
   */
  public static LocalDate answerBy(ComplaintFacts facts) {
    return facts.getSentOn().plusMonths(ANSWER_MONTHS);
  }

  /** An answer makes the acknowledgement unnecessary. */
  private static Optional<LocalDate> firstReply(ComplaintFacts facts) {
    return facts
        .getAcknowledgedOn()
        .filter(day -> facts.getAnsweredOn().map(answer -> !day.isAfter(answer)).orElse(true))
        .or(facts::getAnsweredOn);
  }

  private static Optional<Finding> deadline(
      String what, LocalDate until, Optional<LocalDate> done, LocalDate date) {
    Optional<LocalDate> doneByNow = done.filter(day -> !day.isAfter(date));
    if (doneByNow.isPresent()) {
      return doneByNow.get().isAfter(until)
          ? Optional.of(
              finding(Severity.ERROR, what + "-late", "the " + what + " came too late", until))
          : Optional.empty();
    }
    return Optional.of(
        date.isAfter(until)
            ? finding(Severity.ERROR, what + "-overdue", "the " + what + " is overdue", until)
            : finding(Severity.WARNING, what + "-due", "the " + what + " is due", until));
  }

  private static Optional<Finding> mediator(ComplaintFacts facts, LocalDate date) {
    if (date.isBefore(facts.getSentOn().plusMonths(MEDIATOR_MONTHS))) {
      return Optional.empty();
    }
    return Optional.of(
        facts.isWritten()
            ? finding(Severity.INFO, "mediator-open", "the mediator may be asked")
            : finding(
                Severity.WARNING,
                "put-in-writing",
                "the mediator may be asked once the complaint has been put in writing"));
  }

  private static Finding finding(Severity severity, String code, String message, LocalDate until) {
    return finding(severity, code, message).toBuilder().until(until).build();
  }

  private static Finding finding(Severity severity, String code, String message) {
    return Finding.builder()
        .rule(ID)
        .severity(severity)
        .code(code)
        .message(message)
        .basis(BASIS)
        .build();
  }
}
