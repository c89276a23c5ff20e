package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A draft of the administrative information.
 *
 * @param sequence rank of creation, from 1
 * @param version number of the version, from 1
 * @param state {@code open}, {@code confirmed} or {@code abandoned}
 * @param proposed what would be in force
 * @param closing items that it changed or would have changed, once it is closed
 * @param openedAt when it was opened
 * @param closedAt when it was closed
 */
record StoredDraft(
    int sequence,
    int version,
    String state,
    AdministrationRecord proposed,
    List<String> closing,
    Instant openedAt,
    Optional<Instant> closedAt) {
  private static final String OPEN = "open";

  static StoredDraft opened(int sequence, AdministrationRecord proposed, Instant now) {
    return new StoredDraft(sequence, 1, OPEN, proposed, List.of(), now, Optional.empty());
  }

  StoredDraft changed(AdministrationRecord now) {
    return new StoredDraft(sequence, version + 1, state, now, closing, openedAt, closedAt);
  }

  StoredDraft closed(String as, AdministrationRecord last, List<String> differing, Instant now) {
    return new StoredDraft(sequence, version + 1, as, last, differing, openedAt, Optional.of(now));
  }

  boolean isOpen() {
    return state.equals(OPEN);
  }

  String id() {
    return String.format(Locale.ROOT, "draft-%06d", sequence);
  }

  String etag() {
    return "\"" + id() + "-" + version + "\"";
  }

  @Override
  public String toString() {
    return "StoredDraft(" + id() + ", " + state + ")";
  }
}
