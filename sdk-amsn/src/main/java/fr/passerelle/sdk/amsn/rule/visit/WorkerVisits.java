package fr.passerelle.sdk.amsn.rule.visit;

/**
 * One line of a visit calendar.
 *
 * @param worker the worker
 * @param outlook the visits due up to the horizon, and the remarks
 */
public record WorkerVisits(FollowedWorker worker, VisitOutlook outlook) {
  /** {@return how many visits are due, nothing of the person} */
  @Override
  public String toString() {
    return "WorkerVisits{due=" + outlook.getDue().size() + "}";
  }
}
