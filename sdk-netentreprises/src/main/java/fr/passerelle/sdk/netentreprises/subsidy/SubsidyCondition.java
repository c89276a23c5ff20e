package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.rule.LegalBasis;
import java.util.Locale;

/** What a request for a subsidy has to meet, with where that is said. */
public enum SubsidyCondition {
  /** The company is of the <i>régime général</i>. */
  REGIME_GENERAL("arrete-2010", "The company is of the régime général."),
  /** Its contributions to the Urssaf are up to date. */
  CONTRIBUTIONS_UP_TO_DATE("arrete-2010", "Contributions to the Urssaf are up to date."),
  /** Contributions were regular for twelve months. */
  CONTRIBUTIONS_REGULAR_12_MONTHS("contract", "Contributions were regular for twelve months."),
  /** The risk assessment (<i>DUERP</i>) is less than a year old. */
  DUERP_UP_TO_DATE("arrete-2010", "The risk assessment (DUERP) is less than a year old."),
  /** Member of an occupational-health service. */
  HEALTH_SERVICE_MEMBER("arrete-2010", "The company belongs to an occupational-health service."),
  /** Staff representatives were informed beforehand. */
  STAFF_INFORMED("arrete-2010", "Staff representatives were informed beforehand."),
  /** No <i>contrat de prévention</i> runs or ran in the two previous years. */
  NO_PREVENTION_CONTRACT(
      "arrete-2010", "No contrat de prévention runs or ran in the two previous years."),
  /** No establishment has an injunction or a <i>cotisation supplémentaire</i>. */
  NO_INJUNCTION(
      "arrete-2010", "No establishment has an injunction or a cotisation supplémentaire."),
  /** No other public aid pays for the same investment. */
  NO_OTHER_PUBLIC_AID("public-aid", "No other public aid pays for the same investment."),
  /** Neither a territorial or hospital public body nor one of the excluded risk codes. */
  NOT_PUBLIC_SERVICE(
      "general-2020", "No territorial or hospital public service, no excluded risk code."),
  /** Equipment is new, marked CE and fully owned: no leasing, no rental. */
  EQUIPMENT_NEW_OWNED("arrete-2010", "Equipment is new, marked CE and fully owned."),
  /** The order came after the subsidy started. */
  ORDERED_AFTER_START("arrete-2010", "The order came after the subsidy started."),
  /** At most three different subsidies for a company. */
  THREE_SUBSIDIES("three-subsidies", "At most three different subsidies for a company."),
  /** Building and public works: technical committee B with its exceptions, or house builders. */
  CONSTRUCTION("top-btp", "The risk code is one of building and public works."),
  /** The action was carried out since 2024-01-01. */
  ACTIONS_SINCE_2024("fipu-2024", "The action was carried out since 1 January 2024."),
  /** It is about handling, postures or vibrations. */
  ERGONOMIC_RISK(
      "fipu-ameli", "It is about manual handling, awkward postures or mechanical vibrations."),
  /** Delivery and request fall into the same calendar year. */
  SAME_YEAR("fipu-invoices", "Delivery and request fall into the same calendar year."),
  /** The diagnosis is by one of the listed professions, without subcontracting. */
  QUALIFIED_DIAGNOSIS("fipu-ameli", "The diagnosis is by a listed professional."),
  /** The occupational physician proposed the adaptation. */
  PHYSICIAN_PROPOSAL("fipu-workstation", "The occupational physician proposed the adaptation."),
  /** Public aid of three rolling years stays within the <i>de minimis</i> ceiling. */
  DE_MINIMIS("de-minimis", "Public aid of three rolling years is within the de minimis ceiling."),
  /** The sector has a <i>convention nationale d'objectifs</i>. */
  IN_CNO_SECTOR("contract", "The sector has a convention nationale d'objectifs."),
  /** The company is twelve months old; one caisse asks for it. */
  TWELVE_MONTHS_OLD("contract", "The company is at least twelve months old."),
  /** Nothing is leased. */
  NO_LEASING("contract", "Nothing is leased.");

  private final String article;
  private final String description;

  SubsidyCondition(String article, String description) {
    this.article = article;
    this.description = description;
  }

  /** {@return its stable id, for example {@code duerp-up-to-date}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return what has to be so, for a person} */
  public String description() {
    return description;
  }

  /** {@return where it is said} */
  public LegalBasis basis() {
    return Law.article(article);
  }
}
