package fr.passerelle.sdk.amsn.file;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.passerelle.sdk.json.WireCode;

/** How a roster stands in a file. */
public enum RosterFileType implements WireCode {
  /** Text with separators. */
  CSV("csv"),
  /** Workbook; needs {@code org.dhatim:fastexcel} to write, {@code fastexcel-reader} to read. */
  XLSX("xlsx");

  private final String wire;

  RosterFileType(String wire) {
    this.wire = wire;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }
}
