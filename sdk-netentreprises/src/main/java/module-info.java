/** DSN files, Net-Entreprises accounts and rights, the AT/MP account. */
module fr.passerelle.sdk.netentreprises {
  requires static org.immutables.value;
  requires transitive fr.passerelle.sdk.core;

  exports fr.passerelle.sdk.netentreprises.account;
  exports fr.passerelle.sdk.netentreprises.apidsn;
  exports fr.passerelle.sdk.netentreprises.apidsn.model;
  exports fr.passerelle.sdk.netentreprises.apidsn.sync;
  exports fr.passerelle.sdk.netentreprises.atmp;
  exports fr.passerelle.sdk.netentreprises.dsn;
  exports fr.passerelle.sdk.netentreprises.dsn.control;
  exports fr.passerelle.sdk.netentreprises.dsn.edit;
  exports fr.passerelle.sdk.netentreprises.file;
  exports fr.passerelle.sdk.netentreprises.rate;
  exports fr.passerelle.sdk.netentreprises.returns;
  exports fr.passerelle.sdk.netentreprises.subsidy;
}
