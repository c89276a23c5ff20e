/**
 * Identifiers as value types: companies, persons, bank accounts, nomenclatures, places and
 * contacts, each checked at construction by the rule of its owner, immutable, masked when personal.
 * Every type has three doors that cannot disagree: {@code of} throws, {@code parse} reports, {@code
 * isValid} allocates nothing.
 *
 * <p>Blanks (space, no-break space, narrow no-break space) and ASCII case are presentation and are
 * normalised; nothing else is, and nothing is repaired. Models, legal rules and look-ups by name
 * stand on higher floors and do not come in here.
 */
@NullMarked
package fr.passerelle.sdk.identifier;

import org.jspecify.annotations.NullMarked;
