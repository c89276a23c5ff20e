package fr.passerelle.sdk.sandbox.amsn;

/**
 * An annual declaration that the sandbox took.
 *
 * @param number number of its receipt
 * @param year year of the declaration
 * @param total workers declared
 */
public record SubmittedDeclaration(String number, int year, int total) {}
