package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.rule.DatedRule;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.FrenchCalendar;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Legal dates of a rate decision (N-43): when it counts as notified, until when it can be appealed.
 * Opened within fifteen days of its availability, it is notified on the day of the first
 * consultation; otherwise two texts differ and both days are given. An appeal to the caisse, or a
 * summons before the <i>cour d'appel d'Amiens</i>, within two months; again two months after a
 * rejection, or after two months of silence.
 *
 * <p>Source: L242-5, arrêté of 17 October 1995 art. 5, R142-1-A III; months are counted by the
 * <i>code de procédure civile</i>, art. 641 and 642.
 */
public final class NotificationRule implements DatedRule<NotificationFacts> {
  static final String ID = "N-43";

  private static final Findings FINDINGS = Law.findings(ID);
  private static final String COUNTING =
      "That the last day moves to the next working day is assumed for the appeal to the caisse.";

  /** Makes the rule; it has no state. */
  public NotificationRule() {}

  @Override
  public String id() {
    return ID;
  }

  /**
   * Says when the decision counts as notified and what can still be done.
   *
   * @param facts the decision
   * @param date the day on which the question is asked
   * @return codes: {@code not-available}, {@code notification-pending}, {@code
   *     notified-by-consultation}, {@code notified-by-post}, {@code notified-deemed}; {@code
   *     appeal-open}, {@code appeal-disputed}, {@code rate-final}, {@code appeal-late}, {@code
   *     appeal-pending}, {@code court-open}
   */
  @Override
  public List<Finding> apply(NotificationFacts facts, LocalDate date) {
    return assess(facts, date).findings();
  }

  /**
   * Gives the dates.
   *
   * @param facts the decision
   * @param date the day on which the question is asked
   * @return the dates, with the findings of {@link #apply}
   * @throws IllegalArgumentException when the decision was opened before it became available
   */
  public NotificationDates assess(NotificationFacts facts, LocalDate date) {
    List<Finding> findings = new ArrayList<>();
    Notified notified = notified(facts, date, findings);
    Optional<LocalDate> until = notified.day().map(day -> end(day, facts));
    Optional<LocalDate> otherUntil = notified.other().map(day -> end(day, facts));
    Optional<LocalDate> court = Optional.empty();
    if (until.isPresent()) {
      LocalDate latest = otherUntil.filter(until.get()::isBefore).orElse(until.get());
      LocalDate earliest = otherUntil.filter(until.get()::isAfter).orElse(until.get());
      court = appeals(facts, date, earliest, latest, findings);
    }
    return new NotificationDates(
        notified.day(), notified.other(), until, otherUntil, court, findings);
  }

  /**
   * The end of a delay in months: the same day of the last month, or its last day when there is no
   * such day, moved to the next day that is neither a Saturday, a Sunday nor a holiday.
   *
   * @param start the day that starts the delay
   * @param months how many
   * @param calendar holidays
   * @return the last day
   */
  public static LocalDate plusMonths(LocalDate start, int months, FrenchCalendar calendar) {
    LocalDate last = start.plusMonths(months);
    while (!calendar.isOuvre(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private record Notified(Optional<LocalDate> day, Optional<LocalDate> other) {
    static final Notified OPEN = new Notified(Optional.empty(), Optional.empty());

    static Notified on(LocalDate day) {
      return new Notified(Optional.of(day), Optional.empty());
    }
  }

  private static Notified notified(
      NotificationFacts facts, LocalDate date, List<Finding> findings) {
    LegalBasis statute = Law.article("L242-5");
    if (facts.getReceivedByPostOn().isPresent()) {
      findings.add(
          FINDINGS.warning(
              "notified-by-post",
              "Notified by post: the company has not subscribed, for which a penalty is due.",
              statute));
      return Notified.on(facts.getReceivedByPostOn().get());
    }
    if (facts.getAvailableOn().filter(day -> !day.isAfter(date)).isEmpty()) {
      findings.add(FINDINGS.info("not-available", "No decision is available.", statute));
      return Notified.OPEN;
    }
    LocalDate available = facts.getAvailableOn().get();
    LocalDate end = available.plusDays(Law.count("notification.days", available));
    Optional<LocalDate> consulted = facts.getFirstConsultedOn().filter(day -> !day.isAfter(date));
    if (consulted.filter(available::isAfter).isPresent()) {
      throw new IllegalArgumentException("the decision was opened before it became available");
    }
    if (consulted.filter(day -> !day.isAfter(end)).isPresent()) {
      findings.add(
          FINDINGS
              .of(
                  Severity.INFO,
                  "notified-by-consultation",
                  "Notified on the day of the first consultation by an authorised person.",
                  List.of(statute, Law.article("cass-23-70009")))
              .build());
      return Notified.on(consulted.get());
    }
    if (!date.isAfter(end)) {
      findings.add(
          FINDINGS
              .of(
                  Severity.WARNING,
                  "notification-pending",
                  "The decision waits to be opened; after this day it counts as notified.",
                  statute)
              .until(end)
              .build());
      return Notified.OPEN;
    }
    findings.add(
        FINDINGS
            .of(
                Severity.WARNING,
                "notified-deemed",
                "Not opened within fifteen days: the arrêté counts it as notified when it became"
                    + " available, the statute fifteen days later at the latest.",
                List.of(statute, Law.article("arrete-1995-5")))
            .addReservations("Two texts differ; the day that goes first is the caller's choice.")
            .build());
    boolean early =
        facts.getAssumptions().getDeemedNotification() == DeemedNotification.AVAILABILITY;
    return new Notified(Optional.of(early ? available : end), Optional.of(early ? end : available));
  }

  private static Optional<LocalDate> appeals(
      NotificationFacts facts,
      LocalDate date,
      LocalDate earliest,
      LocalDate latest,
      List<Finding> findings) {
    Optional<LocalDate> appealed = facts.getAppealedOn().filter(day -> !day.isAfter(date));
    if (appealed.isEmpty()) {
      findings.add(withoutAppeal(date, earliest, latest));
      return Optional.empty();
    }
    if (appealed.get().isAfter(latest)) {
      findings.add(
          FINDINGS.error(
              "appeal-late",
              "The appeal to the caisse came after its last day.",
              Law.article("R142-1-A-III")));
      return Optional.empty();
    }
    if (appealed.get().isAfter(earliest)) {
      findings.add(disputed(latest));
    }
    return afterAppeal(facts, date, appealed.get(), findings);
  }

  private static Finding withoutAppeal(LocalDate date, LocalDate earliest, LocalDate latest) {
    if (date.isAfter(latest)) {
      return FINDINGS
          .of(Severity.INFO, "rate-final", "The rate can no longer be appealed.", window())
          .build();
    }
    if (date.isAfter(earliest)) {
      return disputed(latest);
    }
    return FINDINGS
        .of(
            Severity.WARNING,
            "appeal-open",
            "An appeal to the caisse, or a summons before the cour d'appel d'Amiens, is open.",
            window())
        .addReservations(COUNTING)
        .until(earliest)
        .build();
  }

  private static Finding disputed(LocalDate latest) {
    return FINDINGS
        .of(
            Severity.WARNING,
            "appeal-disputed",
            "Too late by one of the two readings, in time by the other.",
            window())
        .addReservations(COUNTING)
        .until(latest)
        .build();
  }

  private static Optional<LocalDate> afterAppeal(
      NotificationFacts facts, LocalDate date, LocalDate appealed, List<Finding> findings) {
    LocalDate silence = appealed.plusMonths(Law.count("appeal.months", appealed));
    Optional<LocalDate> rejected =
        facts.getRejectedOn().filter(day -> !day.isAfter(date) && day.isBefore(silence));
    if (rejected.isEmpty() && date.isBefore(silence)) {
      findings.add(
          FINDINGS
              .of(
                  Severity.INFO,
                  "appeal-pending",
                  "The caisse has two months; its silence is a rejection.",
                  window())
              .until(silence)
              .build());
      return Optional.empty();
    }
    LocalDate court = end(rejected.orElse(silence), facts);
    if (date.isAfter(court)) {
      findings.add(
          FINDINGS
              .of(Severity.INFO, "rate-final", "The rate can no longer be appealed.", window())
              .build());
    } else {
      Finding.Builder open =
          FINDINGS
              .of(
                  Severity.WARNING,
                  "court-open",
                  "A summons before the cour d'appel d'Amiens is open.",
                  window())
              .until(court);
      if (rejected.isEmpty()) {
        open.addReservations(
            "Counted from two months of silence, although an express rejection may have come"
                + " later.");
      }
      findings.add(open.build());
    }
    return Optional.of(court);
  }

  private static LocalDate end(LocalDate start, NotificationFacts facts) {
    return plusMonths(start, Law.count("appeal.months", start), facts.getCalendar());
  }

  private static List<LegalBasis> window() {
    return List.of(Law.article("R142-1-A-III"), Law.article("cpc-641"));
  }
}
