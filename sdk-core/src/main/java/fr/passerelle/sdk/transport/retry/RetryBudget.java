package fr.passerelle.sdk.transport.retry;

import fr.passerelle.sdk.error.ConfigurationException;

/**
 * How many repetitions a whole runtime may make, so that thousands of calls do not each send three
 * requests to a service that is down. A repetition spends one; a success earns a part of one back,
 * and a success that needed repetitions gives the last of them back; time earns a little too, so
 * that a program that calls rarely does not remember an outage for hours. When nothing is left a
 * call ends at once with what its last attempt met.
 *
 * <p>Each service (scheme, host and port) has a budget of its own: one that is down takes nothing
 * from the others. Outside the budget are first attempts, a 429 that states its delay (the service
 * itself plans the repetition) and the new session after a 401 (at most one per call).
 *
 * @param capacity repetitions that can be made at once, which is also what a service starts with; 0
 *     to a million, 100 by default
 * @param perSuccess what a success at the first attempt earns, 0 to 1; 0.2 by default
 * @param perSecond what each second earns, 0 to a million; 0.1 by default
 */
public record RetryBudget(int capacity, double perSuccess, double perSecond) {
  private static final int HIGHEST = 1_000_000;
  private static final RetryBudget DEFAULTS = new RetryBudget(100, 0.2, 0.1);
  private static final RetryBudget UNLIMITED = new RetryBudget(Integer.MAX_VALUE, 0, 0);

  /**
   * Checks the values.
   *
   * @param capacity repetitions that can be made at once, which is also what a service starts with;
   *     0 to a million, 100 by default
   * @param perSuccess what a success at the first attempt earns, 0 to 1; 0.2 by default
   * @param perSecond what each second earns, 0 to a million; 0.1 by default
   * @throws ConfigurationException when one is outside its bounds
   */
  public RetryBudget {
    if (capacity < 0 || (capacity > HIGHEST && capacity != Integer.MAX_VALUE)) {
      throw new ConfigurationException("the retry budget holds between 0 and a million");
    }
    if (!(perSuccess >= 0 && perSuccess <= 1)) {
      throw new ConfigurationException("a success earns between 0 and 1 of the retry budget");
    }
    if (!(perSecond >= 0 && perSecond <= HIGHEST)) {
      throw new ConfigurationException("a second earns between 0 and a million of the budget");
    }
  }

  /** {@return 100 repetitions; five first successes earn one, ten seconds earn one} */
  public static RetryBudget defaults() {
    return DEFAULTS;
  }

  /** {@return no budget at all: only the policy of each call limits its repetitions} */
  public static RetryBudget unlimited() {
    return UNLIMITED;
  }

  /** {@return whether there is no limit} */
  public boolean isUnlimited() {
    return capacity == Integer.MAX_VALUE;
  }
}
