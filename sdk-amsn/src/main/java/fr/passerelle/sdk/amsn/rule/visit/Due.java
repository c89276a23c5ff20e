package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A due visit in the making: what it is, what limits it, and then how urgent that is at a date. */
final class Due {
  private final VisitKind kind;
  private final LocalDate limit;
  private final String why;
  private final List<LegalBasis> bases = new ArrayList<>();
  private final List<String> reservations = new ArrayList<>();
  private Optional<LocalDate> earliest = Optional.empty();
  private Optional<LocalDate> doctor = Optional.empty();
  private Optional<LocalDate> posting = Optional.empty();
  private boolean withoutDelay;

  private Due(VisitKind kind, LocalDate limit, String why, LegalBasis basis) {
    this.kind = kind;
    this.limit = limit;
    this.why = why;
    bases.add(basis);
  }

  static Due by(VisitKind kind, LocalDate limit, String why, LegalBasis basis) {
    return new Due(kind, limit, why, basis);
  }

  static Due before(VisitKind kind, LocalDate posting, String why, LegalBasis basis) {
    Due due = new Due(kind, posting.minusDays(1), why, basis);
    due.posting = Optional.of(posting);
    return due;
  }

  static Due withoutDelay(VisitKind kind, LocalDate since, String why, LegalBasis basis) {
    Due due = new Due(kind, since, why, basis);
    due.withoutDelay = true;
    return due;
  }

  Due from(LocalDate day) {
    earliest = Optional.of(day);
    return this;
  }

  /** A later date of the doctor's does not move the limit of the law. */
  Due orDoctors(Optional<LocalDate> day) {
    doctor = day.filter(date -> date.isBefore(limit));
    return this;
  }

  Due also(LegalBasis basis) {
    bases.add(basis);
    return this;
  }

  Due reserving(String sentence) {
    reservations.add(sentence);
    return this;
  }

  Due reserving(List<String> sentences) {
    reservations.addAll(sentences);
    return this;
  }

  LocalDate limit() {
    return limit;
  }

  Optional<LocalDate> posting() {
    return posting;
  }

  LegalBasis basis() {
    return bases.get(0);
  }

  boolean isWithoutDelay() {
    return withoutDelay;
  }

  DueVisit at(LocalDate date, int warningMonths, Findings findings) {
    LocalDate latest = doctor.orElse(limit);
    boolean overdue = date.isAfter(latest);
    Severity severity =
        overdue
            ? Severity.ERROR
            : latest.isAfter(date.plusMonths(warningMonths)) ? Severity.INFO : Severity.WARNING;
    String message = doctor.isPresent() ? why + " The doctor set an earlier date." : why;
    return DueVisit.builder()
        .kind(kind)
        .earliestDate(earliest)
        .latestDate(latest)
        .legalLimit(limit)
        .beforePosting(posting)
        .withoutDelay(withoutDelay)
        .finding(
            findings
                .of(severity, kind.code() + (overdue ? "-overdue" : "-due"), message, bases)
                .until(latest)
                .addAllReservations(reservations)
                .build())
        .build();
  }
}
