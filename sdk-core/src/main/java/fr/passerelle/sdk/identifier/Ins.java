package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * INS, the identity number of a patient (<i>identité nationale de santé</i>): a NIR or NIA with its
 * key, and the OID that says which. Personal data. A number that an employer typed is not a
 * qualified INS: only the national service qualifies. Source: FR Core (Interop'Santé).
 *
 * @param matricule the number; flagged as a NIA when the OID says so
 * @param oid who attributed it
 */
public record Ins(@JsonProperty("matricule") Nir matricule, @JsonProperty("oid") Oid oid) {
  /**
   * Flags the number according to the OID.
   *
   * @param matricule the number; flagged as a NIA when the OID says so
   * @param oid who attributed it
   */
  public Ins {
    if (oid == Oid.NIA) {
      matricule = matricule.asNia();
    }
  }

  /**
   * Takes the OID from the flag of the number.
   *
   * @param matricule a NIR, or a number flagged as a NIA
   * @return its INS
   */
  public static Ins of(Nir matricule) {
    return new Ins(matricule, matricule.isNia() ? Oid.NIA : Oid.NIR);
  }

  /** {@return the OID only: the number is personal data} */
  @Override
  public String toString() {
    return "Ins(" + oid + ", masked)";
  }

  /** Who attributed the number. */
  public enum Oid {
    /** A NIR: 1.2.250.1.213.1.4.8. */
    NIR("1.2.250.1.213.1.4.8"),
    /** A NIA: 1.2.250.1.213.1.4.9. */
    NIA("1.2.250.1.213.1.4.9"),
    /** A number for tests: 1.2.250.1.213.1.4.10. */
    TEST("1.2.250.1.213.1.4.10"),
    /** A number for demonstrations: 1.2.250.1.213.1.4.11. */
    DEMO("1.2.250.1.213.1.4.11");

    private final String value;

    Oid(String value) {
      this.value = value;
    }

    /** {@return the OID in dotted form} */
    @JsonValue
    public String value() {
      return value;
    }

    /**
     * Finds an authority.
     *
     * @param value an OID in dotted form
     * @return the constant
     * @throws IllegalArgumentException when it is none of the four
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Oid of(String value) {
      for (Oid oid : values()) {
        if (oid.value.equals(value)) {
          return oid;
        }
      }
      throw new IllegalArgumentException("not an OID of the INS");
    }
  }
}
