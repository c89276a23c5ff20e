/**
 * The menu <i>Contacts</i>: the persons whom the service may write to, and the types that it
 * proposes. Models only; the portal offers no deletion and there is none.
 */
@NullMarked
package fr.passerelle.sdk.amsn.model.contact;

import org.jspecify.annotations.NullMarked;
