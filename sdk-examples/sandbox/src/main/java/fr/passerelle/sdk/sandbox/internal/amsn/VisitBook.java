package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.CancellationRequestRecord;
import fr.passerelle.sdk.sandbox.amsn.VisitRequestRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Appointments and requests of a member. Guarded by the lock of the portal. */
final class VisitBook {
  static final String SCHEDULED = "scheduled";
  static final String HELD = "held";
  static final String CANCELLED = "cancelled";
  static final String PENDING = "pending";
  static final String ACCEPTED = "accepted";
  static final String REFUSED = "refused";

  private final Map<String, AppointmentRecord> appointments = new LinkedHashMap<>();
  private final Map<String, VisitRequestRecord> visits = new LinkedHashMap<>();
  private final Map<String, CancellationRequestRecord> cancellations = new LinkedHashMap<>();

  List<AppointmentRecord> appointments() {
    return List.copyOf(appointments.values());
  }

  List<VisitRequestRecord> visits() {
    return List.copyOf(visits.values());
  }

  List<CancellationRequestRecord> cancellations() {
    return List.copyOf(cancellations.values());
  }

  Optional<AppointmentRecord> appointment(String id) {
    return Optional.ofNullable(appointments.get(id));
  }

  Optional<VisitRequestRecord> visit(String id) {
    return Optional.ofNullable(visits.get(id));
  }

  Optional<CancellationRequestRecord> cancellation(String id) {
    return Optional.ofNullable(cancellations.get(id));
  }

  AppointmentRecord add(AppointmentRecord appointment) {
    String id = id("apt", appointments.size());
    AppointmentRecord stored = appointment.toBuilder().id(id).build();
    appointments.put(id, stored);
    return stored;
  }

  VisitRequestRecord add(VisitRequestRecord request, Instant now) {
    String id = id("vrq", visits.size());
    VisitRequestRecord stored =
        request.toBuilder().id(id).requestedAt(request.getRequestedAt().orElse(now)).build();
    visits.put(id, stored);
    return stored;
  }

  CancellationRequestRecord add(CancellationRequestRecord request, Instant now) {
    String id = id("crq", cancellations.size());
    CancellationRequestRecord stored =
        request.toBuilder().id(id).requestedAt(request.getRequestedAt().orElse(now)).build();
    cancellations.put(id, stored);
    return stored;
  }

  void replace(AppointmentRecord appointment) {
    appointments.replace(appointment.getId().orElseThrow(), appointment);
  }

  void replace(VisitRequestRecord request) {
    visits.replace(request.getId().orElseThrow(), request);
  }

  void replace(CancellationRequestRecord request) {
    cancellations.replace(request.getId().orElseThrow(), request);
  }

  /** Finds the request that keeps another one of the same kind of visit from being taken. */
  Optional<VisitRequestRecord> openVisit(String employeeId, String visitType) {
    return visits.values().stream()
        .filter(request -> !request.isClosed())
        .filter(request -> request.getEmployeeId().equals(employeeId))
        .filter(request -> request.getVisitType().equals(visitType))
        .findFirst();
  }

  /** Finds the request that keeps another one for the same appointment from being taken. */
  Optional<CancellationRequestRecord> openCancellation(String appointmentId) {
    return cancellations.values().stream()
        .filter(request -> !request.isClosed())
        .filter(request -> request.getAppointmentId().equals(appointmentId))
        .findFirst();
  }

  private static String id(String prefix, int count) {
    return prefix + "-" + String.format(Locale.ROOT, "%06d", count + 1);
  }
}
