/**
 * What an application holds: the runtime, its asynchronous view, the options of a call, pages, and
 * the view of an answer; and what a portal module declares: its operations. What runs them is
 * internal.
 */
@NullMarked
package fr.passerelle.sdk.client;

import org.jspecify.annotations.NullMarked;
