package fr.passerelle.sdk.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * An identifier that passed the check of its type: immutable, kept in its canonical form, a plain
 * string in JSON. {@code toString} is safe to log.
 */
public abstract sealed class Identifier
    permits Bic,
        BirthDepartmentCode,
        CommuneCode,
        DepartmentCode,
        Email,
        Iban,
        Ics,
        Idcc,
        Mig,
        Naf,
        Nic,
        NirNumber,
        Nnp,
        Ntt,
        PcsEse,
        PhoneNumber,
        PostalCode,
        Rib,
        RiskCode,
        Rum,
        Siren,
        Siret,
        VatNumber {
  private final String value;

  Identifier(String value) {
    this.value = value;
  }

  /** {@return the canonical form, without separators} */
  @JsonValue
  public final String value() {
    return value;
  }

  /** {@return the form that people read; parsing it gives the same identifier} */
  public String format() {
    return value;
  }

  /** {@return what is unusual about the value, in the order of {@link Reason}; often empty} */
  public Set<Reason> warnings() {
    return Set.of();
  }

  /** {@return true when the value is personal data, and therefore masked by {@code toString}} */
  public boolean isPersonal() {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Identifier identifier
        && identifier.getClass() == getClass()
        && identifier.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the value, or only the type when the value is personal data} */
  @Override
  public String toString() {
    return isPersonal() ? getClass().getSimpleName() + "(masked)" : value;
  }
}
