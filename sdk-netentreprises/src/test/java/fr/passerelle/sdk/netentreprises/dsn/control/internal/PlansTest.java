package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlansTest {
  private static List<ControlRule> rules(DsnNorm norm) {
    NormPlan plan = Plans.get().of(norm);
    List<ControlRule> rules = new ArrayList<>();
    for (int position = 0; position < plan.size(); position++) {
      rules.addAll(List.of(plan.at(position).rules()));
    }
    return rules;
  }

  @ParameterizedTest
  @EnumSource
  void rulesNameRubriquesOfTheirNorm_andSayWhatTheyAsk(DsnNorm norm) {
    assertThat(rules(norm))
        .hasSizeGreaterThan(250)
        .allSatisfy(
            rule -> {
              assertThat(norm.rubrique(rule.code())).as("%s", rule.english()).isPresent();
              assertThat(rule.slot()).isNotEqualTo(SlotLayout.NONE);
              assertThat(rule.lastSlot()).isGreaterThanOrEqualTo(rule.slot());
              assertThat(rule.english()).startsWith(DsnCode.text(rule.code()));
              assertThat(rule.french()).startsWith(DsnCode.text(rule.code()));
              if (rule.control() != null) {
                assertThat(rule.control())
                    .matches("S\\d\\d\\.G00\\.\\d\\d\\.\\d{3}/[A-Z]{3}-\\d\\d");
              }
            });
  }

  @Test
  void signalsWarn_andOtherControlsAreErrors() {
    assertThat(rules(DsnNorm.P26V01))
        .filteredOn(rule -> rule.severity() == DsnSeverity.WARNING)
        .isNotEmpty()
        .allMatch(rule -> String.valueOf(rule.control()).contains("/SIG-"));
  }

  @Test
  void slotsOfABlockAreNeighbours_thoseUnderItIncluded() {
    Plans plans = Plans.get();
    NormPlan plan = plans.of(DsnNorm.P26V01);
    SlotLayout layout = plans.layout();
    BlockPlan contract = plan.at(plan.position(Codes.CONTRACT));
    for (int slot = 0; slot < layout.size(); slot++) {
      int position = plan.position(DsnCode.block(layout.code(slot)));
      boolean isUnder = position >= contract.position() && position < contract.end();

      assertThat(slot >= layout.first(contract.position()) && slot < layout.first(contract.end()))
          .isEqualTo(isUnder);
      assertThat(layout.slot(layout.code(slot))).isEqualTo(slot);
    }
    assertThat(layout.slot(DsnCode.of("S21.G00.30.002"))).isEqualTo(SlotLayout.NONE);
  }

  @Test
  void blocksAreFoundByTheirCode_andOthersAreUnknown() {
    NormPlan plan = Plans.get().of(DsnNorm.P25V01);

    assertThat(plan.block(Codes.CONTRACT)).isSameAs(plan.at(plan.position(Codes.CONTRACT)));
    assertThat(plan.block(210_047)).isNull();
    assertThat(plan.block(50_000)).isNull();
    assertThat(plan.block(999_999)).isNull();
  }
}
