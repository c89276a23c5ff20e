package fr.passerelle.sdk.netentreprises.apidsn.sync;

import fr.passerelle.sdk.netentreprises.apidsn.model.ReturnKey;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Remembers in a map, the one not met for longest first. */
final class ProcessMemory implements ReturnMemory {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<ReturnKey, String> versions = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;

  ProcessMemory(int most) {
    this.most = most;
  }

  @Override
  public Optional<String> version(ReturnKey key) {
    lock.lock();
    try {
      return Optional.ofNullable(versions.get(key));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void handled(ReturnKey key, String version) {
    lock.lock();
    try {
      versions.put(key, version);
      Iterator<ReturnKey> eldest = versions.keySet().iterator();
      while (versions.size() > most && eldest.hasNext()) {
        eldest.next();
        eldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }
}
