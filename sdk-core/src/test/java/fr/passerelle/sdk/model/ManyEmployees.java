package fr.passerelle.sdk.model;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.validation.ModelValidator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Checks employees as they come; run in a machine with little memory. */
final class ManyEmployees {
  private static final int WRONG = 1000;
  private static final Employee EMPLOYEE = SoundModels.employee().build();
  private static final EmploymentContract CONTRACT = SoundModels.contract().build();
  private static final ContractEnd WRONG_END =
      SoundModels.end(SoundModels.START.minusDays(1)).build();

  private ManyEmployees() {}

  /** One employee in a thousand has a contract that ends before it starts. */
  private static Employee employee(int number) {
    EmploymentContract.Builder contract =
        CONTRACT.toBuilder().number(Integer.toString(10_000 + number));
    if (number % WRONG == 0) {
      contract.end(WRONG_END);
    }
    return EMPLOYEE.toBuilder()
        .nir(Nir13.of("1850599999" + (100 + number % 900)))
        .contracts(List.of(contract.build()))
        .build();
  }

  /** Prints how many employees break a rule. */
  public static void main(String[] args) {
    try (ModelValidator validator = ModelValidator.create(Locale.FRENCH)) {
      System.out.println(
          IntStream.range(0, Integer.parseInt(args[0]))
              .mapToObj(ManyEmployees::employee)
              .filter(employee -> !validator.check(employee).isEmpty())
              .count());
    }
  }
}
