package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.Exposure;
import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.amsn.rule.internal.Minority;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first visit for a post: VIP, or aptitude examination in its place; never both. */
final class InitialVisit {
  private static final DatedValues<Integer> VIP = Law.counts("vip.initial.months");
  private static final DatedValues<Integer> APPRENTICE = Law.counts("vip.apprentice.months");
  private static final DatedValues<Integer> NIGHT_OR_MINOR =
      Law.counts("vip.before-posting.night-or-minor");
  private static final DatedValues<Integer> FIELDS =
      Law.counts("vip.before-posting.electromagnetic-fields");
  private static final DatedValues<Integer> BIOLOGICAL =
      Law.counts("vip.before-posting.biological-agents-2");
  private static final DatedValues<Integer> EMA = Law.counts("ema.before-posting");

  private final ExemptionRule exemptions;

  InitialVisit(ExemptionRule exemptions) {
    this.exemptions = exemptions;
  }

  void add(Case open) {
    FollowedWorker worker = open.worker;
    if (EMA.find(worker.getPostedOn()).isEmpty() && !open.monitoring.reinforced()) {
      if (open.last(VisitKind::isPeriodic).isEmpty()) {
        open.remark(
            Case.FINDINGS.warning(
                "earlier-regime",
                "The posting is older than 2017-01-01, where these rules begin: give the last visit.",
                Law.article("R4624-10")));
      }
      return;
    }
    boolean confirmed = exempted(open);
    Due due = open.monitoring.reinforced() ? examination(open) : information(open);
    Optional<HeldVisit> held =
        open.monitoring.reinforced()
            ? open.first(VisitKind::isExamination)
            : open.first(VisitKind::isPeriodic);
    if (held.isPresent()) {
      judge(open, due, held.get().getHeldOn());
    } else if (confirmed) {
      return;
    } else if (worker.isHistoryComplete() || !open.date.isAfter(due.limit())) {
      open.due(due);
    } else {
      open.remark(unknown(due.basis()));
    }
  }

  static Finding unknown(LegalBasis basis) {
    return Case.FINDINGS.warning(
        "history-unknown", "The visits held are not known: give the last one.", basis);
  }

  /** True when the service has confirmed; that it might is only a remark. */
  private boolean exempted(Case open) {
    if (open.worker.getPrior().isEmpty() || open.last(VisitKind::isPeriodic).isPresent()) {
      return false;
    }
    ExemptionFacts facts =
        ExemptionFacts.builder()
            .category(open.monitoring.getCategory())
            .employment(open.worker.getEmployment())
            .hiredOn(open.worker.getHiredOn())
            .prior(open.worker.getPrior())
            .build();
    if (ExemptionRule.WINDOWS_SINCE.isAfter(facts.getHiredOn())) {
      return false;
    }
    open.remarks(exemptions.apply(facts, open.date));
    return open.worker.getPrior().get().isExemptionConfirmed();
  }

  private static void judge(Case open, Due due, LocalDate held) {
    if (due.isWithoutDelay() || !open.worker.isHistoryComplete()) {
      return;
    }
    if (due.posting().filter(held::equals).isPresent()) {
      open.remark(
          Case.FINDINGS.info(
              "held-on-posting-day",
              "The visit was held on the day of the posting; whether it came before is not known.",
              due.basis()));
    } else if (held.isAfter(due.limit())) {
      String code = open.monitoring.reinforced() ? "ema-initial-late" : "vip-initial-late";
      open.remark(
          Case.FINDINGS
              .warning(code, "The first visit was held after its limit.", due.basis())
              .toBuilder()
              .until(due.limit())
              .build());
    }
  }

  private static Due examination(Case open) {
    FollowedWorker worker = open.worker;
    LocalDate posted = worker.getPostedOn();
    LocalDate since = open.monitoring.getReinforcedByLawSince().orElse(posted);
    LegalBasis basis = EMA.at(open.date).basis();
    if (since.isAfter(posted)) {
      return Due.withoutDelay(
              VisitKind.EMA_INITIAL,
              since,
              "The post came under reinforced monitoring after the posting: examination by the"
                  + " doctor without delay.",
              basis)
          .reserving(
              "No text was read that gives a delay to workers who are already posted when their"
                  + " post comes under reinforced monitoring.");
    }
    if (worker.getEmployment() != EmploymentKind.APPRENTICE) {
      return Due.before(
          VisitKind.EMA_INITIAL,
          posted,
          "The doctor examines the worker before the posting; this replaces the VIP.",
          basis);
    }
    List<Due> candidates = new ArrayList<>(beforePosting(open, VisitKind.EMA_INITIAL));
    candidates.add(
        apprentice(worker, VisitKind.EMA_INITIAL, APPRENTICE.at(worker.getPostedOn())).also(basis));
    return earliest(candidates);
  }

  private static Due information(Case open) {
    FollowedWorker worker = open.worker;
    List<Due> candidates = new ArrayList<>(beforePosting(open, VisitKind.VIP_INITIAL));
    if (worker.getEmployment() == EmploymentKind.APPRENTICE) {
      candidates.add(
          apprentice(worker, VisitKind.VIP_INITIAL, APPRENTICE.at(worker.getPostedOn())));
    }
    if (!candidates.isEmpty()) {
      return earliest(candidates);
    }
    DatedValue<Integer> months = VIP.at(worker.getPostedOn());
    return Due.by(
        VisitKind.VIP_INITIAL,
        worker.getPostedOn().plusMonths(months.value()),
        "Within three months of taking up the post.",
        months.basis());
  }

  private static Due apprentice(FollowedWorker worker, VisitKind kind, DatedValue<Integer> months) {
    return Due.by(
        kind,
        worker.getHiredOn().plusMonths(months.value()),
        "Apprentice: within two months of the hire.",
        months.basis());
  }

  private static List<Due> beforePosting(Case open, VisitKind kind) {
    FollowedWorker worker = open.worker;
    LocalDate posted = worker.getPostedOn();
    Set<Exposure> exposures = worker.getPost().getExposures();
    List<Due> candidates = new ArrayList<>();
    Optional<Minority> minority =
        worker.getPost().getBirthDate().map(birth -> Minority.on(birth, posted));
    if (worker.getPost().isNightWorker()) {
      candidates.add(
          Due.before(
              kind,
              posted,
              "Night worker: before the posting.",
              NIGHT_OR_MINOR.at(posted).basis()));
    }
    if (minority.filter(age -> age != Minority.ADULT).isPresent()) {
      Due minor =
          Due.before(
              kind,
              posted,
              "Under eighteen: before the posting.",
              NIGHT_OR_MINOR.at(posted).basis());
      candidates.add(
          minority.get() == Minority.UNCERTAIN
              ? minor.reserving(
                  "The birth date does not tell whether the worker was under eighteen; it was"
                      + " taken so.")
              : minor);
    }
    if (exposures.contains(Exposure.ELECTROMAGNETIC_FIELDS)) {
      candidates.add(
          Due.before(
              kind,
              posted,
              "Electromagnetic fields above the limit values: before the posting.",
              FIELDS.at(posted).basis()));
    }
    if (exposures.contains(Exposure.BIOLOGICAL_AGENTS_2)) {
      candidates.add(
          Due.before(
              kind,
              posted,
              "Biological agents of group 2: before the posting.",
              BIOLOGICAL.at(posted).basis()));
    }
    return candidates;
  }

  private static Due earliest(List<Due> candidates) {
    Due first = candidates.stream().min(Comparator.comparing(Due::limit)).orElseThrow();
    List<Due> others = candidates.stream().filter(due -> due != first).toList();
    others.forEach(due -> first.also(due.basis()));
    return others.stream().anyMatch(due -> !due.limit().equals(first.limit()))
        ? first.reserving(
            "Several limits apply to this worker; no text on their combination was found, the"
                + " earliest was taken.")
        : first;
  }
}
