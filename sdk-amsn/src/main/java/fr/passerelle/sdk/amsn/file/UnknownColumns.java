package fr.passerelle.sdk.amsn.file;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.passerelle.sdk.json.WireCode;

/** What becomes of a column that the layout does not know when a file is read. */
public enum UnknownColumns implements WireCode {
  /** The file is refused. */
  REFUSE("refuse"),
  /** The column is passed over. */
  IGNORE("ignore"),
  /** Its cells are handed over with the line, by the header that the file has. */
  KEEP("keep");

  private final String wire;

  UnknownColumns(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }
}
