package fr.passerelle.sdk.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is who: for each subject, its counterpart, the conflict it is in, or nothing yet. Filled
 * level by level by {@link IdentifierMatcher} and {@link NameMatcher}.
 */
final class Matching<W, H> {
  private static final int OPEN = -1;
  private static final int IN_CONFLICT = -2;
  private static final int FORMER = -3;

  private final List<PlanSubject<W>> payroll;
  private final List<PlanSubject<H>> portal;
  private final int[] payrollMate;
  private final int[] portalMate;
  private final Map<Integer, Remark> remarks = new HashMap<>();
  private final Map<Integer, Conflict<W, H>> conflictsOfPayroll = new HashMap<>();
  private final Map<Integer, Conflict<W, H>> conflictsOfPortal = new HashMap<>();

  Matching(List<PlanSubject<W>> payroll, List<PlanSubject<H>> portal) {
    this.payroll = payroll;
    this.portal = portal;
    this.payrollMate = new int[payroll.size()];
    this.portalMate = new int[portal.size()];
    Arrays.fill(payrollMate, OPEN);
    Arrays.fill(portalMate, OPEN);
  }

  List<PlanSubject<W>> payroll() {
    return payroll;
  }

  List<PlanSubject<H>> portal() {
    return portal;
  }

  boolean isPayrollOpen(int place) {
    return payrollMate[place] == OPEN;
  }

  boolean isPortalOpen(int place) {
    return portalMate[place] == OPEN;
  }

  boolean isPortalFormer(int place) {
    return portalMate[place] == FORMER;
  }

  /** {@return the place of the portal's counterpart, or a negative number} */
  int mateOf(int payrollPlace) {
    return payrollMate[payrollPlace];
  }

  /** {@return how the two were matched when it was not by NIR} */
  List<Remark> remarksOf(int payrollPlace) {
    Remark remark = remarks.get(payrollPlace);
    return remark == null ? List.of() : List.of(remark);
  }

  @Nullable Conflict<W, H> conflictNamedByPayroll(int place) {
    return conflictsOfPayroll.get(place);
  }

  @Nullable Conflict<W, H> conflictNamedByPortal(int place) {
    return conflictsOfPortal.get(place);
  }

  void match(int payrollPlace, int portalPlace) {
    payrollMate[payrollPlace] = portalPlace;
    portalMate[portalPlace] = payrollPlace;
  }

  void match(int payrollPlace, int portalPlace, Remark how) {
    match(payrollPlace, portalPlace);
    remarks.put(payrollPlace, how);
  }

  void former(int portalPlace) {
    portalMate[portalPlace] = FORMER;
  }

  void conflict(ConflictReason reason, int[] payrollPlaces, int[] portalPlaces) {
    List<PlannedSubject<W>> left = new ArrayList<>(payrollPlaces.length);
    for (int place : payrollPlaces) {
      payrollMate[place] = IN_CONFLICT;
      left.add(payrollAt(place));
    }
    List<PlannedSubject<H>> right = new ArrayList<>(portalPlaces.length);
    for (int place : portalPlaces) {
      portalMate[place] = IN_CONFLICT;
      right.add(portalAt(place));
    }
    Conflict<W, H> conflict = new Conflict<>(left, right, reason, List.of());
    if (payrollPlaces.length > 0) {
      conflictsOfPayroll.put(payrollPlaces[0], conflict);
    } else {
      conflictsOfPortal.put(portalPlaces[0], conflict);
    }
  }

  PlannedSubject<W> payrollAt(int place) {
    return new PlannedSubject<>(Side.PAYROLL, place + 1, payroll.get(place));
  }

  PlannedSubject<H> portalAt(int place) {
    return new PlannedSubject<>(Side.PORTAL, place + 1, portal.get(place));
  }

  /** Whether the portal knows the end of the stay; the same person may then have another one. */
  boolean hasExit(int portalPlace) {
    return portal.get(portalPlace).getExitDate().isPresent();
  }

  /** Two registration numbers tell two people apart; without both, nothing does. */
  static boolean areTwoPeople(PlanSubject<?> one, PlanSubject<?> other) {
    return one.getNir().isPresent()
        && other.getNir().isPresent()
        && !one.getNir().equals(other.getNir());
  }
}
