package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.RosterService;
import fr.passerelle.sdk.amsn.model.roster.RosterChange;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterExit;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.RosterSearch;
import fr.passerelle.sdk.amsn.model.roster.RosterStatus;
import fr.passerelle.sdk.amsn.model.roster.VersionedEmployee;
import fr.passerelle.sdk.amsn.operation.RosterOperations;
import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.internal.ServiceCall;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.identifier.Siret;
import java.util.Optional;

/** The roster over HTTP. */
final class RemoteRosterService implements RosterService {
  private static final String EMPLOYEE_ID = "employeeId";

  private final ServiceCaller caller;

  RemoteRosterService(ServiceCaller caller) {
    this.caller = caller;
  }

  @Override
  public Pages<RosterEmployee> list(RosterQuery query) {
    return listing(query).returningPages(RosterEmployee.class);
  }

  @Override
  public Pages<RosterEmployee> list(RosterQuery query, String cursor) {
    return listing(query).startingAt(cursor).returningPages(RosterEmployee.class);
  }

  @Override
  public Pages<RosterEmployee> search(RosterSearch search) {
    return caller
        .call(RosterOperations.SEARCH_EMPLOYEES)
        .body(search)
        .returningPages(RosterEmployee.class);
  }

  @Override
  public VersionedEmployee get(String employeeId) {
    return versioned(
        caller
            .call(RosterOperations.GET_EMPLOYEE)
            .path(EMPLOYEE_ID, employeeId)
            .returningResponse(RosterEmployee.class));
  }

  @Override
  public RosterEmployee declareEntry(RosterEntry entry, RequestOptions options) {
    return caller
        .call(RosterOperations.DECLARE_ENTRY)
        .body(entry)
        .options(options)
        .settledBy(RosterOperations.SEARCH_EMPLOYEES, () -> settleEntry(entry))
        .returning(RosterEmployee.class);
  }

  @Override
  public RosterEmployee declareExit(String employeeId, RosterExit exit, RequestOptions options) {
    return caller
        .call(RosterOperations.DECLARE_EXIT)
        .path(EMPLOYEE_ID, employeeId)
        .body(exit)
        .options(options)
        .settledBy(RosterOperations.GET_EMPLOYEE, () -> settleExit(employeeId, exit))
        .returning(RosterEmployee.class);
  }

  @Override
  public VersionedEmployee modify(String employeeId, RosterChange change, String version) {
    return versioned(
        caller
            .call(RosterOperations.MODIFY_EMPLOYEE)
            .path(EMPLOYEE_ID, employeeId)
            .ifMatch(version)
            .body(change)
            .settledBy(RosterOperations.GET_EMPLOYEE, () -> settleChange(employeeId, version))
            .returningResponse(RosterEmployee.class));
  }

  @Override
  public RosterEmployee flagMultiEmployer(String employeeId, boolean multiEmployer) {
    return caller
        .call(RosterOperations.FLAG_MULTI_EMPLOYER)
        .path(EMPLOYEE_ID, employeeId)
        .body(new MultiEmployerFlag(multiEmployer))
        .returning(RosterEmployee.class);
  }

  private ServiceCall listing(RosterQuery query) {
    return caller
        .call(RosterOperations.LIST_EMPLOYEES)
        .criteria(query)
        .query("establishment", query.getEstablishment().map(Siret::value))
        .query("status", query.getStatus().wire())
        .query("limit", query.getPageSize());
  }

  /**
   * Looks for the worker. Without a number there may be namesakes: only name, birth date and first
   * day together count as the same entry.
   */
  private Outcome settleEntry(RosterEntry entry) {
    RosterSearch.Builder search =
        RosterSearch.builder().establishment(entry.getEstablishment()).status(RosterStatus.ALL);
    if (entry.getSocialSecurityNumber().isPresent()) {
      search.socialSecurityNumber(entry.getSocialSecurityNumber());
    } else {
      search.name(entry.getFamilyName());
    }
    boolean found =
        search(search.build()).stream()
            .anyMatch(
                line ->
                    line.getEntryDate().equals(entry.getEntryDate())
                        && (entry.getSocialSecurityNumber().isPresent()
                            || (line.getFirstNames().equals(entry.getFirstNames())
                                && line.getBirthDate().equals(Optional.of(entry.getBirthDate())))));
    return found ? Outcome.HAPPENED : Outcome.DID_NOT_HAPPEN;
  }

  private Outcome settleExit(String employeeId, RosterExit exit) {
    return get(employeeId)
        .employee()
        .getExitDate()
        .map(held -> held.equals(exit.getExitDate()) ? Outcome.HAPPENED : Outcome.STILL_UNKNOWN)
        .orElse(Outcome.DID_NOT_HAPPEN);
  }

  /** The version tells: unchanged, nothing happened; changed, this change or somebody else's. */
  private Outcome settleChange(String employeeId, String version) {
    return get(employeeId).version().equals(version)
        ? Outcome.DID_NOT_HAPPEN
        : Outcome.STILL_UNKNOWN;
  }

  private static VersionedEmployee versioned(ApiResponse<RosterEmployee> response) {
    return new VersionedEmployee(response.value(), response.etag().orElseThrow());
  }
}
