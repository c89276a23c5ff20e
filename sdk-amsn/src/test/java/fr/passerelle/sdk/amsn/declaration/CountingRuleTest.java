package fr.passerelle.sdk.amsn.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.EmploymentContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who counts, at both sides of each limit. */
class CountingRuleTest {
  private static final LocalDate DAY = Payroll.DAY;

  @Test
  void naturalPersonsCountFromTheFirstDayToTheLast() {
    CountingRule rule = CountingRule.naturalPersons();

    assertThat(judge(rule, Payroll.from(DAY).build())).isEmpty();
    assertThat(judge(rule, Payroll.from(DAY.plusDays(1)).build())).contains(NotCounted.NOT_PRESENT);
    assertThat(judge(rule, ended(DAY, "011"))).isEmpty();
    assertThat(judge(rule, ended(DAY.minusDays(1), "011"))).contains(NotCounted.NOT_PRESENT);
  }

  @Test
  void endThatIsCancelledOrOnlyForeseenIsNone() {
    CountingRule rule = CountingRule.naturalPersons();
    EmploymentContract foreseen =
        Payroll.from(LocalDate.of(2026, 6, 1)).plannedEnd(DAY.minusDays(1)).build();

    assertThat(judge(rule, ended(DAY.minusMonths(1), "099"))).isEmpty();
    assertThat(judge(rule, foreseen)).isEmpty();
    assertThat(judge(rule.and(CountingRule.endingAsForeseen()), foreseen))
        .contains(NotCounted.ENDS_AS_FORESEEN);
    assertThat(judge(CountingRule.endingAsForeseen(), foreseen.toBuilder().plannedEnd(DAY).build()))
        .isEmpty();
  }

  @Test
  void everyNatureCounts_unlessOneIsLeftOut() {
    EmploymentContract mission = ofNature(ContractNature.TEMPORARY_MISSION);
    EmploymentContract internship = ofNature(ContractNature.INTERNSHIP);
    CountingRule without = CountingRule.without(ContractNature.TEMPORARY_MISSION);

    assertThat(judge(CountingRule.naturalPersons(), mission)).isEmpty();
    assertThat(judge(CountingRule.naturalPersons(), internship)).isEmpty();
    assertThat(judge(without, mission)).contains(NotCounted.NATURE_LEFT_OUT);
    assertThat(judge(without, mission, internship)).isEmpty();
    assertThat(
            judge(
                without,
                mission.toBuilder().nature(OpenCode.of(ContractNature.class, "77")).build()))
        .isEmpty();
  }

  @Test
  void lengthMustBeExceeded_daysOfAllContractsAddedUpOnce() {
    CountingRule rule = CountingRule.longerThan(31);
    LocalDate first = LocalDate.of(2027, 1, 1);
    EmploymentContract days31 = Payroll.from(first).plannedEnd(first.plusDays(30)).build();
    EmploymentContract days32 = Payroll.from(first).plannedEnd(first.plusDays(31)).build();
    EmploymentContract inside =
        Payroll.from(first.plusDays(5)).plannedEnd(first.plusDays(10)).build();
    EmploymentContract before =
        Payroll.from(LocalDate.of(2026, 11, 2)).plannedEnd(LocalDate.of(2026, 11, 2)).build();

    assertThat(judge(rule, days31)).contains(NotCounted.TOO_SHORT);
    assertThat(judge(rule, days32)).isEmpty();
    assertThat(judge(rule, days31, inside)).contains(NotCounted.TOO_SHORT);
    assertThat(judge(rule, days31, before)).isEmpty();
    assertThat(judge(rule, Payroll.from(first).build())).isEmpty();
  }

  @Test
  void firstReasonIsKept_andACallerMayHaveItsOwn() {
    CountingRule own = (position, day) -> Optional.of(NotCounted.OWN_RULE);
    EmploymentContract gone = ended(DAY.minusDays(1), "011");

    assertThat(judge(CountingRule.naturalPersons().and(own), gone))
        .contains(NotCounted.NOT_PRESENT);
    assertThat(judge(own.and(CountingRule.naturalPersons()), gone)).contains(NotCounted.OWN_RULE);
  }

  private static Optional<NotCounted> judge(CountingRule rule, EmploymentContract... contracts) {
    PayrollPosition position =
        new PayrollPosition(
            Payroll.employee("Marolle", contracts).build(), Payroll.HERE, List.of(contracts));
    return rule.leftOut(position, DAY);
  }

  private static EmploymentContract ended(LocalDate day, String reason) {
    return Payroll.from(LocalDate.of(2020, 1, 1)).end(Payroll.endOn(day, reason)).build();
  }

  private static EmploymentContract ofNature(ContractNature nature) {
    return Payroll.from(LocalDate.of(2026, 1, 1)).nature(OpenCode.of(nature)).build();
  }
}
