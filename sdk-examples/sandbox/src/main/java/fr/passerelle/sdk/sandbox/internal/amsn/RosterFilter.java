package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.internal.http.Call;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Filters of a roster list.
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

  static RosterFilter of(Call call) {
    return new RosterFilter(
        call.query("establishment"),
        call.query("q").map(Folding::fold),
        call.query("nir"),
        Status.valueOf(call.query("status").orElse("present").toUpperCase(Locale.ROOT)));
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
