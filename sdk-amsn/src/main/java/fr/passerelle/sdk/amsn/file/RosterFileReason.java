package fr.passerelle.sdk.amsn.file;

import java.util.Locale;

/** Why a roster file, a line or a cell of it is refused. Messages never hold the value. */
public enum RosterFileReason {
  /** The file has no row with a value. */
  NO_HEADER("le fichier n'a pas de ligne d'en-tête", "the file has no header"),
  /** A column that must be there is not. */
  MISSING_COLUMN("colonne obligatoire absente", "a mandatory column is missing"),
  /** A column stands there twice. */
  DUPLICATE_COLUMN("colonne présente deux fois", "the column is there twice"),
  /** A column that the layout does not know. */
  UNKNOWN_COLUMN("colonne inconnue", "the column is not known"),
  /** A line with more or fewer cells than the header. */
  RAGGED_LINE(
      "la ligne n'a pas autant de cellules que l'en-tête",
      "the line has another number of cells than the header"),
  /** A cell that must have a value has none. */
  MISSING_VALUE("valeur obligatoire absente", "a mandatory value is missing"),
  /** A formula, or what stays of one. */
  FORMULA("la cellule est une formule", "the cell is a formula"),
  /** A spreadsheet turned the text into a number, and digits may be lost. */
  NUMBER_CELL(
      "la cellule est un nombre : mettez-la au format texte et ressaisissez la valeur",
      "the cell is a number: give it the text format and type the value again"),
  /** A spreadsheet turned the text into a date. */
  DATE_CELL(
      "la cellule est une date : mettez-la au format texte et ressaisissez la valeur",
      "the cell is a date: give it the text format and type the value again"),
  /** Scientific notation, such as 1,85E+14: the last digits are lost. */
  SCIENTIFIC_NOTATION(
      "notation scientifique : les derniers chiffres sont perdus",
      "scientific notation: the last digits are lost"),
  /** The last digits were replaced by zeros. */
  PRECISION_LOST("les derniers chiffres sont perdus", "the last digits are lost"),
  /** The zeros at the beginning were lost. */
  LEADING_ZEROS_LOST("les zéros du début sont perdus", "the zeros at the beginning are lost"),
  /** An apostrophe stands before the value. */
  LEADING_APOSTROPHE("une apostrophe précède la valeur", "an apostrophe stands before the value"),
  /** Not a SIRET. */
  INVALID_SIRET("n'est pas un SIRET", "is not a SIRET"),
  /** Not a social-security number of 15 characters. */
  INVALID_NUMBER(
      "n'est pas un numéro de sécurité sociale de 15 caractères",
      "is not a social-security number of 15 characters"),
  /** The key of the number is wrong. */
  WRONG_KEY("la clé du numéro est fausse", "the key of the number is wrong"),
  /** The number has 13 characters: its key is missing. */
  KEY_MISSING("il manque la clé (15 caractères)", "the key is missing (15 characters)"),
  /** A provisional or temporary number. */
  TEMPORARY_NUMBER("numéro provisoire ou temporaire", "a provisional or temporary number"),
  /** Not a date of the layout's form. */
  INVALID_DATE("n'est pas une date de la forme attendue", "is not a date of the expected form"),
  /** A date that a spreadsheet shows as a number of days. */
  DATE_AS_NUMBER(
      "la date est devenue un nombre de jours : mettez la cellule au format date",
      "the date has become a number of days: give the cell the date format"),
  /** The exit is before the entry. */
  EXIT_BEFORE_ENTRY("la sortie précède l'entrée", "the exit is before the entry"),
  /** A word that is no code of the layout, or one that could not be told from another. */
  UNKNOWN_VALUE("valeur inconnue", "the value is not known"),
  /** An item stands in the list twice. */
  DUPLICATE_VALUE("valeur présente deux fois", "the value is there twice"),
  /** Not an occupation code. */
  INVALID_PCS_ESE("n'est pas un code PCS-ESE", "is not a PCS-ESE code"),
  /** Longer than the portal takes. */
  TOO_LONG("valeur trop longue", "the value is too long"),
  /** Holds a character that the file's character set does not have, or the list's separator. */
  UNWRITABLE(
      "contient un caractère que le fichier ne peut pas porter",
      "holds a character that the file cannot carry"),
  /** Breaks another rule of the model. */
  INVALID_VALUE("valeur refusée", "the value is refused");

  private final String french;
  private final String english;

  RosterFileReason(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /**
   * Says what is wrong, for a person.
   *
   * @param language anything but English gives French
   * @return a phrase without the value
   */
  public String message(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : french;
  }
}
