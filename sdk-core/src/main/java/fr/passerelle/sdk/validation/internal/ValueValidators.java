package fr.passerelle.sdk.validation.internal;

import fr.passerelle.sdk.identifier.Bic;
import fr.passerelle.sdk.identifier.BirthDepartmentCode;
import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.identifier.Ics;
import fr.passerelle.sdk.identifier.Idcc;
import fr.passerelle.sdk.identifier.Mig;
import fr.passerelle.sdk.identifier.Naf;
import fr.passerelle.sdk.identifier.Nic;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Nnp;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.PcsEse;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.identifier.PostalCode;
import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.identifier.Rib;
import fr.passerelle.sdk.identifier.RibKeyCheck;
import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.identifier.Rum;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.identifier.VatNumber;
import fr.passerelle.sdk.validation.constraint.ValidBic;
import fr.passerelle.sdk.validation.constraint.ValidBirthDepartmentCode;
import fr.passerelle.sdk.validation.constraint.ValidCommuneCode;
import fr.passerelle.sdk.validation.constraint.ValidDepartmentCode;
import fr.passerelle.sdk.validation.constraint.ValidEmail;
import fr.passerelle.sdk.validation.constraint.ValidIban;
import fr.passerelle.sdk.validation.constraint.ValidIcs;
import fr.passerelle.sdk.validation.constraint.ValidIdcc;
import fr.passerelle.sdk.validation.constraint.ValidMig;
import fr.passerelle.sdk.validation.constraint.ValidNaf;
import fr.passerelle.sdk.validation.constraint.ValidNic;
import fr.passerelle.sdk.validation.constraint.ValidNir;
import fr.passerelle.sdk.validation.constraint.ValidNir13;
import fr.passerelle.sdk.validation.constraint.ValidNnp;
import fr.passerelle.sdk.validation.constraint.ValidNtt;
import fr.passerelle.sdk.validation.constraint.ValidPcsEse;
import fr.passerelle.sdk.validation.constraint.ValidPhoneNumber;
import fr.passerelle.sdk.validation.constraint.ValidPostalCode;
import fr.passerelle.sdk.validation.constraint.ValidRib;
import fr.passerelle.sdk.validation.constraint.ValidRiskCode;
import fr.passerelle.sdk.validation.constraint.ValidRum;
import fr.passerelle.sdk.validation.constraint.ValidSiren;
import fr.passerelle.sdk.validation.constraint.ValidSiret;
import fr.passerelle.sdk.validation.constraint.ValidVatNumber;
import fr.passerelle.sdk.validation.constraint.Warnings;
import java.util.Optional;

/**
 * One validator for each constraint on a value type; the provider finds them as services. A value
 * is sound by construction, so that they look at the options of the constraint only.
 */
public final class ValueValidators {
  private ValueValidators() {}

  /** For {@link ValidBic} on a {@link Bic}. */
  public static final class OfBic extends ValueValidator<ValidBic, Bic> {
    /** For the provider. */
    public OfBic() {}

    @Override
    public void initialize(ValidBic constraint) {
      tolerate(Tolerance.of(Warnings.ACCEPT, constraint.dsn()));
    }
  }

  /** For {@link ValidBirthDepartmentCode} on a {@link BirthDepartmentCode}. */
  public static final class OfBirthDepartmentCode
      extends ValueValidator<ValidBirthDepartmentCode, BirthDepartmentCode> {
    /** For the provider. */
    public OfBirthDepartmentCode() {}
  }

  /** For {@link ValidCommuneCode} on a {@link CommuneCode}. */
  public static final class OfCommuneCode extends ValueValidator<ValidCommuneCode, CommuneCode> {
    /** For the provider. */
    public OfCommuneCode() {}

    @Override
    public void initialize(ValidCommuneCode constraint) {
      tolerate(Tolerance.of(constraint.warnings(), false));
    }
  }

  /** For {@link ValidDepartmentCode} on a {@link DepartmentCode}. */
  public static final class OfDepartmentCode
      extends ValueValidator<ValidDepartmentCode, DepartmentCode> {
    /** For the provider. */
    public OfDepartmentCode() {}
  }

  /** For {@link ValidEmail} on a {@link Email}. */
  public static final class OfEmail extends ValueValidator<ValidEmail, Email> {
    /** For the provider. */
    public OfEmail() {}

    @Override
    public void initialize(ValidEmail constraint) {
      tolerate(Tolerance.of(Warnings.ACCEPT, constraint.dsn()));
    }
  }

  /** For {@link ValidIban} on a {@link Iban}. */
  public static final class OfIban extends ValueValidator<ValidIban, Iban> {
    private RibKeyCheck ribKey = RibKeyCheck.ON;

    /** For the provider. */
    public OfIban() {}

    @Override
    public void initialize(ValidIban constraint) {
      ribKey = constraint.ribKey() ? RibKeyCheck.ON : RibKeyCheck.OFF;
    }

    /** An IBAN may have been read with the RIB key switched off. */
    @Override
    Optional<Reason> objection(Iban value) {
      return Iban.parse(value.value(), ribKey).reason();
    }
  }

  /** For {@link ValidIcs} on a {@link Ics}. */
  public static final class OfIcs extends ValueValidator<ValidIcs, Ics> {
    /** For the provider. */
    public OfIcs() {}
  }

  /** For {@link ValidIdcc} on a {@link Idcc}. */
  public static final class OfIdcc extends ValueValidator<ValidIdcc, Idcc> {
    /** For the provider. */
    public OfIdcc() {}
  }

  /** For {@link ValidMig} on a {@link Mig}. */
  public static final class OfMig extends ValueValidator<ValidMig, Mig> {
    /** For the provider. */
    public OfMig() {}
  }

  /** For {@link ValidNaf} on a {@link Naf}. */
  public static final class OfNaf extends ValueValidator<ValidNaf, Naf> {
    /** For the provider. */
    public OfNaf() {}

    @Override
    public void initialize(ValidNaf constraint) {
      tolerate(Tolerance.of(constraint.warnings(), false));
    }
  }

  /** For {@link ValidNic} on a {@link Nic}. */
  public static final class OfNic extends ValueValidator<ValidNic, Nic> {
    /** For the provider. */
    public OfNic() {}
  }

  /** For {@link ValidNir} on a {@link Nir}. */
  public static final class OfNir extends ValueValidator<ValidNir, Nir> {
    /** For the provider. */
    public OfNir() {}

    @Override
    public void initialize(ValidNir constraint) {
      tolerate(Tolerance.of(constraint.warnings(), constraint.dsn()));
    }
  }

  /** For {@link ValidNir13} on a {@link Nir13}. */
  public static final class OfNir13 extends ValueValidator<ValidNir13, Nir13> {
    /** For the provider. */
    public OfNir13() {}

    @Override
    public void initialize(ValidNir13 constraint) {
      tolerate(Tolerance.of(constraint.warnings(), constraint.dsn()));
    }
  }

  /** For {@link ValidNnp} on a {@link Nnp}. */
  public static final class OfNnp extends ValueValidator<ValidNnp, Nnp> {
    /** For the provider. */
    public OfNnp() {}
  }

  /** For {@link ValidNtt} on a {@link Ntt}. */
  public static final class OfNtt extends ValueValidator<ValidNtt, Ntt> {
    /** For the provider. */
    public OfNtt() {}
  }

  /** For {@link ValidPcsEse} on a {@link PcsEse}. */
  public static final class OfPcsEse extends ValueValidator<ValidPcsEse, PcsEse> {
    /** For the provider. */
    public OfPcsEse() {}

    @Override
    public void initialize(ValidPcsEse constraint) {
      tolerate(Tolerance.of(constraint.warnings(), false));
    }
  }

  /** For {@link ValidPhoneNumber} on a {@link PhoneNumber}. */
  public static final class OfPhoneNumber extends ValueValidator<ValidPhoneNumber, PhoneNumber> {
    /** For the provider. */
    public OfPhoneNumber() {}
  }

  /** For {@link ValidPostalCode} on a {@link PostalCode}. */
  public static final class OfPostalCode extends ValueValidator<ValidPostalCode, PostalCode> {
    /** For the provider. */
    public OfPostalCode() {}

    @Override
    public void initialize(ValidPostalCode constraint) {
      tolerate(Tolerance.of(constraint.warnings(), constraint.dsn()));
    }
  }

  /** For {@link ValidRib} on a {@link Rib}. */
  public static final class OfRib extends ValueValidator<ValidRib, Rib> {
    /** For the provider. */
    public OfRib() {}
  }

  /** For {@link ValidRiskCode} on a {@link RiskCode}. */
  public static final class OfRiskCode extends ValueValidator<ValidRiskCode, RiskCode> {
    /** For the provider. */
    public OfRiskCode() {}

    @Override
    public void initialize(ValidRiskCode constraint) {
      tolerate(Tolerance.of(constraint.warnings(), false));
    }
  }

  /** For {@link ValidRum} on a {@link Rum}. */
  public static final class OfRum extends ValueValidator<ValidRum, Rum> {
    /** For the provider. */
    public OfRum() {}
  }

  /** For {@link ValidSiren} on a {@link Siren}. */
  public static final class OfSiren extends ValueValidator<ValidSiren, Siren> {
    /** For the provider. */
    public OfSiren() {}
  }

  /** For {@link ValidSiret} on a {@link Siret}. */
  public static final class OfSiret extends ValueValidator<ValidSiret, Siret> {
    /** For the provider. */
    public OfSiret() {}
  }

  /** For {@link ValidVatNumber} on a {@link VatNumber}. */
  public static final class OfVatNumber extends ValueValidator<ValidVatNumber, VatNumber> {
    /** For the provider. */
    public OfVatNumber() {}
  }
}
