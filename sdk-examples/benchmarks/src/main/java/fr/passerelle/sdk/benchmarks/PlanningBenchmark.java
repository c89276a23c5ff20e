package fr.passerelle.sdk.benchmarks;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.plan.FieldValues;
import fr.passerelle.sdk.plan.Plan;
import fr.passerelle.sdk.plan.PlanField;
import fr.passerelle.sdk.plan.PlanFields;
import fr.passerelle.sdk.plan.PlanPolicy;
import fr.passerelle.sdk.plan.PlanSubject;
import fr.passerelle.sdk.plan.Planner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Planning a workforce against a roster of the same size, beside the join that anybody would write
 * first: a hash map by registration number that only counts who is missing on either side.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PlanningBenchmark {
  private static final PlanFields FIELDS =
      PlanFields.of(PlanField.shown("job"), PlanField.shown("pcsEse"));
  private static final Siret HERE = Siret.of("73282932000074");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** How many people each side has. */
  @Param({"10000", "100000"})
  public int employees;

  private List<PlanSubject<Integer>> payroll;
  private List<PlanSubject<Integer>> portal;

  /** Makes both sides: one in fifty enters, leaves or changes; the portal is in another order. */
  @Setup
  public void make() {
    payroll = new ArrayList<>();
    portal = new ArrayList<>();
    for (int i = 0; i < employees; i++) {
      boolean enters = i % 50 == 0;
      boolean leaves = i % 50 == 1;
      boolean changes = i % 50 == 2;
      payroll.add(
          subject("employee-" + i, i, "Opérateur", leaves ? Optional.of(TODAY) : Optional.empty()));
      if (!enters) {
        portal.add(subject("line-" + i, i, changes ? "Cariste" : "Opérateur", Optional.empty()));
      }
    }
    Collections.shuffle(portal, new Random(7));
  }

  /**
   * The rival: who is missing, by number alone.
   *
   * @return how many
   */
  @Benchmark
  public int bareJoin() {
    Map<Nir13, PlanSubject<Integer>> held = new HashMap<>(portal.size() * 2);
    for (PlanSubject<Integer> subject : portal) {
      held.put(subject.getNir().orElseThrow(), subject);
    }
    int missing = 0;
    for (PlanSubject<Integer> subject : payroll) {
      if (held.remove(subject.getNir().orElseThrow()) == null) {
        missing++;
      }
    }
    return missing + held.size();
  }

  /**
   * The whole plan: duplicates, names, dates and fields included.
   *
   * @return the plan
   */
  @Benchmark
  public Plan<Integer, Integer> plan() {
    return new Planner<Integer, Integer>(PlanPolicy.careful(), UUID::randomUUID)
        .plan(TODAY, payroll, portal);
  }

  private static PlanSubject<Integer> subject(
      String id, int rank, String job, Optional<LocalDate> exit) {
    String number =
        String.format(
            Locale.ROOT,
            "1%02d%02d99%03d%03d",
            rank % 100,
            rank / 100 % 12 + 1,
            rank / 1200 % 1000,
            rank / 1_200_000 + 1);
    return PlanSubject.<Integer>builder()
        .id(id)
        .establishment(HERE)
        .nir(Nir13.of(number))
        .familyName("Nom" + rank)
        .firstNames("Prénom" + rank % 97)
        .birthDate(PartialDate.of(1950 + rank % 50, rank % 12 + 1, rank % 28 + 1))
        .entryDate(LocalDate.of(2020, 1, 1))
        .exitDate(exit)
        .fields(FieldValues.builder(FIELDS).set("job", job).set("pcsEse", "543b").build())
        .payload(rank)
        .build();
  }
}
