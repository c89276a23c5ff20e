/**
 * Constraints for the classes of an application: one for each identifier type, on texts and on the
 * value types, on fields, methods, parameters, type arguments ({@code List<@ValidNir String>}) and
 * other constraints. They need a Jakarta Validation provider and nothing else: no expression
 * language, no registration. Constraints that look at more than one value do not come in here.
 *
 * <p>A violation says where and why. Its message is in French or English, by the locale of the
 * application's own message interpolator, and names the {@link fr.passerelle.sdk.identifier.Reason
 * reason}; with Hibernate Validator the program reads it too:
 *
 * <pre>{@code
 * violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Reason.class)
 * }</pre>
 *
 * <p>A message that the application writes on the constraint wins, and so does a text in its own
 * {@code ValidationMessages} bundle under the key of ours. On the module path Hibernate Validator
 * reads {@code ContributorValidationMessages} from one module only: an application with another
 * contributor there repeats our keys in its own bundle. Message, template and path never hold the
 * value. {@code ConstraintViolation.getInvalidValue()} belongs to the provider and does hold it:
 * keep it out of logs. {@link fr.passerelle.sdk.validation.ModelValidator} gives violations without
 * it.
 */
@NullMarked
package fr.passerelle.sdk.validation.constraint;

import org.jspecify.annotations.NullMarked;
