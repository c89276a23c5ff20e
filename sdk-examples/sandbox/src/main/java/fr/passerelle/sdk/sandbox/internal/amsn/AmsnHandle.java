package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnAdministration;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AmsnRoster;
import fr.passerelle.sdk.sandbox.amsn.AmsnSandbox;
import fr.passerelle.sdk.sandbox.amsn.ContactRecord;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.internal.amsn.ContactBook.Kept;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The public handle: the room's state under the room's lock. */
public final class AmsnHandle implements AmsnSandbox {
  private final AmsnRoom room;
  private final Supplier<URI> sandboxUri;

  /**
   * Opens a handle.
   *
   * @param room the room
   * @param sandboxUri URL of the whole sandbox, without trailing slash
   */
  public AmsnHandle(AmsnRoom room, Supplier<URI> sandboxUri) {
    this.room = room;
    this.sandboxUri = sandboxUri;
  }

  @Override
  public URI baseUri() {
    return URI.create(sandboxUri.get() + "/" + room.name());
  }

  @Override
  public void put(AmsnMember member) {
    under(
        room.lock().writeLock(),
        () -> {
          room.put(member);
          return member;
        });
  }

  @Override
  public AmsnRoster roster(String memberNumber) {
    room.member(memberNumber);
    return new Roster(memberNumber);
  }

  @Override
  public AmsnAdministration administration(String memberNumber) {
    room.member(memberNumber);
    return new Administration(memberNumber);
  }

  @Override
  public boolean passwordPersonalised(String memberNumber) {
    return room.member(memberNumber).personalised();
  }

  @Override
  public void endSessions() {
    room.sessions().endAll();
  }

  private static <T> T under(Lock lock, Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  private final class Administration implements AmsnAdministration {
    private final String memberNumber;

    Administration(String memberNumber) {
      this.memberNumber = memberNumber;
    }

    @Override
    public AdministrationRecord inForce() {
      return read(member -> member.administration().inForce());
    }

    @Override
    public void put(AdministrationRecord record) {
      under(
          room.lock().writeLock(),
          () -> {
            room.member(memberNumber).administration().put(record);
            return record;
          });
    }

    @Override
    public List<ContactRecord> contacts() {
      return read(member -> member.contacts().all().stream().map(Kept::record).toList());
    }

    @Override
    public int passwordResets() {
      return read(Member::passwordResets);
    }

    private <T> T read(Function<Member, T> question) {
      return under(room.lock().readLock(), () -> question.apply(room.member(memberNumber)));
    }
  }

  private final class Roster implements AmsnRoster {
    private final String memberNumber;

    Roster(String memberNumber) {
      this.memberNumber = memberNumber;
    }

    @Override
    public int size() {
      return read(RosterStore::size);
    }

    @Override
    public int present() {
      return read(RosterStore::present);
    }

    @Override
    public Optional<RosterRecord> find(String id) {
      return read(store -> store.find(id).map(Stored::record));
    }

    @Override
    public List<RosterRecord> findByNumber(String number) {
      return read(store -> store.findByNumber(number).stream().map(Stored::record).toList());
    }

    @Override
    public Stream<RosterRecord> stream() {
      return read(RosterStore::all).stream().map(Stored::record);
    }

    @Override
    public RosterRecord add(RosterRecord record) {
      return under(
          room.lock().writeLock(),
          () -> room.member(memberNumber).roster().add(record, room.clock().instant()).record());
    }

    private <T> T read(Function<RosterStore, T> question) {
      return under(
          room.lock().readLock(), () -> question.apply(room.member(memberNumber).roster()));
    }
  }
}
