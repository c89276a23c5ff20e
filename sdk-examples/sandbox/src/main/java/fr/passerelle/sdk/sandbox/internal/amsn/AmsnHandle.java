package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AmsnAdministration;
import fr.passerelle.sdk.sandbox.amsn.AmsnAppointments;
import fr.passerelle.sdk.sandbox.amsn.AmsnBilling;
import fr.passerelle.sdk.sandbox.amsn.AmsnDeclarations;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AmsnRoster;
import fr.passerelle.sdk.sandbox.amsn.AmsnSandbox;
import java.net.URI;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** The public handle: the room's state under the room's lock, one view for each menu. */
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
    Lock lock = room.lock().writeLock();
    lock.lock();
    try {
      room.put(member);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public AmsnAdministration administration(String memberNumber) {
    return new AdministrationView(new MemberView(room, memberNumber));
  }

  @Override
  public AmsnAppointments appointments(String memberNumber) {
    return new AppointmentsView(new MemberView(room, memberNumber), room.clock());
  }

  @Override
  public AmsnRoster roster(String memberNumber) {
    return new RosterView(new MemberView(room, memberNumber), room.clock());
  }

  @Override
  public AmsnBilling billing(String memberNumber) {
    return new BillingView(new MemberView(room, memberNumber));
  }

  @Override
  public AmsnDeclarations declarations(String memberNumber) {
    return new DeclarationsView(new MemberView(room, memberNumber));
  }

  @Override
  public boolean passwordPersonalised(String memberNumber) {
    return room.member(memberNumber).personalised();
  }

  @Override
  public void endSessions() {
    room.sessions().endAll();
  }
}
