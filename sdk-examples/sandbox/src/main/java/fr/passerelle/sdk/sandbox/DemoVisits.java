package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.amsn.ActivityRecord;
import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.amsn.VisitRequestRecord;
import fr.passerelle.sdk.sandbox.fixture.SyntheticPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Appointments, requests and a summary of the demonstration world, all of them made up. */
final class DemoVisits {
  private static final String PLACE = "Centre médical de démonstration";

  private DemoVisits() {}

  /** One visit that took place, one to come, one that was cancelled. */
  static List<AppointmentRecord> appointments(List<RosterRecord> roster) {
    return of(
        roster,
        List.of(
            appointment("2026-09-15T09:00", "vip-periodic").state("held"),
            appointment("2026-12-03T10:30", "ema-periodic").place(PLACE),
            appointment("2026-12-04T14:00", "vip-initial").state("cancelled")),
        (builder, id) -> builder.employeeId(id).build());
  }

  /** One request that waits. */
  static List<VisitRequestRecord> requests(List<RosterRecord> roster) {
    return of(
        roster,
        List.of(
            VisitRequestRecord.builder()
                .visitType("return")
                .wishedFrom(LocalDate.of(2026, 11, 30))
                .requestedAt(Instant.parse("2026-11-02T08:00:00Z"))),
        (builder, id) -> builder.employeeId(id).build());
  }

  static List<ActivityRecord> activity(SyntheticPeople people) {
    return List.of(
        ActivityRecord.builder()
            .firstDay(LocalDate.of(2025, 1, 1))
            .lastDay(LocalDate.of(2025, 12, 31))
            .establishments(people.sirets())
            .addSections(
                new ActivityRecord.Section(
                    "visites",
                    "Visites réalisées",
                    List.of(
                        new ActivityRecord.Figure("vip", "Visites d'information", "12"),
                        new ActivityRecord.Figure("ema", "Examens d'aptitude", "4"))))
            .documentOffered(true)
            .build());
  }

  private static AppointmentRecord.Builder appointment(String local, String type) {
    return AppointmentRecord.builder()
        .visitType(type)
        .startsAt(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Paris")).toOffsetDateTime());
  }

  private interface Finish<B, R> {
    R apply(B builder, String employeeId);
  }

  /** The roster numbers its records in their order; a short roster gets fewer. */
  private static <B, R> List<R> of(
      List<RosterRecord> roster, List<B> builders, Finish<B, R> finish) {
    return IntStream.range(0, Math.min(roster.size(), builders.size()))
        .mapToObj(
            i -> finish.apply(builders.get(i), "emp-" + String.format(Locale.ROOT, "%06d", i + 1)))
        .toList();
  }
}
