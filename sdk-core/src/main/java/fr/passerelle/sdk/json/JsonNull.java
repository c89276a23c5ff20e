package fr.passerelle.sdk.json;

/** A JSON {@code null} that was written down, which is more than an absence. */
public enum JsonNull implements JsonValue {
  /** The only one. */
  INSTANCE;

  /** {@return the kind} */
  @Override
  public String toString() {
    return "JsonNull";
  }
}
