package fr.passerelle.sdk.netentreprises.dsn;

/**
 * Why something in a DSN file is reported. The list is closed; the first constants, up to {@link
 * #NO_LINE_END}, are about the writing of one line and are what {@link DsnReader#anomalies()}
 * returns, the others come from the reading of the workforce.
 */
public enum DsnReason {
  /** A line without any character other than blanks. */
  EMPTY_LINE(DsnSeverity.WARNING, "empty line"),
  /** A line that does not start with {@code Sxx.Gyy.zz.nnn}. */
  NOT_A_RUBRIQUE(DsnSeverity.ERROR, "the line does not start with the code of a rubrique"),
  /** The quote that opens or the one that closes the value is missing. */
  MISSING_QUOTE(DsnSeverity.ERROR, "a quote around the value is missing"),
  /** Something other than one comma before the value, or anything after it. */
  TEXT_OUTSIDE_QUOTES(DsnSeverity.ERROR, "there is text between the code and the value or after"),
  /** A rubrique written {@code ''}: one without value must be absent. */
  EMPTY_VALUE(DsnSeverity.ERROR, "the value is empty"),
  /** A NUL byte. */
  NUL_CHARACTER(DsnSeverity.ERROR, "the line holds a NUL byte"),
  /** A control character of ISO-8859-1, those that Windows-1252 uses for quotes and € included. */
  CONTROL_CHARACTER(DsnSeverity.ERROR, "the line holds a control character of ISO-8859-1"),
  /** Accents written in UTF-8; the operator rejects the whole deposit. */
  UTF8_TEXT(DsnSeverity.ERROR, "the line is written in UTF-8, ISO-8859-1 is expected"),
  /** A byte order mark before the first line. */
  BYTE_ORDER_MARK(DsnSeverity.ERROR, "the file starts with a byte order mark"),
  /** A line longer than {@link DsnReader#MAX_LINE} bytes; it is given in pieces. */
  LINE_TOO_LONG(DsnSeverity.ERROR, "the line is too long to be a rubrique"),
  /** The last line of the file does not end. */
  NO_LINE_END(DsnSeverity.WARNING, "the last line has no line end"),

  /** The file is no DSN at all. */
  NOT_A_DSN(DsnSeverity.BLOCKING, "the file is not a DSN"),
  /** A declaration came before any {@code S10}. */
  NO_ENVELOPE(DsnSeverity.BLOCKING, "a declaration stands outside an envelope (S10)"),
  /** A rubrique came after the total of its message and before the next one. */
  OUTSIDE_MESSAGE(DsnSeverity.ERROR, "the rubrique stands between two messages and was not read"),
  /** The norm is absent or unknown to this version; the file is read all the same. */
  UNKNOWN_NORM(DsnSeverity.WARNING, "the version of the norm is absent or unknown"),
  /** A message holds no declaration. */
  NO_DECLARATION(DsnSeverity.BLOCKING, "the message holds no declaration"),
  /** A message ended without its total: the file was cut, or messages were pasted together. */
  TRUNCATED(DsnSeverity.BLOCKING, "the message ends without its total (S90): it was cut"),
  /** {@code S90.G00.90.001} is not the number of rubriques that were counted. */
  RUBRIQUE_TOTAL(DsnSeverity.BLOCKING, "the total of rubriques is not what was counted"),
  /** {@code S90.G00.90.002} is not the number of declarations that were counted. */
  DECLARATION_TOTAL(DsnSeverity.BLOCKING, "the total of declarations is not what was counted"),
  /** The declaration names no usable month, SIREN or SIRET: none of its people could be kept. */
  UNUSABLE_DECLARATION(DsnSeverity.BLOCKING, "without it the declaration cannot be used"),

  /** A block stands where its parent is missing, and was not read. */
  ORPHAN_BLOCK(DsnSeverity.ERROR, "the block has no parent before it and was not read"),
  /** A second block where one at most is allowed; the last one counts. */
  REPEATED_BLOCK(DsnSeverity.ERROR, "the block may appear only once here; the last one counts"),
  /** A mandatory rubrique is absent; the attribute is left empty. */
  MISSING_VALUE(DsnSeverity.ERROR, "a mandatory rubrique is missing"),
  /** A date that is no day of the calendar. */
  INVALID_DATE(DsnSeverity.ERROR, "not a date (JJMMAAAA)"),
  /** A number or an amount that cannot be read. */
  INVALID_NUMBER(DsnSeverity.ERROR, "not a number"),
  /** A NIR, NTT, SIREN or SIRET that cannot be right. */
  INVALID_IDENTIFIER(DsnSeverity.ERROR, "the identifier is not valid"),
  /** A well-formed NIR or NTT that the norm refuses, such as {@code 1999999999999}. */
  REFUSED_NUMBER(DsnSeverity.ERROR, "the norm refuses this number"),
  /** The NIR and the declared sex disagree; a NIR is not changed with a person's sex. */
  NIR_AGAINST_SEX(DsnSeverity.WARNING, "the NIR and the declared sex disagree"),
  /**
   * The NIR does not hold the year of birth, or a department that did not exist in that year; the
   * operator refuses both.
   */
  NIR_AGAINST_BIRTH(DsnSeverity.ERROR, "the NIR and the declared date of birth disagree"),
  /** Neither NIR nor NTT. */
  NO_IDENTIFIER(DsnSeverity.ERROR, "the person has neither a NIR nor an NTT"),
  /** The same number twice in one declaration. */
  EMPLOYEE_TWICE(DsnSeverity.ERROR, "the same number was already declared in this declaration"),
  /** A person without any contract. */
  NO_CONTRACT(DsnSeverity.ERROR, "the person has no contract"),
  /** The same contract twice, in one declaration or two; the first one counts. */
  CONTRACT_TWICE(DsnSeverity.ERROR, "the same contract was declared before; the first counts"),
  /** A contract without a start date; it cannot be kept. */
  CONTRACT_WITHOUT_START(DsnSeverity.ERROR, "the contract has no start date and was left out"),
  /** A block 62 without a date; it cannot be kept. */
  END_WITHOUT_DATE(DsnSeverity.ERROR, "the end of contract has no date and was left out"),
  /** A contract that ends before it starts. */
  END_BEFORE_START(DsnSeverity.ERROR, "the contract ends before it starts"),
  /** Reason {@code 099}: an end declared earlier is withdrawn, the contract goes on. */
  END_WITHDRAWN(DsnSeverity.WARNING, "the end of contract is withdrawn (reason 099)"),
  /** A block left out for want of the date it hangs on. */
  INCOMPLETE_BLOCK(DsnSeverity.ERROR, "the block lacks a mandatory date and was left out"),
  /** {@code 70.013} that is no {@code 15.005} of the declaration. */
  UNKNOWN_ADHESION(DsnSeverity.ERROR, "the affiliation points to no adhesion of the declaration");

  private final DsnSeverity severity;
  private final String message;

  DsnReason(DsnSeverity severity, String message) {
    this.severity = severity;
    this.message = message;
  }

  /** {@return how much it weighs} */
  public DsnSeverity severity() {
    return severity;
  }

  /** {@return what is wrong, in a few English words, without any value} */
  public String message() {
    return message;
  }

  /** {@return whether it is about the writing of one line, hence known to the reader itself} */
  public boolean isAboutLine() {
    return compareTo(NO_LINE_END) <= 0;
  }
}
