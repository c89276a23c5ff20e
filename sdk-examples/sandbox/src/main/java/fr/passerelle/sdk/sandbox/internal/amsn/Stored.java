package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.Instant;

/**
 * A record with what the roster adds to it.
 *
 * @param sequence rank of creation, from 0
 * @param version number of the version, from 1
 * @param record the record, with its id
 * @param updatedAt moment of the last change
 * @param searchText names folded for searching
 */
record Stored(
    int sequence, int version, RosterRecord record, Instant updatedAt, String searchText) {

  String id() {
    return record.getId().orElseThrow();
  }

  String etag() {
    return "\"" + sequence + "-" + version + "\"";
  }

  boolean left() {
    return record.getExitDate().isPresent();
  }

  @Override
  public String toString() {
    return "Stored(" + sequence + ")";
  }
}
