package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.amsn.RosterService;
import fr.passerelle.sdk.amsn.model.roster.RosterChange;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterExit;
import fr.passerelle.sdk.amsn.model.roster.RosterSearch;
import fr.passerelle.sdk.amsn.model.roster.RosterStatus;
import fr.passerelle.sdk.amsn.model.roster.VersionedEmployee;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.plan.Change;
import fr.passerelle.sdk.plan.Entry;
import fr.passerelle.sdk.plan.Exit;
import fr.passerelle.sdk.plan.PlanSubject;
import fr.passerelle.sdk.plan.PlanTarget;
import fr.passerelle.sdk.plan.Sendable;
import fr.passerelle.sdk.plan.Settlement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Carries a plan of the roster out through the roster service. The receipt of an action is the
 * identifier of the line.
 */
public final class RosterPlanTarget implements PlanTarget<PayrollPosition, RosterEmployee> {
  private final RosterService roster;
  private final RosterRequests requests;

  /**
   * Makes the target.
   *
   * @param roster the service of a client
   * @param options the options with which the plan's subjects were made
   */
  public RosterPlanTarget(RosterService roster, RosterPlanOptions options) {
    this.roster = roster;
    this.requests = new RosterRequests(options);
  }

  @Override
  public String enter(Entry<PayrollPosition, RosterEmployee> entry) {
    return roster.declareEntry(requests.entry(payload(entry)), keyOf(entry)).getId();
  }

  @Override
  public String exit(Exit<PayrollPosition, RosterEmployee> exit) {
    RosterExit request = RosterExit.builder().exitDate(exit.exitDate()).build();
    return roster.declareExit(idOf(exit), request, keyOf(exit)).getId();
  }

  /**
   * Sends a change as at most two operations. The line is read again first, so that the change
   * rests on its present version; repeating the whole is harmless.
   */
  @Override
  public String change(Change<PayrollPosition, RosterEmployee> change) {
    String id = change.portal().subject().getId();
    Optional<RosterChange> modification = RosterRequests.modification(change);
    if (modification.isPresent()) {
      VersionedEmployee now = roster.get(id);
      roster.modify(id, modification.get(), now.version());
    }
    RosterRequests.multiEmployer(change).ifPresent(box -> roster.flagMultiEmployer(id, box));
    return id;
  }

  @Override
  public Settlement settle(Sendable<PayrollPosition, RosterEmployee> action) {
    if (action instanceof Entry<PayrollPosition, RosterEmployee> entry) {
      return settleEntry(entry);
    }
    if (action instanceof Exit<PayrollPosition, RosterEmployee> exit) {
      return settleExit(exit);
    }
    if (action instanceof Change<PayrollPosition, RosterEmployee> change) {
      return settleChange(change);
    }
    return new Settlement.Undecided();
  }

  private Settlement settleEntry(Entry<PayrollPosition, RosterEmployee> entry) {
    PlanSubject<PayrollPosition> subject = entry.payroll().subject();
    RosterSearch.Builder search =
        RosterSearch.builder().establishment(subject.getEstablishment()).status(RosterStatus.ALL);
    if (subject.getNir().isPresent()) {
      search.socialSecurityNumber(subject.getNir().map(Nir::of));
    } else {
      search.name(subject.getFamilyName());
    }
    List<RosterEmployee> found =
        roster.search(search.build()).stream()
            .filter(line -> isSame(line, subject, entry.effectiveDate()))
            .limit(2)
            .toList();
    return switch (found.size()) {
      case 0 -> new Settlement.NotApplied();
      case 1 -> new Settlement.Applied(Optional.of(found.get(0).getId()));
      default -> new Settlement.Undecided();
    };
  }

  private Settlement settleExit(Exit<PayrollPosition, RosterEmployee> exit) {
    Optional<LocalDate> held = roster.get(idOf(exit)).employee().getExitDate();
    if (held.isEmpty()) {
      return new Settlement.NotApplied();
    }
    return held.get().equals(exit.exitDate())
        ? new Settlement.Applied(Optional.of(idOf(exit)))
        : new Settlement.Undecided();
  }

  private Settlement settleChange(Change<PayrollPosition, RosterEmployee> change) {
    RosterEmployee now = roster.get(change.portal().subject().getId()).employee();
    PlanSubject<RosterEmployee> held = RosterSubjects.portal(List.of(now)).get(0);
    boolean applied =
        change.changes().stream()
            .allMatch(
                field ->
                    held.getFields().get(field.field().name()).equals(Optional.of(field.after())));
    return applied ? new Settlement.Applied(Optional.of(now.getId())) : new Settlement.NotApplied();
  }

  private static boolean isSame(
      RosterEmployee line, PlanSubject<PayrollPosition> subject, LocalDate entryDate) {
    Siret establishment = subject.getEstablishment();
    boolean samePerson =
        subject.getNir().isPresent()
            ? line.nir().map(Nir::withoutKey).equals(subject.getNir())
            : line.getFirstNames().equals(subject.getFirstNames())
                && line.getBirthDate().equals(subject.getBirthDate());
    return samePerson
        && line.getEstablishment().equals(establishment)
        && line.getEntryDate().equals(entryDate);
  }

  private static PayrollPosition payload(Entry<PayrollPosition, RosterEmployee> entry) {
    return entry.payroll().subject().getPayload();
  }

  private static String idOf(Exit<PayrollPosition, RosterEmployee> exit) {
    return exit.portal().subject().getId();
  }

  private static RequestOptions keyOf(Sendable<PayrollPosition, RosterEmployee> action) {
    return RequestOptions.builder().idempotencyKey(action.key().toString()).build();
  }
}
