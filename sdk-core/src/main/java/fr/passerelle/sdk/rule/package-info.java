/**
 * What every rule of law is made of: dated values, articles, findings. The rules themselves live in
 * the portal modules.
 */
@NullMarked
package fr.passerelle.sdk.rule;

import org.jspecify.annotations.NullMarked;
