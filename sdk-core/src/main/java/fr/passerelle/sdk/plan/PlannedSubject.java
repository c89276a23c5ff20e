package fr.passerelle.sdk.plan;

/**
 * A subject at its place in the list it came from.
 *
 * @param <T> type of the payload
 * @param side the list
 * @param position place in the list, 1 for the first one
 * @param subject the subject
 */
public record PlannedSubject<T>(Side side, int position, PlanSubject<T> subject) {

  /** {@return how to name the subject without saying who it is} */
  public SubjectRef ref() {
    return new SubjectRef(side, position, subject.getId(), subject.getEstablishment());
  }

  /** {@return the object that the caller gave with the subject} */
  public T payload() {
    return subject.getPayload();
  }
}
