package fr.passerelle.sdk.validation;

import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks models against the constraints on their accessors. Paths are in the names used on the
 * wire, messages in French or English whatever the JVM's locale, and no violation holds the value.
 *
 * <p>Safe for any number of threads; building one costs milliseconds, so keep it. Needs no
 * expression language and reads no {@code validation.xml} of the application.
 */
public final class ModelValidator implements AutoCloseable {
  private static final Set<Locale> LANGUAGES = Set.of(Locale.FRENCH, Locale.ENGLISH);

  private final ValidatorFactory factory;
  private final Validator validator;

  private ModelValidator(ValidatorFactory factory) {
    this.factory = factory;
    this.validator = factory.getValidator();
  }

  /**
   * Builds a validator.
   *
   * @param language language of the messages; anything but English gives French
   * @return a validator, to be closed
   */
  public static ModelValidator create(Locale language) {
    Locale known =
        language.getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? Locale.ENGLISH
            : Locale.FRENCH;
    return new ModelValidator(
        Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(LANGUAGES, known, false))
            .propertyNodeNameProvider(new WireNames())
            .traversableResolver(new EverythingTraversable())
            .buildValidatorFactory());
  }

  /**
   * Checks a model and everything that it holds.
   *
   * @param model a model of the SDK
   * @return every breach, ordered by path, empty when there is none
   */
  public List<Violation> check(Object model) {
    Set<ConstraintViolation<Object>> breaches = validator.validate(model);
    if (breaches.isEmpty()) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>(breaches.size());
    for (ConstraintViolation<Object> breach : breaches) {
      violations.add(
          new Violation(
              path(breach.getPropertyPath()),
              breach.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName(),
              breach.getMessage()));
    }
    violations.sort(Comparator.comparing(Violation::path).thenComparing(Violation::constraint));
    return List.copyOf(violations);
  }

  /**
   * Checks a model and refuses it when it breaks a rule.
   *
   * @param model a model of the SDK
   * @throws InvalidModelException with every breach
   */
  public void requireValid(Object model) {
    List<Violation> violations = check(model);
    if (!violations.isEmpty()) {
      throw new InvalidModelException(nameOf(model), violations);
    }
  }

  /** Releases the provider; harmless when repeated. */
  @Override
  public void close() {
    factory.close();
  }

  /** A hidden implementation goes by the name of the interface that it stands for. */
  private static String nameOf(Object model) {
    Class<?> type = model.getClass();
    boolean isHidden = type.getSimpleName().startsWith("Immutable");
    Class<?>[] faces = type.getInterfaces();
    return (isHidden && faces.length > 0 ? faces[0] : type).getSimpleName();
  }

  private static String path(Path path) {
    StringBuilder text = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        // The key of a map may be personal; the place in a list is not.
        text.append('[')
            .append(node.getIndex() == null ? "?" : node.getIndex().toString())
            .append(']');
      }
      String name = node.getName();
      // Nodes of container elements are named <list element>, <map value>: the place says it
      // already.
      if (name != null && !name.startsWith("<")) {
        text.append(text.length() == 0 ? "" : ".").append(name);
      }
    }
    return text.toString();
  }
}
