/**
 * The floors that every portal module stands on: identifiers, shared model, validation, documents,
 * transport, errors, paging and planning.
 */
@SuppressWarnings("module") // our own modules are not on the module path when this one is compiled
module fr.passerelle.sdk.core {
  requires static micrometer.commons;
  requires static micrometer.observation;
  requires static org.dhatim.fastexcel;
  requires static org.dhatim.fastexcel.reader;
  requires static org.immutables.value;
  requires static transitive org.jspecify;
  requires transitive jakarta.validation;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires okhttp3;
  requires okio;
  requires org.hibernate.validator;
  requires org.slf4j;

  exports fr.passerelle.sdk.client;
  exports fr.passerelle.sdk.client.internal to
      fr.passerelle.sdk.amsn,
      fr.passerelle.sdk.mutuelle,
      fr.passerelle.sdk.netentreprises;
  exports fr.passerelle.sdk.content;
  exports fr.passerelle.sdk.document;
  exports fr.passerelle.sdk.error;
  exports fr.passerelle.sdk.identifier;
  exports fr.passerelle.sdk.json;
  exports fr.passerelle.sdk.model;
  exports fr.passerelle.sdk.plan;
  exports fr.passerelle.sdk.reference;
  exports fr.passerelle.sdk.rule;
  exports fr.passerelle.sdk.rule.internal to
      fr.passerelle.sdk.amsn,
      fr.passerelle.sdk.mutuelle,
      fr.passerelle.sdk.netentreprises;
  exports fr.passerelle.sdk.table;
  exports fr.passerelle.sdk.transport;
  exports fr.passerelle.sdk.transport.auth;
  exports fr.passerelle.sdk.transport.micrometer;
  exports fr.passerelle.sdk.transport.okhttp;
  exports fr.passerelle.sdk.transport.retry;
  exports fr.passerelle.sdk.transport.tls;
  exports fr.passerelle.sdk.validation;
  exports fr.passerelle.sdk.validation.constraint;
  exports fr.passerelle.sdk.xml.internal to
      fr.passerelle.sdk.mutuelle,
      fr.passerelle.sdk.netentreprises;

  opens fr.passerelle.sdk.client.internal to
      com.fasterxml.jackson.databind;
  opens fr.passerelle.sdk.json to
      com.fasterxml.jackson.databind;
  opens fr.passerelle.sdk.model to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens fr.passerelle.sdk.rule to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  // To everybody: the container of an application, whichever it is, makes the validators.
  opens fr.passerelle.sdk.model.internal;
  opens fr.passerelle.sdk.validation.internal;

  provides jakarta.validation.ConstraintValidator with
      fr.passerelle.sdk.validation.internal.ValueValidators.OfBic,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfBirthDepartmentCode,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfCommuneCode,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfDepartmentCode,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfEmail,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfIban,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfIcs,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfIdcc,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfMig,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfNaf,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfNic,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfNir,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfNir13,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfNnp,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfNtt,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfPcsEse,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfPhoneNumber,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfPostalCode,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfRib,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfRiskCode,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfRum,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfSiren,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfSiret,
      fr.passerelle.sdk.validation.internal.ValueValidators.OfVatNumber;
}
