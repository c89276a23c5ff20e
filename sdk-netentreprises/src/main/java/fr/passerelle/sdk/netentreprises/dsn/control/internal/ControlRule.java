package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control of the norm that looks at the rubriques of one block and of those above it.
 *
 * @param code the rubrique that is at fault when it fails
 * @param slot where its value is kept
 * @param lastSlot last of the slots it looks at: it is applied when that block is known
 * @param control number of the official control, or null
 * @param rule what is broken when it fails
 * @param conditions when it applies: all of them hold
 * @param check what must be
 * @param english what it asks, in English
 * @param french the same in French
 */
record ControlRule(
    int code,
    int slot,
    int lastSlot,
    @Nullable String control,
    DsnRule rule,
    List<Condition> conditions,
    Check check,
    String english,
    String french) {

  boolean isBroken(Slots slots) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).holds(slots)) {
        return false;
      }
    }
    return !check.passes(slots);
  }

  /** A signal lets the declaration through. */
  DsnSeverity severity() {
    return control != null && control.contains("/SIG-") ? DsnSeverity.WARNING : rule.severity();
  }
}
