package fr.passerelle.sdk.amsn.rule.visit;

import java.time.LocalDate;

/**
 * A pre-return visit that took place.
 *
 * @param heldOn day of the visit
 * @param noMeasureNeeded whether the doctor concluded that neither a measure on the post nor one on
 *     working time is needed; unknown when nothing was said
 */
public record PreReturnVisit(LocalDate heldOn, Answer noMeasureNeeded) {
  /** {@return nothing of what was concluded} */
  @Override
  public String toString() {
    return "PreReturnVisit";
  }
}
