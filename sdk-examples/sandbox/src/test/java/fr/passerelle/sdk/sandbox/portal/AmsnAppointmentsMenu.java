package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.model.appointment.AppointmentQuery;
import fr.passerelle.sdk.amsn.model.appointment.CancellationDemand;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.VisitType;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.CancellationRequestRecord;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.amsn.VisitRequestRecord;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The menu <i>Rendez-vous</i>, with a worker of its own and every field of every answer set. */
final class AmsnAppointmentsMenu implements AmsnMenu {
  private static final String REASON = "Reprise après l'hospitalisation de Zéphirine";
  private static final String MOTIVE = "Le docteur Cassegrain recevra plus tard";
  private static final String PLACE = "Cabinet du quai des Tonneliers";
  private static final LocalDate DAY = LocalDate.of(2099, 1, 5);
  private static final OffsetDateTime SOON = OffsetDateTime.parse("2099-01-05T09:30:00+01:00");

  private final Map<String, String> remembered = new LinkedHashMap<>();

  private String employee = "";

  @Override
  public void seed(AmsnMember.Builder member) {
    // The roster numbers its records in their order, those of other menus first.
    employee = String.format(Locale.ROOT, "emp-%06d", member.build().roster().size() + 1);
    AppointmentRecord appointment =
        AppointmentRecord.builder()
            .employeeId(employee)
            .visitType("pre-return")
            .startsAt(SOON)
            .place(PLACE)
            .visitRequestId("vrq-000001")
            .build();
    VisitRequestRecord request =
        VisitRequestRecord.builder()
            .employeeId(employee)
            .visitType("pre-return")
            .wishedFrom(DAY)
            .wishedTo(DAY)
            .reason(REASON)
            .state("accepted")
            .closed(true)
            .requestedAt(Instant.parse("2026-11-02T08:00:00Z"))
            .decidedAt(Instant.parse("2026-11-03T08:00:00Z"))
            .motive(MOTIVE)
            .appointmentId("apt-000001")
            .build();
    CancellationRequestRecord cancellation =
        CancellationRequestRecord.builder()
            .appointmentId("apt-000001")
            .reason(REASON)
            .state("refused")
            .closed(true)
            .requestedAt(Instant.parse("2026-11-02T08:00:00Z"))
            .decidedAt(Instant.parse("2026-11-03T08:00:00Z"))
            .motive(MOTIVE)
            .build();
    member
        .alsoOnRoster(
            List.of(
                RosterRecord.builder()
                    .establishment(AmsnUnderTest.HERE.value())
                    .familyName("Tournebride")
                    .firstNames("Zéphirine")
                    .sex("female")
                    .birthDate(PartialDate.of(LocalDate.of(1979, 8, 23)))
                    .entryDate(LocalDate.of(2020, 1, 6))
                    .build()))
        .appointments(List.of(appointment, appointment))
        .visitRequests(List.of(request, request))
        .cancellationRequests(List.of(cancellation, cancellation));
  }

  @Override
  public Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put(
        "appointments.list(AppointmentQuery)",
        AmsnMenu.of(
            amsn -> remember("appointments", amsn.appointments().list(appointmentPages()))));
    calls.put(
        "appointments.list(AppointmentQuery, String)",
        AmsnMenu.of(
            amsn -> amsn.appointments().list(appointmentPages(), remembered.get("appointments"))));
    calls.put(
        "appointments.get(String)", AmsnMenu.of(amsn -> amsn.appointments().get("apt-000001")));
    calls.put(
        "appointments.requestVisit(VisitDemand)",
        AmsnMenu.of(amsn -> amsn.appointments().requestVisit(demand(VisitType.ON_DEMAND))));
    calls.put(
        "appointments.requestVisit(VisitDemand, RequestOptions)",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .requestVisit(
                        demand(VisitType.RETURN),
                        RequestOptions.builder().idempotencyKey("november-visit").build())));
    calls.put(
        "appointments.listVisitRequests(VisitRequestQuery)",
        AmsnMenu.of(
            amsn -> remember("visits", amsn.appointments().listVisitRequests(visitPages()))));
    calls.put(
        "appointments.listVisitRequests(VisitRequestQuery, String)",
        AmsnMenu.of(
            amsn -> amsn.appointments().listVisitRequests(visitPages(), remembered.get("visits"))));
    calls.put(
        "appointments.getVisitRequest(String)",
        AmsnMenu.of(amsn -> amsn.appointments().getVisitRequest("vrq-000001")));
    calls.put(
        "appointments.followVisitRequest(String)",
        AmsnMenu.of(amsn -> amsn.appointments().followVisitRequest("vrq-000001").state().value()));
    calls.put(
        "appointments.resumeVisitRequest(String)",
        AmsnMenu.of(
            amsn -> {
              String token = amsn.appointments().followVisitRequest("vrq-000001").resumeToken();
              return amsn.appointments().resumeVisitRequest(token).state().value();
            }));
    calls.put(
        "appointments.requestCancellation(String, CancellationDemand)",
        AmsnMenu.of(amsn -> amsn.appointments().requestCancellation("apt-000001", cancel())));
    calls.put(
        "appointments.requestCancellation(String, CancellationDemand, RequestOptions)",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .requestCancellation("apt-000002", cancel(), RequestOptions.none())));
    calls.put(
        "appointments.listCancellationRequests(CancellationRequestQuery)",
        AmsnMenu.of(
            amsn ->
                remember(
                    "cancellations",
                    amsn.appointments().listCancellationRequests(cancellationPages()))));
    calls.put(
        "appointments.listCancellationRequests(CancellationRequestQuery, String)",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .listCancellationRequests(
                        cancellationPages(), remembered.get("cancellations"))));
    calls.put(
        "appointments.getCancellationRequest(String)",
        AmsnMenu.of(amsn -> amsn.appointments().getCancellationRequest("crq-000001")));
    calls.put(
        "appointments.followCancellationRequest(String)",
        AmsnMenu.of(
            amsn -> amsn.appointments().followCancellationRequest("crq-000001").state().value()));
    calls.put(
        "appointments.resumeCancellationRequest(String)",
        AmsnMenu.of(
            amsn -> {
              String token =
                  amsn.appointments().followCancellationRequest("crq-000001").resumeToken();
              return amsn.appointments().resumeCancellationRequest(token).state().value();
            }));
    return calls;
  }

  @Override
  public Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    refusals.put("appointments 404", AmsnMenu.of(amsn -> amsn.appointments().get("apt-999999")));
    refusals.put(
        "appointments 409",
        AmsnMenu.of(amsn -> amsn.appointments().requestVisit(demand(VisitType.RETURN))));
    refusals.put(
        "appointments 409 cancellation",
        AmsnMenu.of(amsn -> amsn.appointments().requestCancellation("apt-000002", cancel())));
    refusals.put(
        "appointments 422",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .requestVisit(
                        demand(VisitType.RETURN).toBuilder().employeeId("emp-999999").build())));
    return refusals;
  }

  @Override
  public Map<String, Call> mistakes() {
    String tooLong = REASON.repeat(20);
    Map<String, Call> mistakes = new LinkedHashMap<>();
    mistakes.put(
        "appointments.list",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .list(appointmentPages().toBuilder().employeeId(REASON).build())));
    mistakes.put(
        "requestVisit",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .requestVisit(
                        demand(VisitType.RETURN).toBuilder()
                            .employeeId(REASON)
                            .reason(tooLong)
                            .build())));
    mistakes.put(
        "requestVisit, period",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .requestVisit(
                        demand(VisitType.RETURN).toBuilder().wishedTo(DAY.minusDays(1)).build())));
    mistakes.put(
        "listVisitRequests",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .listVisitRequests(visitPages().toBuilder().employeeId(REASON).build())));
    mistakes.put(
        "requestCancellation",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .requestCancellation(
                        "apt-000001", CancellationDemand.builder().reason(tooLong).build())));
    mistakes.put(
        "listCancellationRequests",
        AmsnMenu.of(
            amsn ->
                amsn.appointments()
                    .listCancellationRequests(
                        cancellationPages().toBuilder().appointmentId(REASON).build())));
    return mistakes;
  }

  @Override
  public List<String> needles() {
    return List.of(REASON, MOTIVE, PLACE, "Tournebride", "Zéphirine", "1979-08-23");
  }

  private <T> Pages<T> remember(String name, Pages<T> pages) {
    pages.first().next().ifPresent(next -> remembered.putIfAbsent(name, next));
    return pages;
  }

  private static AppointmentQuery appointmentPages() {
    return AppointmentQuery.builder().pageSize(1).build();
  }

  private static VisitRequestQuery visitPages() {
    return VisitRequestQuery.builder().pageSize(1).build();
  }

  private static CancellationRequestQuery cancellationPages() {
    return CancellationRequestQuery.builder().pageSize(1).build();
  }

  private static CancellationDemand cancel() {
    return CancellationDemand.builder().reason(REASON).build();
  }

  private VisitDemand demand(VisitType type) {
    return VisitDemand.builder()
        .employeeId(employee)
        .visitType(OpenCode.of(type))
        .wishedFrom(DAY)
        .reason(REASON)
        .build();
  }
}
