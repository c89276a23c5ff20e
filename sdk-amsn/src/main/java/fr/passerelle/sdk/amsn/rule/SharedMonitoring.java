package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.rule.Finding;
import java.util.List;
import java.util.Optional;

/** Whether the monitoring of a worker with several employers is shared (L4624-1-1). */
public sealed interface SharedMonitoring
    permits SharedMonitoring.Shared, SharedMonitoring.NotShared {
  /**
   * Why, and what follows.
   *
   * @return at least one finding
   */
  List<Finding> findings();

  /**
   * Shared: one service follows the worker for every employer.
   *
   * @param principal the contract of the principal employer; empty when the same date and hours do
   *     not let it be told
   * @param findings what follows
   */
  record Shared(Optional<SimultaneousContract> principal, List<Finding> findings)
      implements SharedMonitoring {
    /**
     * Keeps the findings as they are now.
     *
     * @param principal the contract of the principal employer
     * @param findings what follows
     */
    public Shared {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Not shared: each employer has its service follow the worker.
   *
   * @param findings each condition that is not met
   */
  record NotShared(List<Finding> findings) implements SharedMonitoring {
    /**
     * Keeps the findings as they are now.
     *
     * @param findings each condition that is not met
     */
    public NotShared {
      findings = List.copyOf(findings);
    }
  }
}
