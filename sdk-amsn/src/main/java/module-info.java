/** Passerelle, amsn. */
module fr.passerelle.sdk.amsn {
  requires static org.immutables.value;
  requires transitive fr.passerelle.sdk.core;
}
