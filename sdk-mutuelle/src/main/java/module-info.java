/** The mutual (Amellis / ASConnect): the rules that surround its employer extranet. */
module fr.passerelle.sdk.mutuelle {
  requires static org.immutables.value;
  requires transitive fr.passerelle.sdk.core;

  exports fr.passerelle.sdk.mutuelle.rule;
}
