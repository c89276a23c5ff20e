package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.amsn.plan.RosterPlanOptions;
import fr.passerelle.sdk.amsn.plan.RosterSubjects;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.plan.PlanSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headcount of the annual declaration as payroll sees it, without any exchange. A person
 * counts once at each establishment, whatever the number of contracts there.
 *
 * @param workers everybody at every establishment, those who do not count included, in the order of
 *     the workforce
 */
public record PayrollHeadcount(List<PayrollWorker> workers) {
  /**
   * Keeps what is given.
   *
   * @param workers everybody at every establishment
   */
  public PayrollHeadcount {
    workers = List.copyOf(workers);
  }

  /**
   * Counts.
   *
   * @param workforce the workforce of one employer, of the month of the reference day or the one
   *     before
   * @param policy who counts, and on which day
   * @return the headcount
   */
  public static PayrollHeadcount of(Workforce workforce, HeadcountPolicy policy) {
    // The category of the options is for newcomers of a plan; nothing here reads it.
    RosterPlanOptions everybody =
        RosterPlanOptions.enteringAs(MonitoringCategory.SI).toBuilder()
            .establishments(policy.getEstablishments())
            .build();
    List<PayrollWorker> workers = new ArrayList<>();
    for (PlanSubject<PayrollPosition> subject : RosterSubjects.payroll(workforce, everybody)) {
      PayrollPosition position = subject.getPayload();
      workers.add(
          new PayrollWorker(
              subject.getId(),
              position,
              policy.getMonitoringCategory().apply(position),
              policy.getRule().leftOut(position, policy.getReferenceDate())));
    }
    return new PayrollHeadcount(workers);
  }

  /** {@return how many count, all together} */
  public int total() {
    return Math.toIntExact(workers.stream().filter(PayrollWorker::counts).count());
  }

  /** {@return how many count at each establishment where somebody does, by SIRET} */
  public Map<Siret, Integer> byEstablishment() {
    Map<Siret, Integer> counts = new TreeMap<>();
    workers.stream()
        .filter(PayrollWorker::counts)
        .forEach(worker -> counts.merge(worker.position().establishment(), 1, Integer::sum));
    return counts;
  }

  /** {@return how many count} */
  @Override
  public String toString() {
    return "PayrollHeadcount{total=" + total() + "}";
  }
}
