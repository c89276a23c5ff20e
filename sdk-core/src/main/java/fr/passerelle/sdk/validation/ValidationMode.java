package fr.passerelle.sdk.validation;

/**
 * What happens to a model that breaks its own rules before it is sent, or when {@link
 * ModelValidator#check(Object, ValidationMode)} is asked.
 */
public enum ValidationMode {
  /** It is not sent: {@link fr.passerelle.sdk.error.InvalidModelException}. The default. */
  STRICT,
  /** It is sent; the number of breaches is logged. */
  REPORT,
  /** It is sent; nothing is checked. */
  OFF
}
