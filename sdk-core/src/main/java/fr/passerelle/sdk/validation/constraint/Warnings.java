package fr.passerelle.sdk.validation.constraint;

/**
 * What happens to a value that is sound but unusual: one with {@link
 * fr.passerelle.sdk.identifier.Identifier#warnings() warnings}.
 */
public enum Warnings {
  /** It is accepted. The default: our lists are dated, and the unusual exists. */
  ACCEPT,
  /** It is refused; the violation names the first warning. */
  REFUSE
}
