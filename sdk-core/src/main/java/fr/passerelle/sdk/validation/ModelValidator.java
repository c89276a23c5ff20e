package fr.passerelle.sdk.validation;

import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.validation.internal.ManyRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks models, and any class with constraints, against the constraints on their accessors and
 * types. Paths are in the names used on the wire, messages in French or English whatever the JVM's
 * locale, and no violation holds the value.
 *
 * <p>Safe for any number of threads, and keeps nothing of what it checked: a stream of any length
 * is checked in constant memory. Building one costs milliseconds, so keep it; a runtime has one for
 * all. Needs no expression language and reads no {@code validation.xml} of the application.
 */
public final class ModelValidator implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("fr.passerelle.sdk.validation");
  private static final Set<Locale> LANGUAGES = Set.of(Locale.FRENCH, Locale.ENGLISH);
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::path)
          .thenComparing(Violation::constraint)
          .thenComparing(Violation::message);

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
            // The thread's loader is the application server's affair: through it the provider could
            // find a second copy of our validators and refuse it aloud.
            .externalClassLoader(ModelValidator.class.getClassLoader())
            .messageInterpolator(new ParameterMessageInterpolator(LANGUAGES, known, false))
            .propertyNodeNameProvider(new WireNames())
            .traversableResolver(new EverythingTraversable())
            // It always says yes: looking that up costs more than asking again.
            .enableTraversableResolverResultCache(false)
            .buildValidatorFactory());
  }

  /**
   * Checks a model and everything that it holds.
   *
   * @param model a model of the SDK, or an object of the application
   * @return every breach, ordered by path, empty when there is none
   */
  public List<Violation> check(Object model) {
    return violations(validator.validate(model));
  }

  /**
   * Looks for what is unlikely or would not pass a DSN, in a model and everything that it holds.
   * Nothing of it makes the model wrong: see {@link Doubts}.
   *
   * @param model a model of the SDK
   * @return every doubt, ordered by path, empty when there is none; breaches are not repeated
   */
  public List<Violation> doubts(Object model) {
    return violations(validator.validate(model, Doubts.class));
  }

  /**
   * Checks a model as far as a mode asks for it.
   *
   * @param model a model of the SDK, or an object of the application
   * @param mode what a breach leads to
   * @return the breaches that were let through: none in strict mode, all in report mode, unknown
   *     and therefore none when checking is off
   * @throws InvalidModelException with every breach, in strict mode only
   */
  public List<Violation> check(Object model, ValidationMode mode) {
    return check(model, mode, nameOf(model));
  }

  /**
   * Checks a model as far as a mode asks for it, on an occasion that the log names.
   *
   * @param model a model of the SDK, or an object of the application
   * @param mode what a breach leads to
   * @param occasion what the model is checked for, for example the name of an operation; no value
   * @return the breaches that were let through: none in strict mode, all in report mode, unknown
   *     and therefore none when checking is off
   * @throws InvalidModelException with every breach, in strict mode only
   */
  public List<Violation> check(Object model, ValidationMode mode, String occasion) {
    if (mode == ValidationMode.OFF) {
      return List.of();
    }
    List<Violation> violations = check(model);
    if (!violations.isEmpty()) {
      if (mode == ValidationMode.STRICT) {
        throw new InvalidModelException(nameOf(model), violations);
      }
      LOG.warn("{}: goes on although {} rules are broken", occasion, violations.size());
    }
    return violations;
  }

  /**
   * Checks a model and refuses it when it breaks a rule.
   *
   * @param model a model of the SDK, or an object of the application
   * @throws InvalidModelException with every breach
   */
  public void requireValid(Object model) {
    check(model, ValidationMode.STRICT);
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

  private static List<Violation> violations(Set<ConstraintViolation<Object>> breaches) {
    return breaches.isEmpty()
        ? List.of()
        : breaches.stream().map(ModelValidator::violation).sorted(ORDER).toList();
  }

  private static Violation violation(ConstraintViolation<Object> breach) {
    Class<? extends Annotation> type =
        breach.getConstraintDescriptor().getAnnotation().annotationType();
    Optional<String> reason = reason(breach);
    boolean goesByItsRule = type.isAnnotationPresent(ManyRules.class);
    return new Violation(
        path(breach.getPropertyPath()),
        goesByItsRule ? reason.orElse(type.getSimpleName()) : type.getSimpleName(),
        breach.getMessage(),
        goesByItsRule ? Optional.empty() : reason);
  }

  /** A constant only: what else a constraint attaches may hold the value. */
  private static Optional<String> reason(ConstraintViolation<Object> breach) {
    HibernateConstraintViolation<?> made = breach.unwrap(HibernateConstraintViolation.class);
    Enum<?> constant = made.getDynamicPayload(Enum.class);
    return Optional.ofNullable(constant).map(Enum::name);
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
