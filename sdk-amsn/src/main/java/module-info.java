/** AMSN <i>Espace Adhérent</i>: typed client, model, planning of the roster, and its contract. */
module fr.passerelle.sdk.amsn {
  requires static org.immutables.value;
  requires com.fasterxml.jackson.databind;
  requires transitive fr.passerelle.sdk.core;

  exports fr.passerelle.sdk.amsn;
  exports fr.passerelle.sdk.amsn.model;
  exports fr.passerelle.sdk.amsn.plan;

  opens fr.passerelle.sdk.amsn.internal to
      com.fasterxml.jackson.databind;
  opens fr.passerelle.sdk.amsn.model to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
}
