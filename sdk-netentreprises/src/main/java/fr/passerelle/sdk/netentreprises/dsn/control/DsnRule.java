package fr.passerelle.sdk.netentreprises.dsn.control;

import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;

/**
 * What a DSN file can break. The list is closed and its names are stable; where the official
 * workbook numbers a control, {@link DsnAnomaly#control()} gives that number too.
 */
public enum DsnRule {
  /** The file is no DSN at all. */
  NOT_A_DSN(DsnSeverity.BLOCKING, "the file is not a DSN", "le fichier n'est pas une DSN"),

  /** A line without any character other than blanks. */
  EMPTY_LINE(DsnSeverity.WARNING, "empty line", "ligne vide"),
  /** A line that is not {@code Sxx.Gyy.zz.nnn,'value'}. */
  LINE_FORM(
      DsnSeverity.ERROR,
      "the line is not written Sxx.Gyy.zz.nnn,'value'",
      "la ligne n'est pas écrite Sxx.Gyy.zz.nnn,'valeur'"),
  /** A rubrique written {@code ''}: one without value must be absent. */
  EMPTY_VALUE(DsnSeverity.ERROR, "the value is empty", "la valeur est vide"),
  /** A byte order mark, UTF-8 or a control character; the operator refuses the whole deposit. */
  CHARACTER_SET(
      DsnSeverity.ERROR,
      "the line is not written in ISO-8859-1",
      "la ligne n'est pas écrite en ISO-8859-1"),
  /** A line longer than any rubrique. */
  LINE_TOO_LONG(
      DsnSeverity.ERROR,
      "the line is too long to be a rubrique",
      "la ligne est trop longue pour une rubrique"),
  /** The last line of the file does not end. */
  NO_LINE_END(
      DsnSeverity.WARNING, "the last line has no line end", "la dernière ligne n'est pas terminée"),

  /** The norm is absent or unknown: nothing but lines, envelope and totals was controlled. */
  UNKNOWN_NORM(
      DsnSeverity.WARNING,
      "the version of the norm is absent or unknown: only lines and totals are controlled",
      "la version de norme est absente ou inconnue : seuls lignes et totaux sont contrôlés"),
  /** A rubrique before a message or between two. */
  OUTSIDE_MESSAGE(
      DsnSeverity.ERROR,
      "the rubrique stands outside a message (S10 to S90)",
      "la rubrique est hors d'un envoi (S10 à S90)"),
  /** A message ends without S90: it was cut. */
  NO_TOTAL(
      DsnSeverity.BLOCKING,
      "the message ends without its total (S90)",
      "l'envoi se termine sans son total (S90)"),
  /** {@code S90.G00.90.001} is not the number of rubriques of the message. */
  RUBRIQUE_TOTAL(
      DsnSeverity.BLOCKING,
      "the total of rubriques is not what was counted",
      "le nombre total de rubriques n'est pas celui qui est compté"),
  /** {@code S90.G00.90.002} is not the number of declarations of the message. */
  DECLARATION_TOTAL(
      DsnSeverity.BLOCKING,
      "the total of declarations is not what was counted",
      "le nombre de DSN n'est pas celui qui est compté"),
  /** The message says that there is nothing to declare and there is, or the other way round. */
  EMPTY_MESSAGE(
      DsnSeverity.ERROR,
      "kind of message and declarations disagree",
      "le type de l'envoi et les déclarations se contredisent"),
  /** More than one declaration in a message deposited by a machine. */
  ONE_DECLARATION(
      DsnSeverity.ERROR,
      "a message deposited by a machine holds one declaration",
      "un envoi déposé par machine contient une seule déclaration"),

  /** A rubrique that no norm known here has. */
  UNKNOWN_RUBRIQUE(DsnSeverity.ERROR, "the rubrique does not exist", "la rubrique n'existe pas"),
  /** A rubrique of another norm than that of the file. */
  RUBRIQUE_OF_ANOTHER_NORM(
      DsnSeverity.ERROR,
      "the rubrique does not exist in the norm of the file",
      "la rubrique n'existe pas dans la norme du fichier"),
  /** A rubrique that only a transport adds; a deposited file does not hold it. */
  TRANSPORT_RUBRIQUE(
      DsnSeverity.WARNING,
      "the rubrique is added by a transport and is not deposited",
      "la rubrique est ajoutée par un acheminement et ne se dépose pas"),
  /** A rubrique with a smaller number than the one before, in the same block. */
  RUBRIQUE_ORDER(
      DsnSeverity.ERROR,
      "the rubriques of a block come in increasing order",
      "les rubriques d'un bloc se suivent par numéro croissant"),
  /** A rubrique twice in one block. */
  RUBRIQUE_TWICE(
      DsnSeverity.ERROR, "the rubrique comes twice", "la rubrique est présente deux fois"),
  /** A block after one that the norm puts behind it. */
  BLOCK_ORDER(
      DsnSeverity.WARNING,
      "the block comes after one that the norm puts behind it",
      "le bloc vient après un bloc que la norme place derrière lui"),
  /** A block whose parent does not stand before it. */
  BLOCK_WITHOUT_PARENT(
      DsnSeverity.ERROR, "the block has no parent before it", "le bloc n'a pas de bloc père"),
  /** A block more often than the norm allows. */
  TOO_MANY_BLOCKS(
      DsnSeverity.ERROR, "the block comes too often", "le bloc est présent trop de fois"),
  /** A block that the norm wants is not there. */
  MISSING_BLOCK(DsnSeverity.ERROR, "a block is missing", "un bloc manque"),
  /** A block that declarations of this nature do not have. */
  BLOCK_OF_ANOTHER_NATURE(
      DsnSeverity.ERROR,
      "the block does not belong in a declaration of this nature",
      "le bloc n'a pas sa place dans une déclaration de cette nature"),

  /** Fewer characters than the norm wants. */
  TOO_SHORT(DsnSeverity.ERROR, "the value is too short", "la valeur est trop courte"),
  /** More characters than the norm allows. */
  TOO_LONG(DsnSeverity.ERROR, "the value is too long", "la valeur est trop longue"),
  /** The value does not match the pattern of its rubrique. */
  PATTERN(
      DsnSeverity.ERROR,
      "the value does not have the form of its rubrique",
      "la valeur n'a pas la forme de sa rubrique"),
  /** The value is in no code list of its rubrique. */
  UNKNOWN_CODE(
      DsnSeverity.ERROR,
      "the value is not in the code list of its rubrique",
      "la valeur n'est pas dans la liste de codes de sa rubrique"),
  /** The value is in the code list of another norm than that of the file. */
  CODE_OF_ANOTHER_NORM(
      DsnSeverity.ERROR,
      "the value is in the code list of another norm only",
      "la valeur n'est que dans la liste de codes d'une autre norme"),
  /** The value is reserved by the norm for a later use. */
  RESERVED_CODE(
      DsnSeverity.WARNING,
      "the value is reserved and has no meaning yet",
      "la valeur est réservée et n'a pas encore de sens"),
  /** A date that is no day of the calendar. */
  NO_SUCH_DAY(
      DsnSeverity.ERROR,
      "the date is no day of the calendar",
      "la date n'existe pas au calendrier"),

  /** A rubrique is mandatory in this case. */
  MISSING_RUBRIQUE(DsnSeverity.ERROR, "a rubrique is missing", "une rubrique manque"),
  /** A rubrique is forbidden in this case. */
  FORBIDDEN_RUBRIQUE(DsnSeverity.ERROR, "the rubrique is forbidden", "la rubrique est interdite"),
  /** Two rubriques hold values that exclude one another. */
  INCOMPATIBLE_VALUE(
      DsnSeverity.ERROR,
      "the value does not go with another one",
      "la valeur n'est pas compatible avec une autre"),
  /** Two dates in the wrong order. */
  DATE_ORDER(DsnSeverity.ERROR, "the date does not fit another one", "la date est incohérente"),
  /** A number over its limit, or zero where it may not be. */
  NUMBER_LIMIT(
      DsnSeverity.ERROR, "the number is out of its limits", "le nombre est hors de ses limites"),
  /** The key of a SIREN, SIRET or IBAN is wrong. */
  CHECK_KEY(
      DsnSeverity.ERROR, "the key of the number is wrong", "la clé de l'identifiant est fausse"),
  /** The NIR and the date of birth disagree. */
  NIR_AGAINST_BIRTH(
      DsnSeverity.ERROR,
      "number or department and date of birth disagree",
      "le numéro ou le département et la date de naissance se contredisent"),
  /** The temporary number does not hold the SIREN of the employer. */
  NTT_AGAINST_EMPLOYER(
      DsnSeverity.ERROR,
      "the temporary number does not hold the SIREN of the employer",
      "le numéro technique temporaire ne contient pas le SIREN de l'employeur"),
  /** What must be unique comes twice. */
  NOT_UNIQUE(DsnSeverity.ERROR, "the value must be unique here", "la valeur doit être unique ici"),
  /** A key points to nothing. */
  UNKNOWN_REFERENCE(
      DsnSeverity.ERROR,
      "the value refers to nothing that is declared",
      "la valeur ne renvoie à rien de déclaré"),
  /** What must be referred to is not. */
  NOT_REFERRED_TO(
      DsnSeverity.ERROR,
      "nothing that is declared refers to it as it must",
      "rien de déclaré n'y renvoie comme il le faudrait");

  private final DsnSeverity severity;
  private final String english;
  private final String french;

  DsnRule(DsnSeverity severity, String english, String french) {
    this.severity = severity;
    this.english = english;
    this.french = french;
  }

  /** {@return how much it weighs, unless a control is only a signal (SIG): then a warning} */
  public DsnSeverity severity() {
    return severity;
  }

  /** {@return what is wrong, in a few English words} */
  public String english() {
    return english;
  }

  /** {@return what is wrong, in a few French words} */
  public String french() {
    return french;
  }
}
