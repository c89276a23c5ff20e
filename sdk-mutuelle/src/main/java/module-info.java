/** Passerelle, mutuelle. */
module fr.passerelle.sdk.mutuelle {
  requires static org.immutables.value;
  requires transitive fr.passerelle.sdk.core;
}
