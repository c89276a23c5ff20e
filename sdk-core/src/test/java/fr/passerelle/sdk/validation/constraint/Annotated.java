package fr.passerelle.sdk.validation.constraint;

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
import fr.passerelle.sdk.identifier.Rib;
import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.identifier.Rum;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.identifier.VatNumber;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Classes of an application, with every constraint on a text and on its value type. */
final class Annotated {
  private Annotated() {}

  /** The attribute that stands for an identifier type, in each of the classes. */
  static String attribute(String type) {
    return Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }

  static boolean has(Class<?> annotated, String type) {
    for (Field field : annotated.getDeclaredFields()) {
      if (field.getName().equals(attribute(type))) {
        return true;
      }
    }
    return false;
  }

  static final class Texts {
    @ValidBic @Nullable String bic;
    @ValidBirthDepartmentCode @Nullable String birthDepartmentCode;
    @ValidCommuneCode @Nullable String communeCode;
    @ValidDepartmentCode @Nullable String departmentCode;
    @ValidEmail @Nullable String email;
    @ValidIban @Nullable String iban;
    @ValidIcs @Nullable String ics;
    @ValidIdcc @Nullable String idcc;
    @ValidMig @Nullable String mig;
    @ValidNaf @Nullable String naf;
    @ValidNic @Nullable String nic;
    @ValidNir @Nullable String nir;
    @ValidNir13 @Nullable String nir13;
    @ValidNnp @Nullable String nnp;
    @ValidNtt @Nullable String ntt;
    @ValidPcsEse @Nullable String pcsEse;
    @ValidPhoneNumber @Nullable String phoneNumber;
    @ValidPostalCode @Nullable String postalCode;
    @ValidRib @Nullable String rib;
    @ValidRiskCode @Nullable String riskCode;
    @ValidRum @Nullable String rum;
    @ValidSiren @Nullable String siren;
    @ValidSiret @Nullable String siret;
    @ValidVatNumber @Nullable String vatNumber;
  }

  static final class Values {
    @ValidBic @Nullable Bic bic;
    @ValidBirthDepartmentCode @Nullable BirthDepartmentCode birthDepartmentCode;
    @ValidCommuneCode @Nullable CommuneCode communeCode;
    @ValidDepartmentCode @Nullable DepartmentCode departmentCode;
    @ValidEmail @Nullable Email email;
    @ValidIban @Nullable Iban iban;
    @ValidIcs @Nullable Ics ics;
    @ValidIdcc @Nullable Idcc idcc;
    @ValidMig @Nullable Mig mig;
    @ValidNaf @Nullable Naf naf;
    @ValidNic @Nullable Nic nic;
    @ValidNir @Nullable Nir nir;
    @ValidNir13 @Nullable Nir13 nir13;
    @ValidNnp @Nullable Nnp nnp;
    @ValidNtt @Nullable Ntt ntt;
    @ValidPcsEse @Nullable PcsEse pcsEse;
    @ValidPhoneNumber @Nullable PhoneNumber phoneNumber;
    @ValidPostalCode @Nullable PostalCode postalCode;
    @ValidRib @Nullable Rib rib;
    @ValidRiskCode @Nullable RiskCode riskCode;
    @ValidRum @Nullable Rum rum;
    @ValidSiren @Nullable Siren siren;
    @ValidSiret @Nullable Siret siret;
    @ValidVatNumber @Nullable VatNumber vatNumber;
  }

  /** Every warning refuses. */
  static final class StrictTexts {
    @ValidCommuneCode(warnings = Warnings.REFUSE)
    @Nullable String communeCode;

    @ValidNaf(warnings = Warnings.REFUSE)
    @Nullable String naf;

    @ValidNir(warnings = Warnings.REFUSE)
    @Nullable String nir;

    @ValidNir13(warnings = Warnings.REFUSE)
    @Nullable String nir13;

    @ValidPcsEse(warnings = Warnings.REFUSE)
    @Nullable String pcsEse;

    @ValidPostalCode(warnings = Warnings.REFUSE)
    @Nullable String postalCode;

    @ValidRiskCode(warnings = Warnings.REFUSE)
    @Nullable String riskCode;
  }

  static final class StrictValues {
    @ValidCommuneCode(warnings = Warnings.REFUSE)
    @Nullable CommuneCode communeCode;

    @ValidNaf(warnings = Warnings.REFUSE)
    @Nullable Naf naf;

    @ValidNir(warnings = Warnings.REFUSE)
    @Nullable Nir nir;

    @ValidNir13(warnings = Warnings.REFUSE)
    @Nullable Nir13 nir13;

    @ValidPcsEse(warnings = Warnings.REFUSE)
    @Nullable PcsEse pcsEse;

    @ValidPostalCode(warnings = Warnings.REFUSE)
    @Nullable PostalCode postalCode;

    @ValidRiskCode(warnings = Warnings.REFUSE)
    @Nullable RiskCode riskCode;
  }

  /** What the DSN refuses is refused. */
  static final class DsnTexts {
    @ValidBic(dsn = true)
    @Nullable String bic;

    @ValidEmail(dsn = true)
    @Nullable String email;

    @ValidNir(dsn = true)
    @Nullable String nir;

    @ValidNir13(dsn = true)
    @Nullable String nir13;

    @ValidPostalCode(dsn = true)
    @Nullable String postalCode;
  }

  static final class DsnValues {
    @ValidBic(dsn = true)
    @Nullable Bic bic;

    @ValidEmail(dsn = true)
    @Nullable Email email;

    @ValidNir(dsn = true)
    @Nullable Nir nir;

    @ValidNir13(dsn = true)
    @Nullable Nir13 nir13;

    @ValidPostalCode(dsn = true)
    @Nullable PostalCode postalCode;
  }
}
