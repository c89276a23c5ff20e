package fr.passerelle.sdk.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.identifier.Reason;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An application's own Hibernate Validator on the application's own classes. */
class PlainProviderTest {
  private static final String NIR = "185059999901271";

  private final ValidatorFactory provider = Providers.speaking(Locale.FRENCH);
  private final Validator validator = provider.getValidator();

  @AfterEach
  void close() {
    provider.close();
  }

  record Line(
      List<@ValidNir String> numbers,
      Optional<@ValidIban String> account,
      Map<@ValidSiret String, @ValidNir StringBuilder> byEstablishment) {}

  @Test
  void elementOfAContainerIsNamedByItsPlace() {
    Line line =
        new Line(
            List.of("185059999901270", NIR),
            Optional.of("FR15"),
            Map.of("7328", new StringBuilder(NIR)));

    assertThat(validator.validate(line).stream().map(found -> found.getPropertyPath().toString()))
        .containsExactlyInAnyOrder(
            "numbers[1].<list element>",
            "account",
            "byEstablishment<K>[7328].<map key>",
            "byEstablishment[7328].<map value>");
  }

  static final class OwnWords {
    @ValidNir(message = "numéro à revoir")
    String number = NIR;
  }

  @Test
  void messageOfTheApplicationWins_andTheReasonIsStillThere() {
    assertThat(validator.validate(new OwnWords()))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.getMessage()).isEqualTo("numéro à revoir");
              assertThat(Providers.reason(violation)).isEqualTo(Reason.KEY);
            });
  }

  @ValidNir(dsn = true)
  @NotNull
  @Constraint(validatedBy = {})
  @Target({ElementType.FIELD, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface PayrollNumber {
    @OverridesAttribute(constraint = ValidNir.class, name = "message")
    String message() default "{fr.passerelle.sdk.validation.constraint.ValidNir.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  static final class Composed {
    @PayrollNumber String number;

    Composed(String number) {
      this.number = number;
    }
  }

  @Test
  void constraintOfTheApplicationIsComposedOfOurs() {
    assertThat(validator.validate(new Composed(NIR)).stream().map(Providers::reason))
        .containsExactly(Reason.KEY);
    assertThat(validator.validate(new Composed("185259999901202")).stream().map(Providers::reason))
        .containsExactly(Reason.NOT_DSN);
    assertThat(validator.validate(new Composed(null))).hasSize(1);
  }

  interface Transfer {}

  static final class Repeated {
    @ValidIban(ribKey = false)
    @ValidIban(groups = Transfer.class, message = "clé RIB exigée pour un virement")
    String account = "FR8420041010050500013M02607";
  }

  @Test
  void constraintIsRepeated_forAnotherGroupWithOtherOptions() {
    assertThat(validator.validate(new Repeated())).isEmpty();
    assertThat(validator.validate(new Repeated(), Default.class, Transfer.class))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("clé RIB exigée pour un virement");
  }

  static class Desk {
    @ValidSiret
    public String open(@ValidNir String number, List<@ValidSiren CharSequence> employers) {
      return number + employers;
    }
  }

  @Test
  void parametersAndReturnValuesAreChecked() throws ReflectiveOperationException {
    Method open = Desk.class.getMethod("open", String.class, List.class);
    Object[] arguments = {NIR, List.of("732829321")};

    assertThat(
            validator.forExecutables().validateParameters(new Desk(), open, arguments).stream()
                .map(Providers::reason)
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of(Reason.KEY, Reason.SIREN_LUHN));
    assertThat(validator.forExecutables().validateReturnValue(new Desk(), open, "73282932000075"))
        .singleElement()
        .satisfies(found -> assertThat(Providers.reason(found)).isEqualTo(Reason.SIRET_SUM));
  }

  static final class Misused {
    @ValidNir Integer number = 1;
  }

  @Test
  void constraintOnAnotherTypeIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> validator.validate(new Misused()))
        .isInstanceOf(UnexpectedTypeException.class)
        .hasMessageContaining("ValidNir");
  }
}
