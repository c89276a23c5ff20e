package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.amsn.rule.internal.Minority;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What puts one post in reinforced monitoring at one date (R4624-23), trigger by trigger. */
final class ReinforcedTriggers {
  private static final Map<Exposure, DatedValues<Integer>> BY_EXPOSURE = byExposure();
  private static final DatedValues<Integer> OTHER_EXAMINATION =
      Law.counts("sir.other-aptitude-examination");
  private static final DatedValues<Integer> ADDED = Law.counts("sir.added-by-employer");
  private static final DatedValues<Integer> FOUND = Law.counts("sir.found-on-risk-post");
  private static final DatedValues<BigDecimal> LEAD_AIR =
      Law.values("lead.air.milligrams-per-cubic-metre");
  private static final DatedValues<BigDecimal> LEAD_BLOOD_MEN =
      Law.values("lead.blood.men.micrograms-per-litre");
  private static final DatedValues<BigDecimal> LEAD_BLOOD_WOMEN =
      Law.values("lead.blood.women.micrograms-per-litre");
  private static final DatedValues<Integer> HANDLED_LOAD =
      Law.counts("manual-handling.above-kilograms");
  private static final LocalDate ATTESTATIONS_SINCE =
      Law.values("attestation.driving.years").all().get(0).from();

  private final MonitoringFacts facts;
  private final LocalDate date;
  private final RuleAssumptions assumptions;
  private final Findings findings;

  private final Set<Exposure> reinforcing = EnumSet.noneOf(Exposure.class);
  private final List<Finding> reasons = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();
  private Optional<LocalDate> since = Optional.empty();
  private boolean certain = true;

  ReinforcedTriggers(
      MonitoringFacts facts, LocalDate date, RuleAssumptions assumptions, Findings findings) {
    this.facts = facts;
    this.date = date;
    this.assumptions = assumptions;
    this.findings = findings;
    facts.getExposures().stream().sorted().forEach(this::exposure);
    for (String article : facts.getOtherAptitudeExaminations()) {
      reason(
          OTHER_EXAMINATION,
          "reinforced-other-aptitude-examination",
          "The post requires a specific aptitude examination (" + article + ").");
    }
    if (facts.isAddedByEmployer()) {
      reason(
          ADDED,
          "reinforced-added-by-employer",
          "The employer added the post to the posts at risk: the list goes to the service, is"
              + " updated every year and gives a written reason for each post.");
    }
    facts.getFoundOnRiskPost().filter(day -> !day.isAfter(date)).ifPresent(this::found);
  }

  boolean any() {
    return !reasons.isEmpty();
  }

  boolean certain() {
    return certain;
  }

  Set<Exposure> reinforcing() {
    return reinforcing;
  }

  Optional<LocalDate> since() {
    return since;
  }

  List<Finding> reasons() {
    return reasons;
  }

  List<Finding> remarks() {
    return remarks;
  }

  private void exposure(Exposure exposure) {
    switch (exposure) {
      case BIOLOGICAL_AGENTS_2, ELECTROMAGNETIC_FIELDS -> {
        // A visit before posting, no reinforced monitoring.
      }
      case LEAD -> lead();
      case MANUAL_HANDLING -> handling();
      case MINOR_REGULATED_WORK -> regulatedWork();
      case DRIVING_AUTHORISATION, ELECTRICAL_HABILITATION -> authorisation(exposure);
      default -> trigger(exposure);
    }
  }

  private void lead() {
    Optional<DatedValue<BigDecimal>> air = LEAD_AIR.find(date);
    if (air.isEmpty()) {
      trigger(Exposure.LEAD);
      return;
    }
    LeadMeasures measures =
        facts.getLead().orElseGet(() -> new LeadMeasures(Optional.empty(), Optional.empty()));
    BigDecimal men = LEAD_BLOOD_MEN.at(date).value();
    BigDecimal women = LEAD_BLOOD_WOMEN.at(date).value();
    // Without the sex only a blood lead that decides for both is decisive.
    BigDecimal above = facts.getSex().filter(Sex.FEMALE::equals).isPresent() ? women : men;
    BigDecimal upTo = facts.getSex().filter(Sex.MALE::equals).isPresent() ? men : women;
    if (exceeds(measures.air(), air.get().value()) || exceeds(measures.blood(), above)) {
      trigger(Exposure.LEAD);
    } else if (measures.air().isEmpty()
        || measures.blood().isEmpty()
        || exceeds(measures.blood(), upTo)) {
      unknown(
          "lead-measure-missing",
          "Lead opens reinforced monitoring above a threshold, and what is known does not decide:"
              + " give the mean in the air, the blood lead and the sex.",
          air.get().basis());
    }
  }

  private void handling() {
    DatedValue<Integer> threshold = HANDLED_LOAD.at(date);
    OptionalInt load = facts.getHandledLoad();
    if (load.isEmpty()) {
      unknown("handled-load-missing", "The load that is handled is not known.", threshold.basis());
    } else if (load.getAsInt() <= threshold.value()) {
      return;
    } else if (facts.getSex().isEmpty()) {
      unknown(
          "handled-load-sex-missing",
          "The threshold of handled loads is that of men; the sex is not known.",
          threshold.basis());
    } else if (facts.getSex().get() == Sex.FEMALE) {
      remarks.add(
          findings.warning(
              "handled-load-of-men",
              "The threshold of handled loads is that of men; ask the service whether a woman may"
                  + " handle such a load.",
              threshold.basis()));
    } else if (beyondBound(load.getAsInt())) {
      remarks.add(
          findings
              .of(
                  Severity.WARNING,
                  "handled-load-beyond-bound",
                  "The handled load reaches the upper bound: ask the service whether it may be"
                      + " handled at all.",
                  threshold.basis())
              .addReservations("The upper bound is the caller's; that of R4541-9 was not read.")
              .build());
    } else {
      trigger(Exposure.MANUAL_HANDLING);
    }
  }

  private boolean beyondBound(int load) {
    OptionalInt bound = assumptions.getHandledLoadBound();
    return bound.isPresent() && load >= bound.getAsInt();
  }

  private void regulatedWork() {
    Optional<PartialDate> birth = facts.getBirthDate();
    Minority minority = birth.map(day -> Minority.on(day, date)).orElse(Minority.UNCERTAIN);
    if (minority != Minority.ADULT) {
      trigger(Exposure.MINOR_REGULATED_WORK);
    }
    if (minority == Minority.UNCERTAIN) {
      unknown(
          "age-uncertain",
          "The birth date does not tell whether the worker is under eighteen; regulated work is"
              + " counted as that of a minor.",
          rule(Exposure.MINOR_REGULATED_WORK).at(date).basis());
    }
  }

  private void authorisation(Exposure exposure) {
    if (date.isBefore(ATTESTATIONS_SINCE)) {
      trigger(exposure);
    } else {
      String key = exposure == Exposure.DRIVING_AUTHORISATION ? "R4323-56" : "R4544-10";
      remarks.add(
          findings.info(
              "attestation-instead",
              "No reinforced monitoring since 2025-10-01: an attestation is needed instead (A-32).",
              Law.article(key)));
    }
  }

  private void found(LocalDate day) {
    reason(
        FOUND,
        "reinforced-found-on-risk-post",
        "A visit found that the post carries particular risks: reinforced without delay.");
    since = Optional.of(since.filter(first -> first.isBefore(day)).orElse(day));
  }

  private void trigger(Exposure exposure) {
    reason(
        rule(exposure),
        "reinforced-" + exposure.code(),
        "The post carries a particular risk: " + exposure.code().replace('-', ' ') + ".");
    reinforcing.add(exposure);
  }

  private void reason(DatedValues<Integer> trigger, String code, String message) {
    DatedValue<Integer> inForce = trigger.at(date);
    reasons.add(findings.info(code, message, inForce.basis()));
    if (trigger != FOUND) {
      LocalDate from = inForce.from();
      since = Optional.of(since.filter(first -> first.isBefore(from)).orElse(from));
    }
  }

  private void unknown(String code, String message, LegalBasis basis) {
    certain = false;
    remarks.add(findings.warning(code, message, basis));
  }

  private static boolean exceeds(Optional<BigDecimal> measure, BigDecimal threshold) {
    return measure.filter(value -> value.compareTo(threshold) > 0).isPresent();
  }

  private static DatedValues<Integer> rule(Exposure exposure) {
    DatedValues<Integer> rule = BY_EXPOSURE.get(exposure);
    if (rule == null) {
      throw new IllegalArgumentException(exposure + " opens no reinforced monitoring");
    }
    return rule;
  }

  private static Map<Exposure, DatedValues<Integer>> byExposure() {
    Map<Exposure, DatedValues<Integer>> rules = new EnumMap<>(Exposure.class);
    Set<Exposure> others =
        EnumSet.of(Exposure.BIOLOGICAL_AGENTS_2, Exposure.ELECTROMAGNETIC_FIELDS);
    for (Exposure exposure : EnumSet.complementOf(EnumSet.copyOf(others))) {
      rules.put(exposure, Law.counts("sir." + exposure.code()));
    }
    return rules;
  }
}
