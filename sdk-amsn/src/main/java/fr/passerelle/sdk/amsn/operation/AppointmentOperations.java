package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the menu <i>Rendez-vous</i>. */
public final class AppointmentOperations {
  /** Lists the appointments, page by page. */
  public static final Operation LIST_APPOINTMENTS =
      Operation.get("amsn.appointments.listAppointments", "/appointments")
          .safe()
          .function("A-23")
          .screen("Espace Adhérent > Rendez-vous")
          .build();

  /** Reads one appointment. */
  public static final Operation GET_APPOINTMENT =
      Operation.get("amsn.appointments.getAppointment", "/appointments/{appointmentId}")
          .safe()
          .function("A-23")
          .screen("Espace Adhérent > Rendez-vous > Détail du rendez-vous")
          .build();

  /** Asks for a visit; the service decides. */
  public static final Operation REQUEST_VISIT =
      Operation.post("amsn.appointments.requestVisit", "/visit-requests")
          .keyed()
          .function("A-24")
          .screen("Espace Adhérent > Rendez-vous > Demander une visite")
          .build();

  /** Lists the requests for visits, page by page. */
  public static final Operation LIST_VISIT_REQUESTS =
      Operation.get("amsn.appointments.listVisitRequests", "/visit-requests")
          .safe()
          .function("A-24")
          .screen("Espace Adhérent > Rendez-vous > Demandes de visite")
          .build();

  /** Reads one request for a visit. */
  public static final Operation GET_VISIT_REQUEST =
      Operation.get("amsn.appointments.getVisitRequest", "/visit-requests/{visitRequestId}")
          .safe()
          .function("A-24")
          .screen("Espace Adhérent > Rendez-vous > Demandes de visite > Suivi de la demande")
          .build();

  /** Asks for the cancellation of an appointment, which stands until the service acts. */
  public static final Operation REQUEST_CANCELLATION =
      Operation.post(
              "amsn.appointments.requestCancellation",
              "/appointments/{appointmentId}/cancellation-requests")
          .keyed()
          .function("A-25")
          .screen("Espace Adhérent > Rendez-vous > Envoyer une demande d'annulation")
          .build();

  /** Lists the requests for cancellations, page by page. */
  public static final Operation LIST_CANCELLATION_REQUESTS =
      Operation.get("amsn.appointments.listCancellationRequests", "/cancellation-requests")
          .safe()
          .function("A-25")
          .screen("Espace Adhérent > Rendez-vous > Demandes d'annulation")
          .build();

  /** Reads one request for a cancellation. */
  public static final Operation GET_CANCELLATION_REQUEST =
      Operation.get(
              "amsn.appointments.getCancellationRequest",
              "/cancellation-requests/{cancellationRequestId}")
          .safe()
          .function("A-25")
          .screen("Espace Adhérent > Rendez-vous > Demandes d'annulation > Suivi de la demande")
          .build();

  private static final List<Operation> ALL =
      List.of(
          LIST_APPOINTMENTS,
          GET_APPOINTMENT,
          REQUEST_VISIT,
          LIST_VISIT_REQUESTS,
          GET_VISIT_REQUEST,
          REQUEST_CANCELLATION,
          LIST_CANCELLATION_REQUESTS,
          GET_CANCELLATION_REQUEST);

  private AppointmentOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
