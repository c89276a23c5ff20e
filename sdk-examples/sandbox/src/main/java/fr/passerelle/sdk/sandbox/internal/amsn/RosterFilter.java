package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a list or a search of the roster asks for.
 *
 * @param establishment SIRET
 * @param name folded text searched in the names
 * @param number social-security number
 * @param status who is listed
 */
record RosterFilter(
    Optional<String> establishment, Optional<String> name, Optional<String> number, Status status) {

  /** Who is listed. */
  enum Status {
    PRESENT,
    LEFT,
    ALL
  }

  static RosterFilter ofList(Call call) {
    return new RosterFilter(
        call.query("establishment"), Optional.empty(), Optional.empty(), call.query("status"));
  }

  static RosterFilter ofSearch(Call call) {
    return new RosterFilter(
        text(call, "establishment"),
        text(call, "name").map(Folding::fold),
        text(call, "socialSecurityNumber"),
        text(call, "status"));
  }

  private RosterFilter(
      Optional<String> establishment,
      Optional<String> name,
      Optional<String> number,
      Optional<String> status) {
    this(
        establishment,
        name,
        number,
        Status.valueOf(status.orElse("present").toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> text(Call call, String field) {
    return Optional.ofNullable(call.body().get(field)).map(JsonNode::asText);
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
        && name.map(stored.searchText()::contains).orElse(true);
  }

  /** Distinguishes lists, so that a cursor is not used for another one. */
  int fingerprint() {
    return Objects.hash(establishment, name, number, status.name());
  }

  @Override
  public String toString() {
    return "RosterFilter(" + status + ")";
  }
}
