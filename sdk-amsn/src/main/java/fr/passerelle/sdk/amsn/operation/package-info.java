/**
 * What the client asks of the service, one class for each menu: constants with the path of the
 * contract, the idempotence, the function's id and the portal screen. No call is made here.
 */
@NullMarked
package fr.passerelle.sdk.amsn.operation;

import org.jspecify.annotations.NullMarked;
