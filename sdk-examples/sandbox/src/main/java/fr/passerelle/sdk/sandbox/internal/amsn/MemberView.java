package fr.passerelle.sdk.sandbox.internal.amsn;

import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads and changes the state of one member under the lock of the portal. */
final class MemberView {
  private final AmsnRoom room;
  private final String memberNumber;

  /** Opens the view of a member that there is. */
  MemberView(AmsnRoom room, String memberNumber) {
    this.room = room;
    this.memberNumber = room.member(memberNumber).number();
  }

  <T> T read(Function<Member, T> question) {
    return under(room.lock().readLock(), question);
  }

  <T> T change(Function<Member, T> change) {
    return under(room.lock().writeLock(), change);
  }

  void act(Consumer<Member> action) {
    change(
        member -> {
          action.accept(member);
          return member;
        });
  }

  /** The member is looked up each time: a test may put another one under the same number. */
  private <T> T under(Lock lock, Function<Member, T> work) {
    lock.lock();
    try {
      return work.apply(room.member(memberNumber));
    } finally {
      lock.unlock();
    }
  }
}
