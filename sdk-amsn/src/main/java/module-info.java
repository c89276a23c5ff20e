/** AMSN <i>Espace Adhérent</i>: typed client, model, planning of the roster, and its contract. */
@SuppressWarnings("opens")
module fr.passerelle.sdk.amsn {
  requires static org.immutables.value;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires transitive fr.passerelle.sdk.core;

  exports fr.passerelle.sdk.amsn;
  exports fr.passerelle.sdk.amsn.model;
  exports fr.passerelle.sdk.amsn.model.administration;
  exports fr.passerelle.sdk.amsn.model.contact;
  exports fr.passerelle.sdk.amsn.model.roster;
  exports fr.passerelle.sdk.amsn.model.team;
  exports fr.passerelle.sdk.amsn.operation;
  exports fr.passerelle.sdk.amsn.plan;
  exports fr.passerelle.sdk.amsn.rule;
  exports fr.passerelle.sdk.amsn.rule.visit;

  // The published contract: a resource in a folder that could be a package is read by nobody else
  // unless it is opened.
  opens contract;
  opens fr.passerelle.sdk.amsn.internal to
      com.fasterxml.jackson.databind;
  opens fr.passerelle.sdk.amsn.model.administration to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens fr.passerelle.sdk.amsn.model.contact to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens fr.passerelle.sdk.amsn.model.roster to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens fr.passerelle.sdk.amsn.model.team to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
}
