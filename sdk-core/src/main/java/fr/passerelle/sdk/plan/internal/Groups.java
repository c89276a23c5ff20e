package fr.passerelle.sdk.plan.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Subjects of both sides that share a key, in one pass over each list. Only keys that an open
 * subject (one that has no counterpart yet) carries make a group; settled subjects with the same
 * key are kept apart, because they tell that an identifier is already in use.
 *
 * <p>Members are chained through arrays of int: a million groups cost no object each beyond their
 * key. The keys are comparable, so that crafted hash collisions cost a logarithm, not a scan.
 */
public final class Groups {
  private static final int NONE = -1;

  private final Map<GroupKey, Integer> numbers = new HashMap<>();
  private final Chains payroll;
  private final Chains portal;

  /**
   * Groups the subjects of two lists.
   *
   * @param payroll how to read payroll's list
   * @param portal how to read the portal's list
   */
  public Groups(Reading payroll, Reading portal) {
    this.payroll = new Chains(payroll.size());
    this.portal = new Chains(portal.size());
    this.payroll.addOpen(payroll);
    this.portal.addOpen(portal);
    if (!numbers.isEmpty()) {
      this.payroll.addSettled(payroll);
      this.portal.addSettled(portal);
    }
  }

  /** {@return how many groups there are} */
  public int size() {
    return numbers.size();
  }

  /**
   * Payroll's subjects of a group that have no counterpart yet.
   *
   * @param group number of the group
   * @return their places, ascending
   */
  public int[] openPayroll(int group) {
    return payroll.members(payroll.open, group);
  }

  /**
   * Payroll's subjects of a group that are settled.
   *
   * @param group number of the group
   * @return their places, ascending
   */
  public int[] settledPayroll(int group) {
    return payroll.members(payroll.settled, group);
  }

  /**
   * The portal's subjects of a group that have no counterpart yet.
   *
   * @param group number of the group
   * @return their places, ascending
   */
  public int[] openPortal(int group) {
    return portal.members(portal.open, group);
  }

  /**
   * Whether the group holds a subject of the portal that is settled.
   *
   * @param group number of the group
   * @return true when the portal gives the key to a person who has a counterpart
   */
  public boolean hasSettledPortal(int group) {
    return group < portal.settled.length && portal.settled[group] != NONE;
  }

  /** How to read one list. */
  public interface Reading {
    /** {@return number of subjects} */
    int size();

    /** {@return which places hold a subject without counterpart} */
    IntPredicate open();

    /**
     * Key of a subject.
     *
     * @param place its place
     * @return the key, or null when the subject has none
     */
    @Nullable GroupKey key(int place);

    /**
     * Whether a settled subject is of interest; those that are not cost nothing.
     *
     * @param place its place
     * @return true when its key is to be read
     */
    boolean isRelevantWhenSettled(int place);
  }

  private final class Chains {
    private final int[] next;
    private int[] open = new int[0];
    private int[] settled = new int[0];

    Chains(int size) {
      next = new int[size];
    }

    void addOpen(Reading reading) {
      for (int place = reading.size() - 1; place >= 0; place--) {
        GroupKey key = reading.open().test(place) ? reading.key(place) : null;
        if (key != null) {
          Integer known = numbers.putIfAbsent(key, numbers.size());
          int group = known == null ? numbers.size() - 1 : known;
          open = roomFor(open, group);
          push(open, group, place);
        }
      }
    }

    void addSettled(Reading reading) {
      for (int place = reading.size() - 1; place >= 0; place--) {
        boolean relevant = !reading.open().test(place) && reading.isRelevantWhenSettled(place);
        GroupKey key = relevant ? reading.key(place) : null;
        Integer group = key == null ? null : numbers.get(key);
        if (group != null) {
          settled = roomFor(settled, group);
          push(settled, group, place);
        }
      }
    }

    private void push(int[] heads, int group, int place) {
      next[place] = heads[group];
      heads[group] = place;
    }

    int[] members(int[] heads, int group) {
      int count = 0;
      int first = group < heads.length ? heads[group] : NONE;
      for (int place = first; place != NONE; place = next[place]) {
        count++;
      }
      int[] members = new int[count];
      int place = first;
      for (int i = 0; i < count; i++) {
        members[i] = place;
        place = next[place];
      }
      return members;
    }

    private int[] roomFor(int[] heads, int group) {
      if (group < heads.length) {
        return heads;
      }
      int[] larger = Arrays.copyOf(heads, Math.max(16, Math.max(group + 1, heads.length * 2)));
      Arrays.fill(larger, heads.length, larger.length, NONE);
      return larger;
    }
  }
}
