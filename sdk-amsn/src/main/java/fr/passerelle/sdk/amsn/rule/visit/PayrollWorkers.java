package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.amsn.rule.AbsenceCause;
import fr.passerelle.sdk.amsn.rule.MonitoringFacts;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.EmploymentScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What payroll knows of a worker for the visits: hire, apprenticeship, temporary work, sex, birth
 * date, absences. It knows neither the exposures of the post nor the visits held: the caller adds
 * them.
 */
public final class PayrollWorkers {
  private PayrollWorkers() {}

  /**
   * Starts from what payroll knows.
   *
   * @param position the employee in an establishment
   * @param post what is known of the post; sex and birth date are added to it
   * @param assumptions what an accident on the way to work counts as
   * @return a builder whose history of visits is marked as not complete; the reference is the
   *     employee number, or the number of the contract
   */
  public static FollowedWorker.Builder of(
      PayrollPosition position, MonitoringFacts post, RuleAssumptions assumptions) {
    EmploymentContract contract = position.mainContract();
    return FollowedWorker.builder()
        .reference(position.employee().getEmployeeNumber().orElseGet(contract::getNumber))
        .hiredOn(position.entryDate())
        .leavesOn(position.exitDate())
        .employment(employment(contract))
        .post(
            post.toBuilder()
                .sex(position.employee().getSex().flatMap(OpenCode::known))
                .birthDate(position.employee().getBirthDate())
                .build())
        .historyComplete(false)
        .absences(absences(position, assumptions));
  }

  /** A DSN tells apprentices by the scheme and temporary workers by the nature (agencies only). */
  private static EmploymentKind employment(EmploymentContract contract) {
    Optional<EmploymentScheme> scheme = contract.getScheme().flatMap(OpenCode::known);
    boolean apprentice =
        scheme.filter(EmploymentScheme::isApprenticeship).isPresent()
            || contract.getNature().is(ContractNature.PENAL_APPRENTICESHIP);
    if (apprentice) {
      return EmploymentKind.APPRENTICE;
    }
    return contract.getNature().is(ContractNature.TEMPORARY_MISSION)
            || contract.getNature().is(ContractNature.TEMPORARY_PERMANENT)
        ? EmploymentKind.TEMPORARY_AGENCY
        : EmploymentKind.ORDINARY;
  }

  private static List<AbsenceFacts> absences(
      PayrollPosition position, RuleAssumptions assumptions) {
    Map<AbsenceCause, List<WorkStop>> stops = new LinkedHashMap<>();
    List<LocalDate> returns = new ArrayList<>();
    for (EmploymentContract contract : position.contracts()) {
      for (Absence absence : contract.getAbsences()) {
        absence.getReturnDate().ifPresent(returns::add);
        AbsenceCause.of(absence.getReason(), assumptions)
            .ifPresent(
                cause ->
                    stops.computeIfAbsent(cause, none -> new ArrayList<>()).add(stop(absence)));
      }
    }
    List<AbsenceFacts> absences = new ArrayList<>();
    stops.forEach(
        (cause, list) ->
            WorkStop.join(list).forEach(joined -> absences.add(absence(cause, joined, returns))));
    return absences;
  }

  /** The stop begins the day after the last day worked; its issue is not in the DSN. */
  private static WorkStop stop(Absence absence) {
    LocalDate first = absence.getLastDayWorked().plusDays(1);
    Optional<LocalDate> last =
        absence.getPlannedEnd().or(() -> absence.getReturnDate().map(day -> day.minusDays(1)));
    return new WorkStop(first, last.filter(day -> !day.isBefore(first)), Optional.empty());
  }

  private static AbsenceFacts absence(
      AbsenceCause cause, List<WorkStop> stops, List<LocalDate> returns) {
    LocalDate first = stops.get(0).firstDay();
    Optional<LocalDate> last =
        stops.get(stops.size() - 1).lastDay().map(day -> day.plusDays(RETURN_WITHIN_DAYS));
    return AbsenceFacts.builder()
        .cause(cause)
        .stops(stops)
        .returnedOn(
            returns.stream()
                .filter(day -> day.isAfter(first))
                .filter(day -> last.isEmpty() || !day.isAfter(last.get()))
                .min(LocalDate::compareTo))
        .build();
  }

  /** A weekend or a bridge may lie between the end of a stop and the return that belongs to it. */
  private static final int RETURN_WITHIN_DAYS = 7;
}
