/**
 * Returns of the DSN system: the reports that are read into types (AEE, ARE, CCO, BAN, CRM 34), the
 * others kept as they are with their nature. Fetching them is another package's.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.returns;

import org.jspecify.annotations.NullMarked;
