package fr.passerelle.sdk.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people decided about possible matches, by the opaque ids of the subjects ({@link
 * PlanSubject#getId()}). Given to the next plan, a decision replaces the conflict it answers.
 */
public final class Decisions {
  private static final Decisions NONE = builder().build();

  private final Map<String, String> same;
  private final Map<String, Set<String>> different;

  private Decisions(Map<String, String> same, Map<String, Set<String>> different) {
    this.same = Map.copyOf(same);
    Map<String, Set<String>> copy = new HashMap<>();
    different.forEach((payroll, portal) -> copy.put(payroll, Set.copyOf(portal)));
    this.different = Map.copyOf(copy);
  }

  /** {@return nothing decided} */
  public static Decisions none() {
    return NONE;
  }

  /** {@return a builder without any decision} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The portal's subject that was declared to be the same person.
   *
   * @param payrollId id of payroll's subject
   * @return id of the portal's subject, or empty
   */
  public Optional<String> sameAs(String payrollId) {
    return Optional.ofNullable(same.get(payrollId));
  }

  /**
   * The subjects that were declared to be other people.
   *
   * @param payrollId id of payroll's subject
   * @return ids of subjects of the portal, or of payroll where it seemed to hold a person twice
   */
  public Set<String> differentFrom(String payrollId) {
    return different.getOrDefault(payrollId, Set.of());
  }

  /**
   * {@return payroll's ids that were declared to be somebody on the portal, with the portal's id}
   */
  public Map<String, String> matches() {
    return same;
  }

  /** {@return true when nobody has decided anything} */
  public boolean isEmpty() {
    return same.isEmpty() && different.isEmpty();
  }

  /** Collects decisions. */
  public static final class Builder {
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Set<String>> different = new HashMap<>();

    private Builder() {}

    /**
     * Both are the same person.
     *
     * @param payrollId id of payroll's subject
     * @param portalId id of the portal's subject
     * @return this builder
     */
    public Builder same(String payrollId, String portalId) {
      same.put(payrollId, portalId);
      return this;
    }

    /**
     * They are two people. Where payroll seems to hold a person twice, give both directions.
     *
     * @param payrollId id of payroll's subject
     * @param otherId id of the other subject
     * @return this builder
     */
    public Builder different(String payrollId, String otherId) {
      different.computeIfAbsent(payrollId, id -> new HashSet<>()).add(otherId);
      return this;
    }

    /** {@return the decisions} */
    public Decisions build() {
      return new Decisions(same, different);
    }
  }
}
