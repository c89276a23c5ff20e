package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.plan.internal.GroupKey;
import fr.passerelle.sdk.plan.internal.Groups;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Matches by what names a person: the NIR, else the temporary number, else the reference. */
final class IdentifierMatcher {
  private final Matching<?, ?> matching;
  private final Decisions decisions;

  IdentifierMatcher(Matching<?, ?> matching, Decisions decisions) {
    this.matching = matching;
    this.decisions = decisions;
  }

  void run() {
    level(subject -> subject.getNir().map(Nir13::value).orElse(null), true);
    level(subject -> subject.getNtt().map(Ntt::value).orElse(null), false);
    level(subject -> subject.getReference().orElse(null), false);
  }

  private void level(Function<PlanSubject<?>, @Nullable String> identifier, boolean byNir) {
    Groups groups =
        new Groups(
            reading(matching.payroll(), matching::isPayrollOpen, identifier),
            reading(matching.portal(), matching::isPortalOpen, identifier));
    for (int group = 0; group < groups.size(); group++) {
      int[] payroll = groups.openPayroll(group);
      int[] portal = groups.openPortal(group);
      if (payroll.length == 0) {
        onPortalOnly(portal, byNir);
      } else if (isDuplicated(payroll, groups.settledPayroll(group), byNir)) {
        matching.conflict(ConflictReason.DUPLICATE_IN_PAYROLL, payroll, portal);
      } else if (payroll.length == 1 && portal.length > 0) {
        oneAgainst(payroll[0], portal, byNir);
      } else if (payroll.length > 1 && portal.length > 0) {
        // Several people by their NIR share one reference: who holds it on the portal?
        matching.conflict(ConflictReason.DUPLICATE_IN_PAYROLL, payroll, portal);
      } else if (groups.hasSettledPortal(group)) {
        taken(payroll, byNir);
      }
    }
  }

  private void onPortalOnly(int[] portal, boolean byNir) {
    int[] staying = staying(portal);
    if (staying.length > 1 && (byNir || lacksNir(matching.portal(), staying))) {
      matching.conflict(ConflictReason.DUPLICATE_ON_PORTAL, new int[0], staying);
    }
  }

  private int[] staying(int[] portal) {
    // Nearly every group is one record; a stream for each would cost more than the matching.
    if (portal.length == 1) {
      return matching.hasExit(portal[0]) ? new int[0] : portal;
    }
    return Arrays.stream(portal).filter(place -> !matching.hasExit(place)).toArray();
  }

  /** The same identifier twice is one person twice, unless each has a NIR of their own. */
  private boolean isDuplicated(int[] open, int[] settled, boolean byNir) {
    if (open.length + settled.length < 2) {
      return false;
    }
    return byNir || lacksNir(matching.payroll(), open) || lacksNir(matching.payroll(), settled);
  }

  private void taken(int[] payroll, boolean byNir) {
    for (int place : payroll) {
      if (byNir || matching.payroll().get(place).getNir().isEmpty()) {
        matching.conflict(ConflictReason.REFERENCE_TAKEN, new int[] {place}, new int[0]);
      }
    }
  }

  private void oneAgainst(int payroll, int[] portal, boolean byNir) {
    int[] staying = staying(portal);
    if (staying.length > 1) {
      matching.conflict(ConflictReason.DUPLICATE_ON_PORTAL, new int[] {payroll}, staying);
      formerExcept(portal, -1);
      return;
    }
    PlanSubject<?> person = matching.payroll().get(payroll);
    int mate = staying.length == 1 ? staying[0] : closestStay(person, portal);
    PlanSubject<?> record = matching.portal().get(mate);
    if (!byNir && Matching.areTwoPeople(person, record)) {
      if (!decisions.differentFrom(person.getId()).contains(record.getId())) {
        matching.conflict(
            ConflictReason.IDENTIFIERS_DISAGREE, new int[] {payroll}, new int[] {mate});
      }
      return;
    }
    if (byNir) {
      matching.match(payroll, mate);
    } else {
      matching.match(payroll, mate, Remark.MATCHED_WITHOUT_NIR);
    }
    formerExcept(portal, mate);
  }

  private void formerExcept(int[] portal, int mate) {
    for (int place : portal) {
      if (place != mate && matching.hasExit(place)) {
        matching.former(place);
      }
    }
  }

  /**
   * Among stays that all have an exit: the one that payroll speaks of by its dates, else the last
   * one. What a plan has just written is therefore found again by the next plan.
   */
  private int closestStay(PlanSubject<?> person, int[] portal) {
    Comparator<Integer> closeness =
        Comparator.<Integer>comparingInt(place -> sharedDates(person, matching.portal().get(place)))
            .thenComparing(place -> exitOf(matching.portal().get(place)))
            .thenComparing(
                place -> matching.portal().get(place).getEntryDate().orElse(LocalDate.MIN));
    int closest = portal[0];
    for (int place : portal) {
      if (closeness.compare(place, closest) > 0) {
        closest = place;
      }
    }
    return closest;
  }

  private static int sharedDates(PlanSubject<?> person, PlanSubject<?> stay) {
    int shared = person.getExitDate().equals(stay.getExitDate()) ? 2 : 0;
    boolean sameEntry =
        person.getEntryDate().isPresent() && person.getEntryDate().equals(stay.getEntryDate());
    return sameEntry ? shared + 1 : shared;
  }

  private static LocalDate exitOf(PlanSubject<?> stay) {
    return stay.getExitDate().orElse(LocalDate.MAX);
  }

  private static boolean lacksNir(List<? extends PlanSubject<?>> subjects, int[] places) {
    for (int place : places) {
      if (subjects.get(place).getNir().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Groups.Reading reading(
      List<? extends PlanSubject<?>> subjects,
      IntPredicate open,
      Function<PlanSubject<?>, @Nullable String> identifier) {
    return new SubjectReading(
        subjects,
        open,
        subject -> {
          String value = identifier.apply(subject);
          return value == null ? null : new GroupKey(subject.getEstablishment(), value);
        },
        subject -> true);
  }
}
