package fr.passerelle.sdk.sandbox.amsn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A member's roster in the sandbox, as it stands. Safe for many threads. */
public interface AmsnRoster {
  /** {@return how many records there are, those who left included} */
  int size();

  /** {@return how many have no exit recorded} */
  int present();

  /**
   * Finds a record.
   *
   * @param id its id on the roster
   * @return the record
   */
  Optional<RosterRecord> find(String id);

  /**
   * Finds the records of a person.
   *
   * @param socialSecurityNumber 15 characters
   * @return records in the order of creation, those who left included
   */
  List<RosterRecord> findByNumber(String socialSecurityNumber);

  /** {@return every record in the order of creation, copied at this moment} */
  Stream<RosterRecord> stream();

  /**
   * Adds a record without any check, as somebody else would on the portal itself.
   *
   * @param record the record; its id, if any, is ignored
   * @return the record with its id
   */
  RosterRecord add(RosterRecord record);
}
