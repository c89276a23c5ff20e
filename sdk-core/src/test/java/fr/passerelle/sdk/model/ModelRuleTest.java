package fr.passerelle.sdk.model;

import static fr.passerelle.sdk.model.SoundModels.START;
import static fr.passerelle.sdk.model.SoundModels.absence;
import static fr.passerelle.sdk.model.SoundModels.contract;
import static fr.passerelle.sdk.model.SoundModels.employee;
import static fr.passerelle.sdk.model.SoundModels.end;
import static fr.passerelle.sdk.model.SoundModels.suspension;
import static fr.passerelle.sdk.model.SoundModels.with;
import static fr.passerelle.sdk.model.SoundModels.workforce;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.model.ModelRuleExamples.Example;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.testing.ModelSamples;
import fr.passerelle.sdk.validation.ModelValidator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the model, on its examples. */
class ModelRuleTest {
  private static final ModelValidator FRENCH = ModelValidator.create(Locale.FRENCH);
  private static final ModelValidator ENGLISH = ModelValidator.create(Locale.ENGLISH);

  static Stream<Example> examples() {
    return ModelRuleExamples.all();
  }

  private static LocalDate day(int fromStart) {
    return START.plusDays(fromStart);
  }

  @AfterAll
  static void close() {
    FRENCH.close();
    ENGLISH.close();
  }

  private static List<Violation> findings(ModelValidator validator, Object model) {
    return Stream.concat(validator.check(model).stream(), validator.doubts(model).stream())
        .toList();
  }

  @Test
  void soundModelsRaiseNothing() {
    assertThat(findings(FRENCH, workforce().build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void ruleHasAnExample(ModelRule rule) {
    assertThat(ModelRuleExamples.all().map(Example::rule)).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void brokenRuleIsNamedAtItsAttribute_andAKeptOneIsNot(Example example) {
    assertThat(findings(FRENCH, example.breaks()))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.path()).isEqualTo(example.path());
              assertThat(violation.constraint()).isEqualTo(example.rule().name());
              assertThat(violation.reason()).isEmpty();
            });
    assertThat(findings(FRENCH, example.keeps())).isEmpty();
  }

  /** Nothing that payroll may legally hold is refused. */
  @ParameterizedTest
  @MethodSource("examples")
  void onlyAnErrorMakesTheModelWrong(Example example) {
    boolean wrong = !FRENCH.check(example.breaks()).isEmpty();
    assertThat(wrong).isEqualTo(example.rule().severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void messageIsASentenceOfEitherLanguage_withoutAnyValue(Example example) {
    String french = findings(FRENCH, example.breaks()).get(0).message();
    String english = findings(ENGLISH, example.breaks()).get(0).message();
    assertThat(french).isNotEqualTo(english);
    assertThat(List.of(french, english))
        .allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "$").hasSizeGreaterThan(10));
    assertThat(french + english).doesNotContainPattern("\\d{4}");
  }

  /** The names of a path are those of the JSON that is sent. */
  @ParameterizedTest
  @MethodSource("examples")
  void pathLeadsToAnAttributeOnTheWire(Example example) throws IOException {
    Class<?> model = example.breaks().getClass().getInterfaces()[0];
    JsonNode node = new ObjectMapper().readTree(SdkJson.create().write(ModelSamples.full(model)));
    for (String step : example.path().split("\\.", -1)) {
      String name = step.replaceAll("\\[\\d+]", "");
      assertThat(node.has(name)).as("%s in %s", name, model).isTrue();
      node = step.equals(name) ? node.get(name) : node.get(name).get(0);
    }
  }

  @Test
  void overlapsAreLegal() {
    Employee twoJobs =
        employee()
            .addContracts(
                contract()
                    .number("00043")
                    .addAbsences(absence(day(9)).build(), absence(day(9)).build())
                    .build())
            .build();
    assertThat(findings(FRENCH, twoJobs)).isEmpty();
  }

  @Test
  void withdrawnEndContradictsNothing() {
    EmploymentContract.Builder withdrawn =
        contract()
            .end(end(day(-1)).reason("099").lastDayPaid(START).build())
            .addAbsences(absence(day(9)).build())
            .addSuspensions(suspension(day(9)).build());
    assertThat(findings(FRENCH, with(withdrawn))).isEmpty();
  }

  @Test
  void unknownMonthIsGivenTheBenefitOfTheDoubt() {
    Employee.Builder young =
        employee().nir(Nir13.of("1200599999012")).birthDate(PartialDate.of(2020, 0, 14));
    assertThat(findings(FRENCH, young.build())).isEmpty();
    assertThat(
            findings(
                FRENCH,
                young
                    .contracts(List.of(contract().start(LocalDate.of(2020, 1, 1)).build()))
                    .build()))
        .extracting(Violation::constraint)
        .containsExactly("START_NOT_AFTER_BIRTH");
  }

  @Test
  void amountsAreNotNegative() {
    EmploymentContract.Builder wrong =
        contract()
            .referenceWorkingTime(new BigDecimal("-1"))
            .workingTime(new BigDecimal("-2"))
            .workAccidentRate(new BigDecimal("-1.10"));
    assertThat(FRENCH.check(wrong.build()))
        .extracting(Violation::path)
        .containsExactly("referenceWorkingTime", "workAccidentRate", "workingTime");
  }

  @Test
  void controlsAreNamedAsTheDsnNamesThem() {
    assertThat(Arrays.stream(ModelRule.values()).flatMap(rule -> rule.controls().stream()))
        .isNotEmpty()
        .allMatch(control -> control.matches("S21\\.G00\\.\\d\\d\\.\\d{3}/(CCH|CSL|SIG)-\\d\\d"));
    assertThat(ModelRule.CONTRACT_OF_OTHER_EMPLOYER.controls()).isEmpty();
    assertThat(ModelRule.LOCALITY_MISSING.controls()).hasSize(3);
  }
}
