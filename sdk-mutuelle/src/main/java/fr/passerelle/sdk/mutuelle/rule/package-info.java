/**
 * Rules of law around the cover of employees, as pure functions of facts and a date. A rule that
 * needs the portal or another module does not belong here.
 */
@NullMarked
package fr.passerelle.sdk.mutuelle.rule;

import org.jspecify.annotations.NullMarked;
