/**
 * The floors that every portal module stands on: identifiers, shared model, validation, documents,
 * transport, errors, paging and planning.
 */
module fr.passerelle.sdk.core {
  requires static org.immutables.value;
  requires static transitive org.jspecify;
  requires transitive jakarta.validation;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires okhttp3;
  requires org.hibernate.validator;
  requires org.slf4j;

  exports fr.passerelle.sdk.error;
  exports fr.passerelle.sdk.identifier;
  exports fr.passerelle.sdk.json;
  exports fr.passerelle.sdk.model;
  exports fr.passerelle.sdk.plan;

  opens fr.passerelle.sdk.model to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
}
