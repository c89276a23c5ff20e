/**
 * The leak hunt: while the tests of a module run, everything that the SDK logs, prints, throws or
 * says of itself is searched for personal numbers and secrets, and the test during which one got
 * out fails. It is on the class path of every module's tests and knows nothing of the SDK.
 */
package fr.passerelle.sdk.testing;
