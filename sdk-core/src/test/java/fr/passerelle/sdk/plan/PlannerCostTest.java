package fr.passerelle.sdk.plan;

import static fr.passerelle.sdk.plan.People.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The work grows with the lists and not with their square: attributes that are read are counted.
 */
class PlannerCostTest {
  private static final int SIZE = 400;

  private static long reads(
      int size, IntFunction<PlanSubject<String>> payroll, IntFunction<PlanSubject<String>> portal) {
    AtomicLong reads = new AtomicLong();
    new Planner<String, String>(PlanPolicy.careful(), People.keys())
        .plan(AS_OF, counted(size, payroll, reads), counted(size, portal, reads));
    return reads.get();
  }

  private static List<PlanSubject<String>> counted(
      int size, IntFunction<PlanSubject<String>> subjects, AtomicLong reads) {
    return IntStream.range(0, size).mapToObj(i -> counting(subjects.apply(i), reads)).toList();
  }

  @SuppressWarnings("unchecked")
  private static PlanSubject<String> counting(PlanSubject<String> subject, AtomicLong reads) {
    return (PlanSubject<String>)
        Proxy.newProxyInstance(
            PlanSubject.class.getClassLoader(),
            new Class<?>[] {PlanSubject.class},
            (proxy, method, arguments) -> {
              reads.incrementAndGet();
              try {
                return method.invoke(subject, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static void growsWithTheSize(
      IntFunction<PlanSubject<String>> payroll, IntFunction<PlanSubject<String>> portal) {
    assertThat(reads(4 * SIZE, payroll, portal))
        .isGreaterThan(SIZE)
        .isLessThan(5 * reads(SIZE, payroll, portal));
  }

  @Test
  void workIsLinear_whenEverybodyIsMatched() {
    growsWithTheSize(
        i -> People.person("p" + i, i).build(), i -> People.person("h" + i, i).build());
  }

  @Test
  void workIsLinear_whenNobodyIsKnownOnTheOtherSide() {
    growsWithTheSize(
        i -> People.person("p" + i, i).build(), i -> People.person("h" + i, 100_000 + i).build());
  }

  @Test
  void workIsLinear_whenEverybodyHasTheSameNameAndBirthDate_andNoNumber() {
    growsWithTheSize(
        i -> People.anonymous("p" + i).build(), i -> People.anonymous("h" + i).build());
  }

  @Test
  void workIsLinear_whenEverybodyHasTheSameName_andANumberThatTheOtherSideDoesNotKnow() {
    growsWithTheSize(
        i -> People.person("p" + i, i).familyName("DUPONT").build(),
        i -> People.person("h" + i, 100_000 + i).familyName("DUPONT").build());
  }

  @Test
  void workIsLinear_whenEverybodyHasTheSameReference() {
    growsWithTheSize(
        i -> People.anonymous("p" + i).reference("M").build(),
        i -> People.anonymous("h" + i).reference("M").exitDate(People.day("2020-12-31")).build());
  }

  @Test
  void workIsLinear_whenEverybodyHasTheSameNumber() {
    growsWithTheSize(
        i -> People.person("p" + i, 1).build(), i -> People.person("h" + i, 1).build());
  }
}
