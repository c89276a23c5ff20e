package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.rule.visit.DueVisit;
import java.util.Optional;

/**
 * What is to be done about a visit that is due.
 *
 * @param visit the visit
 * @param kind what is to be done
 * @param demand the demand to send, for {@link Kind#REQUEST} only
 * @param existingId the request or appointment that exists already, when it has an identifier
 */
public record VisitStep(
    DueVisit visit, Kind kind, Optional<VisitDemand> demand, Optional<String> existingId) {

  /** What is to be done. */
  public enum Kind {
    /** The employer asks for it: send the demand. */
    REQUEST,
    /** A request of this kind is open, on the portal or earlier in the same batch: send nothing. */
    ALREADY_REQUESTED,
    /** An appointment of this kind is to come: send nothing. */
    ALREADY_SCHEDULED,
    /** The service organises it: send nothing. */
    LEFT_TO_SERVICE,
    /**
     * Others ask for it: the worker, a doctor, the health insurance. The employer tells the worker
     * of it (L4624-2-4).
     */
    NOT_THE_EMPLOYERS
  }

  /** {@return what is to be done; the kind of visit may tell of an illness} */
  @Override
  public String toString() {
    return "VisitStep{" + kind + "}";
  }
}
