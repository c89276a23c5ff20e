/** Passerelle, amsn. */
@SuppressWarnings("opens")
module fr.passerelle.sdk.amsn {
  requires static org.immutables.value;
  requires transitive fr.passerelle.sdk.core;

  // The published contract: a resource in a folder that could be a package must be opened to be
  // read.
  opens contract;
}
