/** Passerelle, netentreprises. */
module fr.passerelle.sdk.netentreprises {
  requires static org.immutables.value;
  requires transitive fr.passerelle.sdk.core;
}
