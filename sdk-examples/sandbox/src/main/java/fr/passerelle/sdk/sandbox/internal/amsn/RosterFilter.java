package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Criteria of a roster list or search.
 *
 * @param establishment SIRET
 * @param query folded text searched in the names
 * @param number social-security number
 * @param status who is listed
 */
record RosterFilter(
    Optional<String> establishment,
    Optional<String> query,
    Optional<String> number,
    Status status) {

  /** Who is listed. */
  enum Status {
    PRESENT,
    LEFT,
    ALL
  }

  static RosterFilter ofList(Call call) {
    return new RosterFilter(
        call.query("establishment"),
        Optional.empty(),
        Optional.empty(),
        status(call.query("status")));
  }

  static RosterFilter ofSearch(JsonNode body) {
    return new RosterFilter(
        text(body, "establishment"),
        text(body, "name").map(Folding::fold),
        text(body, "socialSecurityNumber"),
        status(text(body, "status")));
  }

  private static Status status(Optional<String> text) {
    return Status.valueOf(text.orElse("present").toUpperCase(Locale.ROOT));
  }

  private static Optional<String> text(JsonNode body, String field) {
    return Optional.ofNullable(body.path(field).textValue());
  }

  boolean accepts(Stored stored) {
    boolean statusFits =
        switch (status) {
          case PRESENT -> !stored.left();
          case LEFT -> stored.left();
          case ALL -> true;
        };
    return statusFits
        && establishment.map(stored.record().getEstablishment()::equals).orElse(true)
        && query.map(stored.searchText()::contains).orElse(true);
  }

  /** Distinguishes lists, so that a cursor is not used for another one. */
  int fingerprint() {
    return Objects.hash(establishment, query, number, status.name());
  }

  @Override
  public String toString() {
    return "RosterFilter(" + status + ")";
  }
}
