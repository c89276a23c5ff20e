package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.rule.internal.Law;
import fr.passerelle.sdk.identifier.Checked;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Nnp;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.Severity;

/**
 * What becomes of the number that payroll holds in the field <i>numéro de sécurité sociale
 * (INS)</i> of the <i>Espace Adhérent</i> (A-15), which takes 15 characters with the key and
 * without spaces. Payroll and the DSN hold 13: the key is computed. A temporary number (NTT) or a
 * provisional one (NNP) is no value for the field and is refused with its reason.
 *
 * <p>A number that an employer types is no qualified INS: only the teleservice INSi makes one.
 */
public sealed interface WorkerNumber permits WorkerNumber.Accepted, WorkerNumber.Refused {
  /**
   * Reads what payroll holds.
   *
   * @param payroll 13 characters, or 15 when payroll keeps the key; blanks are removed
   * @return the number for the field, or why there is none
   */
  static WorkerNumber of(CharSequence payroll) {
    Checked<Nir13> without = Nir13.parse(payroll);
    if (without.isValid()) {
      return new Accepted(Nir.of(without.orElseThrow()));
    }
    Checked<Nir> with = Nir.parse(payroll);
    if (with.isValid()) {
      return new Accepted(with.orElseThrow());
    }
    if (Nnp.isValid(payroll)) {
      return refused(
          "provisional-number",
          "A number that begins with 7 or 8 is provisional: leave the field empty until the person"
              + " has a number.");
    }
    if (Ntt.isValid(payroll)) {
      return refused(
          "temporary-number",
          "A temporary technical number (NTT) is the employer's own: leave the field empty until"
              + " the person has a number.");
    }
    Reason reason = with.reason().filter(r -> r != Reason.LENGTH).or(without::reason).orElseThrow();
    return refused(
        reason == Reason.KEY ? "wrong-key" : "not-a-number",
        "This is no social-security number (" + reason + ").");
  }

  /**
   * A number that the field takes.
   *
   * @param number 15 characters; {@link Nir#value()} is what is typed
   */
  record Accepted(Nir number) implements WorkerNumber {}

  /**
   * No number for the field.
   *
   * @param reason why; codes {@code provisional-number}, {@code temporary-number}, {@code
   *     wrong-key}, {@code not-a-number}
   */
  record Refused(Finding reason) implements WorkerNumber {}

  private static Refused refused(String code, String message) {
    return new Refused(
        Law.findings("A-15").of(Severity.ERROR, code, message, Law.article("guide")).build());
  }
}
