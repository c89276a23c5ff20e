package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AmsnRoster;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Roster of a member, past the HTTP side. */
final class RosterView implements AmsnRoster {
  private final MemberView member;
  private final Clock clock;

  RosterView(MemberView member, Clock clock) {
    this.member = member;
    this.clock = clock;
  }

  @Override
  public int size() {
    return member.read(state -> state.roster().size());
  }

  @Override
  public int present() {
    return member.read(state -> state.roster().present());
  }

  @Override
  public Optional<RosterRecord> find(String id) {
    return member.read(state -> state.roster().find(id).map(Stored::record));
  }

  @Override
  public List<RosterRecord> findByNumber(String number) {
    return member.read(
        state -> state.roster().findByNumber(number).stream().map(Stored::record).toList());
  }

  @Override
  public Stream<RosterRecord> stream() {
    return member.read(state -> state.roster().all()).stream().map(Stored::record);
  }

  @Override
  public RosterRecord add(RosterRecord record) {
    return member.change(state -> state.roster().add(record, clock.instant()).record());
  }
}
