package fr.passerelle.sdk.amsn.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.amsn.model.appointment.Appointment;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentState;
import fr.passerelle.sdk.amsn.model.appointment.RequestState;
import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequest;
import fr.passerelle.sdk.amsn.model.appointment.VisitType;
import fr.passerelle.sdk.amsn.rule.visit.DueVisit;
import fr.passerelle.sdk.amsn.rule.visit.VisitKind;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is due becomes what is asked for: once, and only what is the employer's to ask for. */
class VisitDemandsTest {
  private static final String WORKER = "emp-000001";
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");
  private static final LocalDate TODAY = NOW.toLocalDate();

  @Test
  void returnVisitIsAskedFor_theOthersAreLeftToTheService_andPreReturnToTheWorker() {
    List<VisitStep> steps =
        steps(
            VisitDemands.standard(),
            due(VisitKind.RETURN, TODAY.plusDays(3), TODAY.plusDays(11)),
            due(VisitKind.VIP_PERIODIC, null, TODAY.plusDays(40)),
            due(VisitKind.PRE_RETURN, null, TODAY.plusDays(2)));

    assertThat(steps)
        .extracting(VisitStep::kind)
        .containsExactly(
            VisitStep.Kind.REQUEST,
            VisitStep.Kind.LEFT_TO_SERVICE,
            VisitStep.Kind.NOT_THE_EMPLOYERS);
    VisitDemand demand = steps.get(0).demand().orElseThrow();
    assertThat(demand.getEmployeeId()).isEqualTo(WORKER);
    assertThat(demand.getVisitType().known()).contains(VisitType.RETURN);
    assertThat(demand.getWishedFrom()).contains(TODAY.plusDays(3));
    assertThat(demand.getWishedTo()).contains(TODAY.plusDays(11));
    assertThat(demand.getReason()).isEmpty();
    assertThat(steps.toString()).doesNotContain("return");
  }

  @Test
  void wishIsNeverInThePast_andAVisitThatIsOverdueHasNoLastDay() {
    List<VisitStep> steps =
        steps(
            VisitDemands.requesting(Set.of(VisitKind.RETURN, VisitKind.VIP_INITIAL)),
            due(VisitKind.RETURN, TODAY.minusDays(30), TODAY.minusDays(1)),
            due(VisitKind.VIP_INITIAL, TODAY.minusDays(5), TODAY));

    VisitDemand overdue = steps.get(0).demand().orElseThrow();
    assertThat(overdue.getWishedFrom()).contains(TODAY);
    assertThat(overdue.getWishedTo()).isEmpty();
    VisitDemand lastDay = steps.get(1).demand().orElseThrow();
    assertThat(lastDay.getWishedFrom()).contains(TODAY);
    assertThat(lastDay.getWishedTo()).contains(TODAY);
  }

  @Test
  void nothingIsAskedForTwice_neitherInABatchNorWhileARequestIsOpen() {
    DueVisit visit = due(VisitKind.RETURN, null, TODAY.plusDays(8));

    List<VisitStep> batch = steps(VisitDemands.standard(), visit, visit);
    assertThat(batch)
        .extracting(VisitStep::kind)
        .containsExactly(VisitStep.Kind.REQUEST, VisitStep.Kind.ALREADY_REQUESTED);

    VisitStep open =
        VisitDemands.standard()
            .of(
                WORKER,
                List.of(visit),
                List.of(
                    request("vrq-1", WORKER, VisitType.RETURN, true),
                    request("vrq-2", "emp-000002", VisitType.RETURN, false),
                    request("vrq-3", WORKER, VisitType.ON_DEMAND, false),
                    request("vrq-4", WORKER, VisitType.RETURN, false)),
                List.of(),
                NOW)
            .get(0);
    assertThat(open.kind()).isEqualTo(VisitStep.Kind.ALREADY_REQUESTED);
    assertThat(open.existingId()).contains("vrq-4");
    assertThat(open.demand()).isEmpty();
  }

  @Test
  void nothingIsAskedForThatIsScheduled_aPastOrCancelledAppointmentDoesNotCount() {
    DueVisit visit = due(VisitKind.RETURN, null, TODAY.plusDays(8));
    List<Appointment> useless =
        List.of(
            appointment("apt-1", WORKER, AppointmentState.SCHEDULED, NOW.minusMinutes(1)),
            appointment("apt-2", WORKER, AppointmentState.CANCELLED, NOW.plusDays(1)),
            appointment("apt-3", "emp-000002", AppointmentState.SCHEDULED, NOW.plusDays(1)));
    assertThat(
            VisitDemands.standard()
                .of(WORKER, List.of(visit), List.of(), useless, NOW)
                .get(0)
                .kind())
        .isEqualTo(VisitStep.Kind.REQUEST);

    VisitStep scheduled =
        VisitDemands.standard()
            .of(
                WORKER,
                List.of(visit),
                List.of(),
                List.of(appointment("apt-4", WORKER, AppointmentState.SCHEDULED, NOW)),
                NOW)
            .get(0);
    assertThat(scheduled.kind()).isEqualTo(VisitStep.Kind.ALREADY_SCHEDULED);
    assertThat(scheduled.existingId()).contains("apt-4");
  }

  @Test
  void preReturnVisitCannotBeMadeTheEmployers() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> VisitDemands.requesting(Set.of(VisitKind.PRE_RETURN)));
    assertThat(
            steps(
                VisitDemands.requesting(Set.of()), due(VisitKind.RETURN, null, TODAY.plusDays(8))))
        .extracting(VisitStep::kind)
        .containsExactly(VisitStep.Kind.LEFT_TO_SERVICE);
  }

  @ParameterizedTest
  @EnumSource(VisitKind.class)
  void everyKindOfVisitHasItsTypeInTheContract(VisitKind kind) {
    assertThat(VisitDemands.typeOf(kind).known()).map(Enum::name).contains(kind.name());
  }

  private static List<VisitStep> steps(VisitDemands demands, DueVisit... due) {
    return demands.of(WORKER, List.of(due), List.of(), List.of(), NOW);
  }

  private static DueVisit due(VisitKind kind, LocalDate earliest, LocalDate latest) {
    return DueVisit.builder()
        .kind(kind)
        .earliestDate(Optional.ofNullable(earliest))
        .latestDate(latest)
        .legalLimit(latest)
        .finding(finding(kind))
        .build();
  }

  private static Finding finding(VisitKind kind) {
    return Finding.builder()
        .rule("A-28")
        .code(kind.code() + "-due")
        .severity(Severity.INFO)
        .message("A visit is due.")
        .basis(
            LegalBasis.builder()
                .article("R4624-31")
                .text("Code du travail")
                .inForceFrom(LocalDate.of(2022, 4, 1))
                .build())
        .build();
  }

  private static VisitRequest request(String id, String worker, VisitType type, boolean closed) {
    return VisitRequest.builder()
        .id(id)
        .employeeId(worker)
        .establishment(Siret.of("73282932000074"))
        .visitType(OpenCode.of(type))
        .state(OpenCode.of(RequestState.PENDING))
        .closed(closed)
        .requestedAt(Instant.EPOCH)
        .build();
  }

  private static Appointment appointment(
      String id, String worker, AppointmentState state, OffsetDateTime startsAt) {
    return Appointment.builder()
        .id(id)
        .employeeId(worker)
        .establishment(Siret.of("73282932000074"))
        .visitType(OpenCode.of(VisitType.RETURN))
        .startsAt(startsAt)
        .state(OpenCode.of(state))
        .build();
  }
}
