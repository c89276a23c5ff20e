package fr.passerelle.sdk.plan;

import java.util.function.Predicate;

/**
 * A rule that keeps people from being entered, for example employees who are dispensed from the
 * mutual. It does not touch people whom the portal already has: they change and leave as others.
 *
 * @param <W> payload of payroll's subjects
 * @param code name of the rule, shown in reports
 * @param applies true for a person who is not to be entered
 */
public record Exclusion<W>(String code, Predicate<PlanSubject<W>> applies) {}
