package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;

/**
 * One rubrique that an edit changed. It holds no value.
 *
 * @param line line of the source; for an insertion, the line that it stands behind
 * @param code packed code of the rubrique
 * @param kind what was done
 * @param edit rank of the edit among those that were asked for, from 0
 */
public record DsnChange(long line, int code, Kind kind, int edit) {
  /** What is done to a rubrique. */
  public enum Kind {
    /** Another value. */
    REPLACED,
    /** A line that the source does not have. */
    INSERTED,
    /** A line left out. */
    REMOVED
  }

  /** {@return the code of the rubrique, for example {@code S21.G00.40.043}} */
  public String codeText() {
    return DsnCode.text(code);
  }
}
