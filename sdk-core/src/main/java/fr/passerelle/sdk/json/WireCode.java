package fr.passerelle.sdk.json;

/** A constant of an enumeration that stands for a code on the wire. */
public interface WireCode {
  /**
   * Returns the code exactly as it is written on the wire, leading zeros included.
   *
   * @return the code, never empty
   */
  String wire();
}
