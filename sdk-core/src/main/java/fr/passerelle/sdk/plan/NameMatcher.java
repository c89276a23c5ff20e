package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.plan.internal.GroupKey;
import fr.passerelle.sdk.plan.internal.Groups;
import fr.passerelle.sdk.plan.internal.Names;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds people who may be the same by family name, first first name and birth date. It never
 * matches: everyone whom it holds together becomes one conflict, whatever the number of homonyms.
 */
final class NameMatcher {
  private static final int UNKNOWN = 0;

  private final Matching<?, ?> matching;
  private final Decisions decisions;

  NameMatcher(Matching<?, ?> matching, Decisions decisions) {
    this.matching = matching;
    this.decisions = decisions;
  }

  void run() {
    level(false);
    if (anyPartialDate(matching.payroll(), matching::isPayrollOpen)
        || anyPartialDate(matching.portal(), matching::isPortalOpen)) {
      // A birth date of which only a part is known may be any date of that year.
      level(true);
    }
  }

  private void level(boolean partialDates) {
    Set<Integer> births = birthsStillOpen(partialDates);
    if (births.isEmpty()) {
      return;
    }
    // Normalising a name is the dear part: people born on other days are passed over.
    Function<PlanSubject<?>, @Nullable GroupKey> sparingKey =
        subject ->
            births.contains(birth(subject, partialDates))
                ? nameAndBirth(subject, partialDates)
                : null;
    boolean allNumbered =
        IntStream.range(0, matching.payroll().size())
            .noneMatch(place -> matching.isPayrollOpen(place) && lacksNir(place));
    Groups groups =
        new Groups(
            new SubjectReading(
                matching.payroll(),
                matching::isPayrollOpen,
                sparingKey,
                // Two people who both have a NIR are two people.
                subject -> !allNumbered || subject.getNir().isEmpty()),
            new SubjectReading(
                matching.portal(), matching::isPortalOpen, sparingKey, subject -> false));
    for (int group = 0; group < groups.size(); group++) {
      int[] payroll = groups.openPayroll(group);
      int[] portal = groups.openPortal(group);
      if (partialDates) {
        possibleMatchOfPartialDates(payroll, portal);
      } else if (!possibleDuplicate(payroll, groups.settledPayroll(group), portal)) {
        possibleMatch(payroll, portal);
      }
    }
  }

  private Set<Integer> birthsStillOpen(boolean partialDates) {
    Set<Integer> births = new HashSet<>();
    for (int place = 0; place < matching.payroll().size(); place++) {
      if (matching.isPayrollOpen(place)) {
        births.add(birth(matching.payroll().get(place), partialDates));
      }
    }
    births.remove(UNKNOWN);
    return births;
  }

  /** Birth date as far as it is known, or only its year, as a number. */
  private static int birth(PlanSubject<?> subject, boolean yearOnly) {
    PartialDate date = subject.getBirthDate().orElse(null);
    if (date == null) {
      return UNKNOWN;
    }
    return yearOnly
        ? date.year()
        : date.year() * 10_000 + date.month().orElse(0) * 100 + date.day().orElse(0);
  }

  /** One person may be in payroll twice, once under a NIR and once without. */
  private boolean possibleDuplicate(int[] payroll, int[] settled, int[] portal) {
    if (payroll.length == 0 || payroll.length + settled.length < 2) {
      return false;
    }
    int[] everyone = IntStream.concat(Arrays.stream(payroll), Arrays.stream(settled)).toArray();
    int[] unnumbered = Arrays.stream(everyone).filter(this::lacksNir).toArray();
    if (unnumbered.length == 0) {
      return false;
    }
    Undecided inPayroll = new Undecided(matching.payroll(), everyone);
    Undecided inPayrollUnnumbered = new Undecided(matching.payroll(), unnumbered);
    Undecided onPortal = new Undecided(matching.portal(), portal);
    IntPredicate doubtful =
        // Without a NIR a person may be any of the others, and counts as one of everyone.
        place ->
            lacksNir(place) ? inPayroll.count(place) > 1 : inPayrollUnnumbered.count(place) > 0;
    if (Arrays.stream(payroll).noneMatch(doubtful)) {
      return false;
    }
    int[] held =
        Arrays.stream(payroll).filter(doubtful.or(place -> onPortal.count(place) > 0)).toArray();
    matching.conflict(ConflictReason.POSSIBLE_DUPLICATE_IN_PAYROLL, held, portal);
    return true;
  }

  private void possibleMatch(int[] payroll, int[] portal) {
    Undecided onPortal = new Undecided(matching.portal(), portal);
    int[] candidates = Arrays.stream(payroll).filter(place -> onPortal.count(place) > 0).toArray();
    if (candidates.length == 0) {
      return;
    }
    boolean numbered =
        Arrays.stream(candidates).noneMatch(this::lacksNir)
            && Arrays.stream(portal)
                .allMatch(place -> matching.portal().get(place).getNir().isPresent());
    matching.conflict(
        numbered ? ConflictReason.POSSIBLE_MATCH_OTHER_NUMBER : ConflictReason.POSSIBLE_MATCH,
        candidates,
        portal);
  }

  private void possibleMatchOfPartialDates(int[] payroll, int[] portal) {
    int[] partialPayroll = partial(matching.payroll(), payroll);
    int[] partialPortal = partial(matching.portal(), portal);
    possibleMatch(
        partialPortal.length > 0 ? payroll : partialPayroll,
        partialPayroll.length > 0 ? portal : partialPortal);
  }

  private static int[] partial(List<? extends PlanSubject<?>> subjects, int[] places) {
    return Arrays.stream(places).filter(place -> isPartial(subjects.get(place))).toArray();
  }

  private static boolean anyPartialDate(
      List<? extends PlanSubject<?>> subjects, IntPredicate open) {
    return IntStream.range(0, subjects.size())
        .anyMatch(place -> open.test(place) && isPartial(subjects.get(place)));
  }

  private static boolean isPartial(PlanSubject<?> subject) {
    PartialDate date = subject.getBirthDate().orElse(null);
    return date != null && (date.month().isEmpty() || date.day().isEmpty());
  }

  private boolean lacksNir(int payrollPlace) {
    return matching.payroll().get(payrollPlace).getNir().isEmpty();
  }

  /** Of these people, how many nobody has declared to be somebody else than a given one. */
  private final class Undecided {
    private final int size;
    private final Set<String> ids;

    Undecided(List<? extends PlanSubject<?>> people, int[] places) {
      size = places.length;
      ids = decisions.isEmpty() ? Set.of() : new HashSet<>();
      if (!decisions.isEmpty()) {
        Arrays.stream(places).forEach(place -> ids.add(people.get(place).getId()));
      }
    }

    int count(int payrollPlace) {
      int count = size;
      for (String id : decisions.differentFrom(matching.payroll().get(payrollPlace).getId())) {
        count -= ids.contains(id) ? 1 : 0;
      }
      return count;
    }
  }

  private static GroupKey nameAndBirth(PlanSubject<?> subject, boolean yearOnly) {
    String family = Names.normalise(subject.getFamilyName()).replace(" ", "");
    String first = Names.firstWord(Names.normalise(subject.getFirstNames()));
    return new GroupKey(
        subject.getEstablishment(), family + "|" + first + "|" + birth(subject, yearOnly));
  }
}
