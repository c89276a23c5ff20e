package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedDeposit;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What became of the deposits of a client: those with an acknowledgement by their identifier, those
 * without by when they were sent. A list of deposits shows identifiers and dates only, so what it
 * shows beyond the acknowledged ones is held against the number of those in doubt.
 */
final class DepositBook {
  private static final int REMEMBERED = 10_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Set<String> acknowledged = new LinkedHashSet<>();
  private final Deque<Doubt> doubts = new ArrayDeque<>();

  /**
   * A deposit whose acknowledgement was not read.
   *
   * @param owner for whom it was made, or empty when only one may deposit
   * @param from before it was sent
   * @param to after it failed
   */
  record Doubt(Optional<?> owner, Instant from, Instant to) {
    boolean meets(Doubt other) {
      return owner.equals(other.owner) && !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    @Override
    public String toString() {
      return "Doubt";
    }
  }

  void acknowledged(String flux) {
    lock.lock();
    try {
      acknowledged.add(flux);
      if (acknowledged.size() > REMEMBERED) {
        acknowledged.remove(acknowledged.iterator().next());
      }
    } finally {
      lock.unlock();
    }
  }

  void doubtful(Doubt doubt) {
    lock.lock();
    try {
      doubts.addLast(doubt);
      if (doubts.size() > REMEMBERED) {
        doubts.removeFirst();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Judges a deposit in doubt by what the list shows around it.
   *
   * @param doubt the deposit
   * @param listed what the list shows
   * @param isLate whether a deposit would be listed by now
   * @return what is known
   */
  Outcome judge(Doubt doubt, Collection<ListedDeposit> listed, boolean isLate) {
    lock.lock();
    try {
      long unexplained =
          listed.stream()
              .map(ListedDeposit::getFlux)
              .filter(flux -> !acknowledged.contains(flux))
              .distinct()
              .count();
      if (unexplained == 0) {
        return isLate ? Outcome.DID_NOT_HAPPEN : Outcome.STILL_UNKNOWN;
      }
      long inDoubt = doubts.stream().filter(doubt::meets).count();
      return unexplained == inDoubt ? Outcome.HAPPENED : Outcome.STILL_UNKNOWN;
    } finally {
      lock.unlock();
    }
  }
}
