package fr.passerelle.sdk.benchmarks;

import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.validation.ModelValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Validating one employee with one contract, beside the provider as an application would set it up
 * itself, on the same object.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ValidationBenchmark {
  /** How many rules the employee breaks. */
  @Param({"0", "2"})
  public int breaches;

  private Employee employee;
  private ModelValidator ours;
  private ValidatorFactory factory;
  private Validator bare;

  /** Makes the employee and both validators. */
  @Setup
  public void make() {
    employee = employee(breaches > 0);
    ours = ModelValidator.create(Locale.FRENCH);
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    bare = factory.getValidator();
    if (ours.check(employee).size() != breaches || bare.validate(employee).size() != breaches) {
      throw new IllegalStateException("the two validators do not agree");
    }
  }

  /** Releases both. */
  @TearDown
  public void close() {
    ours.close();
    factory.close();
  }

  /**
   * The rival: the provider, its result as it is.
   *
   * @return its violations
   */
  @Benchmark
  public Set<ConstraintViolation<Employee>> bareProvider() {
    return bare.validate(employee);
  }

  /**
   * The SDK: paths in the names of the wire, no value in the result, in order.
   *
   * @return the violations
   */
  @Benchmark
  public List<Violation> modelValidator() {
    return ours.check(employee);
  }

  private static Employee employee(boolean broken) {
    EmploymentContract contract =
        EmploymentContract.builder()
            .number(broken ? "C".repeat(21) : "C1")
            .establishment(Siret.of("73282932000074"))
            .start(LocalDate.of(2022, 3, 1))
            .nature(OpenCode.of(ContractNature.PERMANENT))
            .jobTitle("Opérateur")
            .pcsEse("543b")
            .workingTimeUnit("10")
            .referenceWorkingTime(new BigDecimal("151.67"))
            .workingTime(new BigDecimal("151.67"))
            .workingTimeModality("10")
            .collectiveAgreement("1486")
            .multipleEmployers(false)
            .build();
    return Employee.builder()
        .nir(Nir13.of("1850599999012"))
        .employeeNumber("M1")
        .familyName(broken ? " " : "NOM")
        .firstNames("Prénom")
        .sex(OpenCode.of(Sex.MALE))
        .birthDate(PartialDate.of(1985, 5, 14))
        .email("personne@example.org")
        .address(
            Address.builder()
                .street("1 rue Imaginaire")
                .postalCode("35000")
                .locality("RENNES")
                .build())
        .addContracts(contract)
        .build();
  }
}
