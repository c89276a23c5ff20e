/**
 * What the constraints do. Open to reflection, because whatever container an application uses makes
 * the validators; not exported.
 *
 * <p>Hibernate Validator refuses a validator that is announced twice (HV000150), so that each is
 * announced once: those of texts by their constraint, which every provider reads and no repackaging
 * of jars loses; those of value types as services.
 */
@NullMarked
package fr.passerelle.sdk.validation.internal;

import org.jspecify.annotations.NullMarked;
