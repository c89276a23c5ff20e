package fr.passerelle.sdk.validation;

import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.model.Employee;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Validates {@link ManyEmployees} in one pass; ends with 1 when the counts are not those due. */
final class ManyEmployeesMain {
  private ManyEmployeesMain() {}

  public static void main(String[] arguments) {
    int valid = 0;
    Map<String, Integer> breaches = new TreeMap<>();
    try (ModelValidator validator = ModelValidator.create(Locale.FRENCH)) {
      Iterator<Employee> employees = ManyEmployees.stream().iterator();
      while (employees.hasNext()) {
        List<Violation> violations = validator.check(employees.next());
        valid += violations.isEmpty() ? 1 : 0;
        violations.forEach(violation -> breaches.merge(violation.path(), 1, Integer::sum));
      }
    }
    int broken = breaches.values().stream().mapToInt(Integer::intValue).sum();
    boolean exact =
        breaches.equals(ManyEmployees.breaches()) && valid + broken == ManyEmployees.SIZE;
    System.out.println(
        valid + " valid, broken " + breaches + ", heap " + Runtime.getRuntime().maxMemory());
    System.exit(exact ? 0 : 1);
  }
}
