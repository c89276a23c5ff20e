package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * The mid-career visit (L4624-2-2): date of a branch agreement, else the calendar year of the 45th
 * birthday. The wording was replaced in the summer of 2026 by one that was not read.
 */
final class MidCareer {
  private static final DatedValues<Integer> AGE = Law.counts("mid-career.age");
  private static final DatedValues<Integer> JOINED = Law.counts("mid-career.joined-within.years");
  private static final Year REPLACED = Year.of(2026);
  private static final int LAST_DAY_OF_DECEMBER = 31;

  private MidCareer() {}

  static void add(Case open) {
    Optional<DatedValue<Integer>> age = AGE.find(open.date);
    if (age.isEmpty() || open.last(kind -> kind == VisitKind.MID_CAREER).isPresent()) {
      return;
    }
    Optional<LocalDate> agreed = open.worker.getMidCareerAgreementDate();
    Optional<Year> year = year(open, age.get().value());
    Optional<LocalDate> limit =
        agreed.or(() -> year.map(y -> y.atMonth(Month.DECEMBER).atDay(LAST_DAY_OF_DECEMBER)));
    if (limit.isEmpty()
        || limit.get().isBefore(age.get().from())
        || limit.get().isBefore(open.worker.getHiredOn())) {
      return;
    }
    LocalDate opens = agreed.orElseGet(() -> year.orElseThrow().atDay(1));
    if (open.date.isBefore(opens.minusYears(JOINED.at(open.date).value()))) {
      return;
    }
    if (open.date.isAfter(limit.get()) && !open.worker.isHistoryComplete()) {
      open.remark(InitialVisit.unknown(age.get().basis()));
      return;
    }
    due(open, agreed.isPresent(), opens, limit.get(), age.get());
  }

  private static Optional<Year> year(Case open, int age) {
    return open.worker
        .getPost()
        .getBirthDate()
        .map(
            birth ->
                Year.of(birth.year()).plusYears(open.assumptions.getMidCareerAge().orElse(age)));
  }

  private static void due(
      Case open, boolean agreed, LocalDate opens, LocalDate limit, DatedValue<Integer> age) {
    Due due =
        Due.by(
                VisitKind.MID_CAREER,
                limit,
                agreed
                    ? "On the date of the branch agreement."
                    : "In the calendar year of the mid-career birthday.",
                age.basis())
            .also(Law.article("L6315-1"));
    if (!agreed) {
      due.from(opens);
      if (open.assumptions.getMidCareerAge().isPresent()) {
        due.reserving("The age of the mid-career visit is the caller's.");
      }
    }
    if (!Year.from(limit).isBefore(REPLACED) && !open.assumptions.isMidCareerTextRead()) {
      due.reserving(
          "L4624-2-2 was replaced in the summer of 2026 by a wording that was not read; this"
              + " follows the one of 2022-03-31.");
    }
    LocalDate joins = limit.minusYears(JOINED.at(open.date).value());
    boolean joinable = open.examinationDueBetween(joins, limit);
    open.due(due);
    if (joinable) {
      open.remark(
          Case.FINDINGS.info(
              "mid-career-may-be-joined",
              "The mid-career visit may be joined to another visit of the doctor that falls due"
                  + " within the two years before, or be held on a return to work from the"
                  + " mid-career age on.",
              JOINED.at(open.date).basis()));
    }
  }
}
