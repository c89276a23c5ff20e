package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.validation.constraint.ValidIban;
import fr.passerelle.sdk.validation.constraint.ValidNir;
import fr.passerelle.sdk.validation.constraint.ValidPhoneNumber;
import fr.passerelle.sdk.validation.constraint.ValidSiret;
import java.util.List;
import java.util.Optional;

/**
 * A class of the vendor's own, with texts as the payroll database holds them.
 *
 * @param nir number of the employee, with its key
 * @param establishment SIRET of the establishment that pays
 * @param account where the pay goes
 * @param phones where the employee is reached
 */
// tag::line[]
record PayrollLine(
    @ValidNir(dsn = true) String nir,
    @ValidSiret String establishment,
    Optional<@ValidIban String> account,
    List<@ValidPhoneNumber String> phones) {
  /** Without this a record prints every component wherever it is logged. */
  @Override
  public String toString() {
    return "PayrollLine";
  }
}
// end::line[]
