package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnValue;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import fr.passerelle.sdk.netentreprises.dsn.control.internal.ValuePlan.Date;
import org.jspecify.annotations.Nullable;

/** One value against its rubrique: length, pattern or code list, calendar. */
final class ValueControl {
  private static final String TOO_LONG = "CSL-01";

  private final DsnReader reader;
  private final DsnValue value;
  private final Reporter reporter;
  private final byte[] bytes = new byte[DsnReader.MAX_LINE];
  private int length;

  ValueControl(DsnReader reader, Reporter reporter) {
    this.reader = reader;
    this.value = reader.value();
    this.reporter = reporter;
  }

  /** {@return the bytes of the value last checked, {@link #length()} of them} */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Copies the value of the line, which has one. */
  void load() {
    length = value.length();
    value.copyTo(bytes, 0);
  }

  /**
   * Checks the value that was loaded.
   *
   * @return whether it is what the rubrique wants
   */
  boolean check(ValuePlan plan, DsnNorm norm) {
    if (length < plan.minLength()) {
      report(DsnRule.TOO_SHORT, plan, null, "< " + plan.minLength());
      return false;
    }
    if (length > plan.maxLength()) {
      report(DsnRule.TOO_LONG, plan, TOO_LONG, "> " + plan.maxLength());
      return false;
    }
    Automaton form = plan.form();
    if (form != null) {
      int match = form.match(bytes, 0, length);
      if (match == Automaton.REFUSED) {
        refuse(plan, norm);
        return false;
      }
      if (match == ValuePlan.RESERVED) {
        report(DsnRule.RESERVED_CODE, plan, null, "");
      }
    }
    if (plan.date() != Date.NONE && !Days.isPossible(bytes, plan.date() == Date.PARTIAL)) {
      report(DsnRule.NO_SUCH_DAY, plan, null, "");
      return false;
    }
    return true;
  }

  private void refuse(ValuePlan plan, DsnNorm norm) {
    if (!plan.isList()) {
      report(DsnRule.PATTERN, plan, null, "");
      return;
    }
    String text = value.text();
    for (DsnNorm other : DsnNorm.values()) {
      boolean isThere =
          other.rubrique(plan.code()).filter(r -> r.values().containsKey(text)).isPresent();
      if (other != norm && isThere) {
        report(DsnRule.CODE_OF_ANOTHER_NORM, plan, null, other.name());
        return;
      }
    }
    report(DsnRule.UNKNOWN_CODE, plan, null, "");
  }

  private void report(DsnRule rule, ValuePlan plan, @Nullable String control, String detail) {
    reporter.report(rule, reader.line(), plan.code(), control, detail);
  }
}
