package fr.passerelle.sdk.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.passerelle.sdk.validation.ModelValidator;
import fr.passerelle.sdk.validation.internal.TextValidators;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another Jakarta Validation provider than Hibernate Validator: the reason is in the message. */
class OtherProviderTest {
  private static final String OURS = "{fr.passerelle.sdk.validation.constraint.ValidNir.message}";
  private static final String REFUSAL = OURS + " ({fr.passerelle.sdk.identifier.Reason.KEY})";

  /** A provider's context that has nothing to unwrap; templates are noted. */
  private static Object context(ClassLoader loader, List<Object> templates) throws Exception {
    Class<?> type = loader.loadClass(ConstraintValidatorContext.class.getName());
    Class<?> builder =
        loader.loadClass(ConstraintValidatorContext.ConstraintViolationBuilder.class.getName());
    Class<?> refusal = loader.loadClass(ValidationException.class.getName());
    InvocationHandler answers =
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "unwrap" ->
                  throw (RuntimeException) refusal.getConstructor(String.class).newInstance("no");
              case "getDefaultConstraintMessageTemplate" -> OURS;
              case "buildConstraintViolationWithTemplate" -> {
                templates.add(arguments[0]);
                yield Proxy.newProxyInstance(
                    loader, new Class<?>[] {builder}, (self, added, none) -> null);
              }
              default -> null;
            };
    return Proxy.newProxyInstance(loader, new Class<?>[] {type}, answers);
  }

  @Test
  void refusalIsReported_whenTheProviderTakesNoPayload() throws Exception {
    List<Object> templates = new ArrayList<>();
    ConstraintValidatorContext context =
        (ConstraintValidatorContext) context(getClass().getClassLoader(), templates);

    assertThat(new TextValidators.OfNir().isValid("185059999901271", context)).isFalse();
    assertThat(templates).containsExactly(REFUSAL);
  }

  @Test
  void constraintsWork_whereHibernateValidatorIsNotEvenThere() throws Exception {
    URL[] jars = {
      location(ModelValidator.class), location(ConstraintValidator.class), location(JsonValue.class)
    };
    try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(() -> loader.loadClass("org.hibernate.validator.HibernateValidator"))
          .isInstanceOf(ClassNotFoundException.class);
      List<Object> templates = new ArrayList<>();
      Class<?> type = loader.loadClass(TextValidators.OfNir.class.getName());
      Object validator = type.getConstructor().newInstance();

      Object valid =
          type.getMethod(
                  "isValid",
                  CharSequence.class,
                  loader.loadClass(ConstraintValidatorContext.class.getName()))
              .invoke(validator, "185059999901271", context(loader, templates));

      assertThat(valid).isEqualTo(false);
      assertThat(templates).containsExactly(REFUSAL);
    }
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
