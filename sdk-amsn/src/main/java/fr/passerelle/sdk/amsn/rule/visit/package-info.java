/**
 * Rules of occupational health around the visits of a worker: which are due and by when, exemption,
 * return after an absence, and the calendar of a whole workforce. A visit may be asked for on the
 * portal; what is computed here asks for nothing.
 */
@NullMarked
package fr.passerelle.sdk.amsn.rule.visit;

import org.jspecify.annotations.NullMarked;
