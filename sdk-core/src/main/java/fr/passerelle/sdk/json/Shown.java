package fr.passerelle.sdk.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets an attribute of a model appear in its {@code toString}. Everything else stays out: names,
 * numbers, accounts, addresses and attributes added next year.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shown {}
