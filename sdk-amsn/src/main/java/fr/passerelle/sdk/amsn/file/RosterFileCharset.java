package fr.passerelle.sdk.amsn.file;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.passerelle.sdk.json.WireCode;

/** The character set of a CSV file. */
public enum RosterFileCharset implements WireCode {
  /** Read strictly; written with a byte order mark when the layout asks for it. */
  UTF_8("UTF-8"),
  /**
   * What older spreadsheets write on a French Windows. A file that is sound UTF-8 is read as such
   * all the same.
   */
  WINDOWS_1252("windows-1252");

  private final String wire;

  RosterFileCharset(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }
}
