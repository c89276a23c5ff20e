package fr.passerelle.sdk.sandbox.internal.openapi;

/**
 * One fault of a value: where it stands and which kind of rule it breaks, never the value.
 *
 * @param pointer JSON pointer into the value, empty for the value itself
 * @param code the kind, in the vocabulary of the contracts: {@code required}, {@code
 *     unknown-field}, {@code type}, {@code format}, {@code length}, {@code range}, {@code
 *     duplicate}
 */
public record SchemaFault(String pointer, String code) {}
