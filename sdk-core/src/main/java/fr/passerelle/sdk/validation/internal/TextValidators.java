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
import fr.passerelle.sdk.identifier.NafVersion;
import fr.passerelle.sdk.identifier.Nic;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Nnp;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.PcsEse;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.identifier.PostalCode;
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

/** One validator for each constraint on a text; the constraint itself names it. */
public final class TextValidators {
  private TextValidators() {}

  /** For {@link ValidBic} on a text. */
  public static final class OfBic extends TextValidator<ValidBic> {
    /** For the provider. */
    public OfBic() {
      super(Bic::isValid, Bic::parse);
    }

    @Override
    public void initialize(ValidBic constraint) {
      tolerate(Tolerance.of(Warnings.ACCEPT, constraint.dsn()));
    }
  }

  /** For {@link ValidBirthDepartmentCode} on a text. */
  public static final class OfBirthDepartmentCode extends TextValidator<ValidBirthDepartmentCode> {
    /** For the provider. */
    public OfBirthDepartmentCode() {
      super(BirthDepartmentCode::isValid, BirthDepartmentCode::parse);
    }
  }

  /** For {@link ValidCommuneCode} on a text. */
  public static final class OfCommuneCode extends TextValidator<ValidCommuneCode> {
    /** For the provider. */
    public OfCommuneCode() {
      super(CommuneCode::isValid, CommuneCode::parse);
    }

    @Override
    public void initialize(ValidCommuneCode constraint) {
      tolerate(Tolerance.of(constraint.warnings(), false));
    }
  }

  /** For {@link ValidDepartmentCode} on a text. */
  public static final class OfDepartmentCode extends TextValidator<ValidDepartmentCode> {
    /** For the provider. */
    public OfDepartmentCode() {
      super(DepartmentCode::isValid, DepartmentCode::parse);
    }
  }

  /** For {@link ValidEmail} on a text. */
  public static final class OfEmail extends TextValidator<ValidEmail> {
    /** For the provider. */
    public OfEmail() {
      super(Email::isValid, Email::parse);
    }

    @Override
    public void initialize(ValidEmail constraint) {
      tolerate(Tolerance.of(Warnings.ACCEPT, constraint.dsn()));
    }
  }

  /** For {@link ValidIban} on a text. */
  public static final class OfIban extends TextValidator<ValidIban> {
    /** For the provider. */
    public OfIban() {
      super(Iban::isValid, Iban::parse);
    }

    @Override
    public void initialize(ValidIban constraint) {
      if (!constraint.ribKey()) {
        read(
            text -> Iban.isValid(text, RibKeyCheck.OFF), text -> Iban.parse(text, RibKeyCheck.OFF));
      }
    }
  }

  /** For {@link ValidIcs} on a text. */
  public static final class OfIcs extends TextValidator<ValidIcs> {
    /** For the provider. */
    public OfIcs() {
      super(Ics::isValid, Ics::parse);
    }
  }

  /** For {@link ValidIdcc} on a text. */
  public static final class OfIdcc extends TextValidator<ValidIdcc> {
    /** For the provider. */
    public OfIdcc() {
      super(Idcc::isValid, Idcc::parse);
    }
  }

  /** For {@link ValidMig} on a text. */
  public static final class OfMig extends TextValidator<ValidMig> {
    /** For the provider. */
    public OfMig() {
      super(Mig::isValid, Mig::parse);
    }
  }

  /** For {@link ValidNaf} on a text. */
  public static final class OfNaf extends TextValidator<ValidNaf> {
    /** For the provider. */
    public OfNaf() {
      super(Naf::isValid, Naf::parse);
    }

    @Override
    public void initialize(ValidNaf constraint) {
      NafVersion version = constraint.version();
      read(Naf::isValid, text -> Naf.parse(text, version));
      tolerate(Tolerance.of(constraint.warnings(), false));
    }
  }

  /** For {@link ValidNic} on a text. */
  public static final class OfNic extends TextValidator<ValidNic> {
    /** For the provider. */
    public OfNic() {
      super(Nic::isValid, Nic::parse);
    }
  }

  /** For {@link ValidNir} on a text. */
  public static final class OfNir extends TextValidator<ValidNir> {
    /** For the provider. */
    public OfNir() {
      super(Nir::isValid, Nir::parse);
    }

    @Override
    public void initialize(ValidNir constraint) {
      tolerate(Tolerance.of(constraint.warnings(), constraint.dsn()));
    }
  }

  /** For {@link ValidNir13} on a text. */
  public static final class OfNir13 extends TextValidator<ValidNir13> {
    /** For the provider. */
    public OfNir13() {
      super(Nir13::isValid, Nir13::parse);
    }

    @Override
    public void initialize(ValidNir13 constraint) {
      tolerate(Tolerance.of(constraint.warnings(), constraint.dsn()));
    }
  }

  /** For {@link ValidNnp} on a text. */
  public static final class OfNnp extends TextValidator<ValidNnp> {
    /** For the provider. */
    public OfNnp() {
      super(Nnp::isValid, Nnp::parse);
    }
  }

  /** For {@link ValidNtt} on a text. */
  public static final class OfNtt extends TextValidator<ValidNtt> {
    /** For the provider. */
    public OfNtt() {
      super(Ntt::isValid, Ntt::parse);
    }
  }

  /** For {@link ValidPcsEse} on a text. */
  public static final class OfPcsEse extends TextValidator<ValidPcsEse> {
    /** For the provider. */
    public OfPcsEse() {
      super(PcsEse::isValid, PcsEse::parse);
    }

    @Override
    public void initialize(ValidPcsEse constraint) {
      tolerate(Tolerance.of(constraint.warnings(), false));
    }
  }

  /** For {@link ValidPhoneNumber} on a text. */
  public static final class OfPhoneNumber extends TextValidator<ValidPhoneNumber> {
    /** For the provider. */
    public OfPhoneNumber() {
      super(PhoneNumber::isValid, PhoneNumber::parse);
    }
  }

  /** For {@link ValidPostalCode} on a text. */
  public static final class OfPostalCode extends TextValidator<ValidPostalCode> {
    /** For the provider. */
    public OfPostalCode() {
      super(PostalCode::isValid, PostalCode::parse);
    }

    @Override
    public void initialize(ValidPostalCode constraint) {
      tolerate(Tolerance.of(constraint.warnings(), constraint.dsn()));
    }
  }

  /** For {@link ValidRib} on a text. */
  public static final class OfRib extends TextValidator<ValidRib> {
    /** For the provider. */
    public OfRib() {
      super(Rib::isValid, Rib::parse);
    }
  }

  /** For {@link ValidRiskCode} on a text. */
  public static final class OfRiskCode extends TextValidator<ValidRiskCode> {
    /** For the provider. */
    public OfRiskCode() {
      super(RiskCode::isValid, RiskCode::parse);
    }

    @Override
    public void initialize(ValidRiskCode constraint) {
      tolerate(Tolerance.of(constraint.warnings(), false));
    }
  }

  /** For {@link ValidRum} on a text. */
  public static final class OfRum extends TextValidator<ValidRum> {
    /** For the provider. */
    public OfRum() {
      super(Rum::isValid, Rum::parse);
    }
  }

  /** For {@link ValidSiren} on a text. */
  public static final class OfSiren extends TextValidator<ValidSiren> {
    /** For the provider. */
    public OfSiren() {
      super(Siren::isValid, Siren::parse);
    }
  }

  /** For {@link ValidSiret} on a text. */
  public static final class OfSiret extends TextValidator<ValidSiret> {
    /** For the provider. */
    public OfSiret() {
      super(Siret::isValid, Siret::parse);
    }
  }

  /** For {@link ValidVatNumber} on a text. */
  public static final class OfVatNumber extends TextValidator<ValidVatNumber> {
    /** For the provider. */
    public OfVatNumber() {
      super(VatNumber::isValid, VatNumber::parse);
    }
  }
}
