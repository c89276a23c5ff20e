package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.amsn.model.appointment.Appointment;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentState;
import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequest;
import fr.passerelle.sdk.amsn.model.appointment.VisitType;
import fr.passerelle.sdk.amsn.rule.visit.DueVisit;
import fr.passerelle.sdk.amsn.rule.visit.VisitKind;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.json.OpenCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the visits due for a worker into the demands that the employer sends:
 * what the employer must ask for is asked for once, what the service organises is left to it, and
 * nothing is asked for that is asked for or scheduled already.
 *
 * <p>The law makes the employer seize the service for the return visit (R4624-31). Whether a
 * service makes the other visits by itself is its own practice, and AMSN's is not published: name
 * the kinds to ask for with {@link #requesting}. The pre-return visit is never the employer's to
 * ask for (R4624-29). For a worker of several employers ask {@link
 * fr.passerelle.sdk.amsn.rule.MultiEmployerRule} first who asks for the return visit.
 *
 * <p>Immutable; sends nothing.
 */
public final class VisitDemands {
  private static final VisitDemands STANDARD = new VisitDemands(EnumSet.of(VisitKind.RETURN));

  private final Set<VisitKind> requested;

  private VisitDemands(Set<VisitKind> requested) {
    this.requested = Collections.unmodifiableSet(requested);
  }

  /** {@return demands for return visits only} */
  public static VisitDemands standard() {
    return STANDARD;
  }

  /**
   * Names the kinds of visit that the employer asks for.
   *
   * @param kinds the kinds, in place of the present ones
   * @return the setting
   * @throws ConfigurationException when the pre-return visit is among them: the employer cannot ask
   *     for it
   */
  public static VisitDemands requesting(Set<VisitKind> kinds) {
    if (kinds.contains(VisitKind.PRE_RETURN)) {
      throw new ConfigurationException(
          "the pre-return visit is asked for by the worker or a doctor, not by the employer"
              + " (R4624-29)");
    }
    Set<VisitKind> copy = EnumSet.noneOf(VisitKind.class);
    copy.addAll(kinds);
    return new VisitDemands(copy);
  }

  /**
   * Gives the type under which a kind of visit is asked for.
   *
   * @param kind the kind
   * @return its code in the SDK's own contract
   */
  public static OpenCode<VisitType> typeOf(VisitKind kind) {
    return OpenCode.of(VisitType.class, kind.code());
  }

  /**
   * Says what is to be done about the visits due for one worker.
   *
   * @param employeeId the worker, as the roster numbers him
   * @param due the visits due, the most pressing first
   * @param requests the requests that the portal holds for the worker; those of others are ignored
   * @param appointments the appointments that the portal holds for the worker; those of others are
   *     ignored
   * @param now the present moment: wishes are not in the past, appointments before it are past
   * @return one step for each visit, in their order
   */
  public List<VisitStep> of(
      String employeeId,
      List<DueVisit> due,
      List<VisitRequest> requests,
      List<Appointment> appointments,
      OffsetDateTime now) {
    List<VisitStep> steps = new ArrayList<>();
    Set<VisitKind> asked = new HashSet<>();
    for (DueVisit visit : due) {
      OpenCode<VisitType> type = typeOf(visit.getKind());
      Optional<String> open = open(employeeId, type, requests);
      Optional<String> scheduled = scheduled(employeeId, type, appointments, now);
      if (visit.getKind() == VisitKind.PRE_RETURN) {
        steps.add(nothing(visit, VisitStep.Kind.NOT_THE_EMPLOYERS, Optional.empty()));
      } else if (!requested.contains(visit.getKind())) {
        steps.add(nothing(visit, VisitStep.Kind.LEFT_TO_SERVICE, Optional.empty()));
      } else if (scheduled.isPresent()) {
        steps.add(nothing(visit, VisitStep.Kind.ALREADY_SCHEDULED, scheduled));
      } else if (open.isPresent() || !asked.add(visit.getKind())) {
        steps.add(nothing(visit, VisitStep.Kind.ALREADY_REQUESTED, open));
      } else {
        VisitDemand demand = demand(employeeId, visit, type, now.toLocalDate());
        steps.add(
            new VisitStep(visit, VisitStep.Kind.REQUEST, Optional.of(demand), Optional.empty()));
      }
    }
    return List.copyOf(steps);
  }

  private static Optional<String> open(
      String employeeId, OpenCode<VisitType> type, List<VisitRequest> requests) {
    return requests.stream()
        .filter(request -> request.getEmployeeId().equals(employeeId))
        .filter(request -> !request.isClosed() && request.getVisitType().equals(type))
        .map(VisitRequest::getId)
        .findFirst();
  }

  private static Optional<String> scheduled(
      String employeeId,
      OpenCode<VisitType> type,
      List<Appointment> appointments,
      OffsetDateTime now) {
    return appointments.stream()
        .filter(appointment -> appointment.getEmployeeId().equals(employeeId))
        .filter(appointment -> appointment.getVisitType().equals(Optional.of(type)))
        .filter(appointment -> appointment.getState().is(AppointmentState.SCHEDULED))
        .filter(appointment -> !appointment.getStartsAt().isBefore(now))
        .map(Appointment::getId)
        .findFirst();
  }

  /** A visit that is overdue is wished from today on, without a last day: it is late anyway. */
  private static VisitDemand demand(
      String employeeId, DueVisit visit, OpenCode<VisitType> type, LocalDate today) {
    LocalDate from = visit.getEarliestDate().filter(today::isBefore).orElse(today);
    return VisitDemand.builder()
        .employeeId(employeeId)
        .visitType(type)
        .wishedFrom(from)
        .wishedTo(Optional.of(visit.getLatestDate()).filter(latest -> !latest.isBefore(from)))
        .build();
  }

  private static VisitStep nothing(
      DueVisit visit, VisitStep.Kind kind, Optional<String> existingId) {
    return new VisitStep(visit, kind, Optional.empty(), existingId);
  }
}
