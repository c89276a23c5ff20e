package fr.passerelle.sdk.validation.constraint;

import static fr.passerelle.sdk.validation.constraint.ConstraintTable.text;
import static fr.passerelle.sdk.validation.constraint.ConstraintTable.value;
import static fr.passerelle.sdk.validation.constraint.Providers.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.identifier.Naf;
import fr.passerelle.sdk.identifier.NafVersion;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.identifier.RibKeyCheck;
import fr.passerelle.sdk.validation.constraint.ConstraintTable.Row;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The options of the constraints, on texts and on value types. */
class ConstraintOptionsTest {
  private static final ValidatorFactory FRENCH = Providers.speaking(Locale.FRENCH);

  @AfterAll
  static void close() {
    FRENCH.close();
  }

  static Stream<Row> unusual() {
    return Stream.of(
        new Row("Nir", "185059999901270", Reason.PLACE_UNKNOWN),
        new Row("Nir", "185059999900082", Reason.SERIAL_000),
        new Row("Nir", "185259999901202", Reason.MONTH_UNUSUAL),
        new Row("Nir13", "175052A999012", Reason.CORSICA_YEAR),
        new Row("Nir13", "1700596999012", Reason.DEPARTMENT_96_YEAR),
        new Row("CommuneCode", "35999", Reason.UNKNOWN_CODE),
        new Row("Naf", "9999Z", Reason.UNKNOWN_CODE),
        new Row("PcsEse", "543z", Reason.UNKNOWN_CODE),
        new Row("PostalCode", "35999", Reason.UNKNOWN_CODE),
        new Row("RiskCode", "123XX", Reason.UNKNOWN_CODE));
  }

  @ParameterizedTest
  @MethodSource("unusual")
  void unusualValueIsRefused_onlyWhenTheConstraintSaysSo(Row row)
      throws ReflectiveOperationException {
    assertThat(refusals(FRENCH, Annotated.Texts.class, row.type(), row.text())).isEmpty();
    assertThat(refusals(FRENCH, Annotated.Values.class, row.type(), value(row))).isEmpty();
    assertThat(
            Stream.of(
                    refusals(FRENCH, Annotated.StrictTexts.class, row.type(), row.text()),
                    refusals(FRENCH, Annotated.StrictValues.class, row.type(), value(row)))
                .map(found -> found.iterator().next()))
        .allSatisfy(
            violation -> {
              assertThat(Providers.reason(violation)).isEqualTo(row.reason());
              assertThat(violation.getMessage())
                  .isEqualTo(
                      "est valide mais refusé ici (" + text(Locale.FRENCH, row.reason()) + ")");
            });
  }

  static Stream<Row> notForTheDsn() {
    return Stream.of(
        new Row("Nir", "185259999901202", Reason.NOT_DSN),
        new Row("Nir13", "1850599999000", Reason.NOT_DSN),
        new Row("Bic", "1234FRPP", Reason.NOT_DSN),
        new Row(
            "Email", "a@" + "b".repeat(60) + "." + "c".repeat(40) + ".example.org", Reason.NOT_DSN),
        new Row("PostalCode", "98000", Reason.NOT_DSN));
  }

  @ParameterizedTest
  @MethodSource("notForTheDsn")
  void whatTheDsnRefusesIsRefused_onlyWhenTheConstraintSaysSo(Row row)
      throws ReflectiveOperationException {
    assertThat(refusals(FRENCH, Annotated.Texts.class, row.type(), row.text())).isEmpty();
    assertThat(
            Stream.of(
                    refusals(FRENCH, Annotated.DsnTexts.class, row.type(), row.text()),
                    refusals(FRENCH, Annotated.DsnValues.class, row.type(), value(row)))
                .map(found -> found.iterator().next()))
        .allSatisfy(violation -> assertThat(Providers.reason(violation)).isEqualTo(Reason.NOT_DSN));
  }

  @Test
  void otherWarningsStay_whenOnlyTheDsnCounts() {
    assertThat(refusals(FRENCH, Annotated.DsnTexts.class, "Nir", "185059999901270")).isEmpty();
    assertThat(refusals(FRENCH, Annotated.DsnValues.class, "Nir", Nir.of("185059999901270")))
        .isEmpty();
  }

  static final class Lenient {
    @ValidIban(ribKey = false)
    String text;

    @ValidIban(ribKey = false)
    Iban value;

    @ValidNaf(version = NafVersion.NAF_2025, warnings = Warnings.REFUSE)
    String activity;
  }

  @Test
  void ribKeyCountsOrNot_onTextAndOnTheType() {
    String withWrongKey = "FR8420041010050500013M02607";
    Iban read = Iban.of(withWrongKey, RibKeyCheck.OFF);

    assertThat(FRENCH.getValidator().validateValue(Lenient.class, "text", withWrongKey)).isEmpty();
    assertThat(FRENCH.getValidator().validateValue(Lenient.class, "value", read)).isEmpty();
    assertThat(refusals(FRENCH, Annotated.Values.class, "Iban", read))
        .singleElement()
        .satisfies(refusal -> assertThat(Providers.reason(refusal)).isEqualTo(Reason.RIB_KEY));
  }

  @Test
  void activityIsHeldAgainstTheNomenclatureThatIsNamed() {
    assertThat(Naf.of("9999Z").warnings()).contains(Reason.UNKNOWN_CODE);
    assertThat(FRENCH.getValidator().validateValue(Lenient.class, "activity", "9999Z")).isEmpty();
  }
}
