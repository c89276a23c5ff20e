/**
 * A stateful server that answers the SDK's contracts, in process or as a program, and synthetic
 * fixtures to fill it with.
 *
 * <p>WireMock stays on the class path, also of an application that is itself on the module path:
 * its jar carries a copy of the JSpecify annotations and cannot be resolved beside the real ones.
 */
module fr.passerelle.sdk.sandbox {
  requires static org.immutables.value;
  requires transitive fr.passerelle.sdk.core;
  requires transitive fr.passerelle.sdk.netentreprises;
  requires fr.passerelle.sdk.amsn;
  requires com.ethlo.time;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires com.networknt.schema;
  requires java.xml;

  exports fr.passerelle.sdk.sandbox;
  exports fr.passerelle.sdk.sandbox.amsn;
  exports fr.passerelle.sdk.sandbox.apidsn;
  exports fr.passerelle.sdk.sandbox.contract;
  exports fr.passerelle.sdk.sandbox.fixture;
}
