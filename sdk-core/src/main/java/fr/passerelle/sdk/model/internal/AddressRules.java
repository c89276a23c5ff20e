package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.model.ModelRule;

/** How the DSN writes an address; a post office delivers it all the same. */
final class AddressRules {
  private AddressRules() {}

  private static void doubts(Address address, Objections objections) {
    if (address.getPostalCode().isEmpty()) {
      return;
    }
    if (address.getCountry().isPresent()) {
      objections.add(ModelRule.ADDRESS_IN_FRANCE_AND_ABROAD, "country");
    } else if (address.getForeignDistribution().isPresent()) {
      objections.add(ModelRule.ADDRESS_IN_FRANCE_AND_ABROAD, "foreignDistribution");
    }
    if (address.getLocality().isEmpty()) {
      objections.add(ModelRule.LOCALITY_MISSING, "locality");
    }
  }

  /** For {@link Plausible}. */
  public static final class Plausibility extends RuleValidator<Plausible, Address> {
    /** For the provider. */
    public Plausibility() {
      super(AddressRules::doubts);
    }
  }
}
