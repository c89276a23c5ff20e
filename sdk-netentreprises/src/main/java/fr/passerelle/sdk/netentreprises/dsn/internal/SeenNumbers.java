package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The numbers already met in one declaration. A NIR takes 8 to 32 bytes here, so that the largest
 * declarations fit in a small heap.
 */
public final class SeenNumbers {
  private static final int FIRST_SIZE = 1 << 10;
  private static final long FREE = 0;

  private final Set<Ntt> ntts = new HashSet<>();
  private long[] nirs = new long[FIRST_SIZE];
  private int size;

  /** Starts with none. */
  public SeenNumbers() {}

  /**
   * Notes a number.
   *
   * @return false when it was there already
   */
  boolean add(Nir13 nir) {
    return addNir(nir.value());
  }

  /**
   * Notes a number.
   *
   * @param nir thirteen characters: digits, and A or B where Corsica has them
   * @return false when it was there already
   */
  public boolean addNir(CharSequence nir) {
    if (size * 2 >= nirs.length) {
      grow();
    }
    return insert(packed(nir));
  }

  boolean add(Ntt ntt) {
    return ntts.add(ntt);
  }

  /** Forgets them all. */
  public void clear() {
    ntts.clear();
    if (nirs.length > FIRST_SIZE) {
      nirs = new long[FIRST_SIZE];
    } else {
      Arrays.fill(nirs, FREE);
    }
    size = 0;
  }

  private boolean insert(long number) {
    int mask = nirs.length - 1;
    int at = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (nirs[at] != FREE) {
      if (nirs[at] == number) {
        return false;
      }
      at = (at + 1) & mask;
    }
    nirs[at] = number;
    size++;
    return true;
  }

  private void grow() {
    long[] before = nirs;
    nirs = new long[before.length * 2];
    size = 0;
    for (long number : before) {
      if (number != FREE) {
        insert(number);
      }
    }
  }

  /** Thirteen digits, A and B of Corsica counted as 10 and 11: never 0, for a sex is 1 or 2. */
  private static long packed(CharSequence nir) {
    long number = 0;
    for (int i = 0; i < nir.length(); i++) {
      char c = nir.charAt(i);
      number = number * 12 + (c <= '9' ? c - '0' : c - 'A' + 10);
    }
    return number;
  }
}
