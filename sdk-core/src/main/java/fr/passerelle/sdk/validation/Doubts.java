package fr.passerelle.sdk.validation;

/**
 * Group of the rules that a sound model may break: what is unlikely, and what a DSN would not let
 * through although payroll may hold it. Not in the default group, so that nothing is refused for
 * it; {@link ModelValidator#doubts} asks for it, and so may an application's own validator.
 */
public interface Doubts {}
