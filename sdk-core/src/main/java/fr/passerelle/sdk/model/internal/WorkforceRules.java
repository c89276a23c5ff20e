package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.ModelRule;
import fr.passerelle.sdk.model.Workforce;
import java.util.List;

/** The numbers of the employees against the one employer they have here. */
final class WorkforceRules {
  private WorkforceRules() {}

  private static void contradictions(Workforce workforce, Objections objections) {
    Siren employer = workforce.getEmployer().getSiren();
    List<Employee> employees = workforce.getEmployees();
    for (int i = 0; i < employees.size(); i++) {
      Employee employee = employees.get(i);
      if (employee.getNtt().filter(ntt -> !ntt.siren().equals(employer)).isPresent()) {
        objections.add(ModelRule.NTT_OF_OTHER_EMPLOYER, Step.into("employees", i), Step.to("ntt"));
      }
      List<EmploymentContract> contracts = employee.getContracts();
      for (int j = 0; j < contracts.size(); j++) {
        if (!contracts.get(j).getEstablishment().siren().equals(employer)) {
          objections.add(
              ModelRule.CONTRACT_OF_OTHER_EMPLOYER,
              Step.into("employees", i),
              Step.into("contracts", j),
              Step.to("establishment"));
        }
      }
    }
  }

  /** For {@link Coherent}. */
  public static final class Coherence extends RuleValidator<Coherent, Workforce> {
    /** For the provider. */
    public Coherence() {
      super(WorkforceRules::contradictions);
    }
  }
}
