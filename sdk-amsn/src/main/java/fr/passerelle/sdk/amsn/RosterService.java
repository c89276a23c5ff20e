package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.roster.RosterChange;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterExit;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.RosterSearch;
import fr.passerelle.sdk.amsn.model.roster.VersionedEmployee;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;

/**
 * The workers that the service follows for the member. Screen: <i>Effectif</i>. Entries, exits and
 * changes are declared all year round (guide of the <i>Espace Adhérent</i>, rows 12 to 15).
 *
 * <p>A request model is validated before it is sent; a model that breaks its rules throws {@link
 * fr.passerelle.sdk.error.InvalidModelException} and nothing leaves the machine.
 */
public interface RosterService {
  /**
   * Lists the roster, page by page, in an order that does not change while it is read. Safe.
   *
   * @param query which lines
   * @return the pages; the first one is read at once
   */
  Pages<RosterEmployee> list(RosterQuery query);

  /**
   * Resumes a list after a page that was read earlier. Safe.
   *
   * @param query the query of the list
   * @param cursor where to go on, from {@link Pages}
   * @return the pages from there
   */
  Pages<RosterEmployee> list(RosterQuery query, String cursor);

  /**
   * Searches by name or by number. Both travel in the body of the request, never in a URL.
   * Safe.
   *
   * @param search what to look for
   * @return the pages; the first one is read at once
   */
  Pages<RosterEmployee> search(RosterSearch search);

  /**
   * Reads one line, those who left included. Safe.
   *
   * @param employeeId identifier of the line
   * @return the line and its version
   * @throws fr.passerelle.sdk.error.NotFoundException when the roster has no such line
   */
  VersionedEmployee get(String employeeId);

  /**
   * Declares an entry. Keyed: it is retried with the same key, and the service acts once.
   *
   * @param entry the worker who joins
   * @return the line that was created
   * @throws fr.passerelle.sdk.error.ConflictException code {@code already-on-roster}
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation looks for the worker on the roster
   */
  default RosterEmployee declareEntry(RosterEntry entry) {
    return declareEntry(entry, RequestOptions.none());
  }

  /**
   * The same with options, such as the caller's own idempotency key.
   *
   * @param entry the worker who joins
   * @param options options of this call
   * @return the line that was created
   */
  RosterEmployee declareEntry(RosterEntry entry, RequestOptions options);

  /**
   * Declares an exit. Keyed.
   *
   * @param employeeId identifier of the line
   * @param exit the last day
   * @return the line with its exit
   * @throws fr.passerelle.sdk.error.ConflictException code {@code already-left}
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation reads the line
   */
  default RosterEmployee declareExit(String employeeId, RosterExit exit) {
    return declareExit(employeeId, exit, RequestOptions.none());
  }

  /**
   * The same with options.
   *
   * @param employeeId identifier of the line
   * @param exit the last day
   * @param options options of this call
   * @return the line with its exit
   */
  RosterEmployee declareExit(String employeeId, RosterExit exit, RequestOptions options);

  /**
   * Modifies a worker's data, on the version that was read. Not idempotent: a lost answer is
   * settled by reading the line.
   *
   * @param employeeId identifier of the line
   * @param change what changes; what it leaves out stays
   * @param version version of the line as it was read
   * @return the line as it is now, with its new version
   * @throws fr.passerelle.sdk.error.ResponseException status 412 when somebody changed the line
   *     meanwhile
   * @throws fr.passerelle.sdk.error.ConflictException code {@code already-left}
   */
  VersionedEmployee modify(String employeeId, RosterChange change, String version);

  /**
   * Ticks or unticks the box <i>salarié multi-employeurs</i> (A-14). It is a declaration; the
   * service assesses whether the conditions of D4624-59 are met. Idempotent.
   *
   * @param employeeId identifier of the line
   * @param multiEmployer true to tick the box
   * @return the line as it is now
   */
  RosterEmployee flagMultiEmployer(String employeeId, boolean multiEmployer);
}
