package fr.passerelle.sdk.amsn.file;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.passerelle.sdk.json.WireCode;
import java.util.Arrays;
import java.util.List;

/** What a column of a roster file holds: an attribute of a line of the roster. */
public enum RosterField implements WireCode {
  /** SIRET of the establishment. */
  ESTABLISHMENT("establishment", "SIRET de l'établissement", true),
  /** Number of the worker with its key, 15 characters. */
  SOCIAL_SECURITY_NUMBER("socialSecurityNumber", "Numéro de sécurité sociale", false),
  /** Birth name. */
  FAMILY_NAME("familyName", "Nom de naissance", true),
  /** Name in use. */
  USAGE_NAME("usageName", "Nom d'usage", false),
  /** First names. */
  FIRST_NAMES("firstNames", "Prénoms", true),
  /** Sex. */
  SEX("sex", "Sexe", true),
  /** Date of birth, perhaps partial. */
  BIRTH_DATE("birthDate", "Date de naissance", true),
  /** Number of the employee in the company. */
  EMPLOYEE_NUMBER("employeeNumber", "Matricule", false),
  /** First day in the establishment. */
  ENTRY_DATE("entryDate", "Date d'entrée", true),
  /** Last day in the establishment. */
  EXIT_DATE("exitDate", "Date de sortie", false),
  /** Kind of contract. */
  CONTRACT_TYPE("contractType", "Type de contrat", true),
  /** Job, free text. */
  JOB_TITLE("jobTitle", "Poste de travail", false),
  /** Occupation. */
  PCS_ESE("pcsEse", "Code PCS-ESE", false),
  /** Category of individual monitoring. */
  MONITORING_CATEGORY("monitoringCategory", "Catégorie de suivi individuel", true),
  /** Exposures, a list. */
  EXPOSURES("exposures", "Expositions", false),
  /** Box <i>salarié multi-employeurs</i>; blank is no. */
  MULTI_EMPLOYER("multiEmployer", "Salarié multi-employeurs", false);

  private final String wire;
  private final String header;
  private final boolean mandatory;

  RosterField(String wire, String header, boolean mandatory) {
    this.wire = wire;
    this.header = header;
    this.mandatory = mandatory;
  }

  /** {@return the name of the attribute, as {@code RosterEntry} has it on the wire} */
  @Override
  @JsonValue
  public String wire() {
    return wire;
  }

  /** {@return the header of its column in the standard layout, in French} */
  public String header() {
    return header;
  }

  /** {@return whether every line must have it} */
  public boolean isMandatory() {
    return mandatory;
  }

  /** {@return whether it is a code that a layout may translate} */
  public boolean isCode() {
    return switch (this) {
      case SEX, CONTRACT_TYPE, MONITORING_CATEGORY, EXPOSURES, MULTI_EMPLOYER -> true;
      default -> false;
    };
  }

  /** {@return the fields that every line must have} */
  static List<RosterField> mandatory() {
    return Arrays.stream(values()).filter(RosterField::isMandatory).toList();
  }
}
