package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import org.jspecify.annotations.Nullable;

/** The values at hand, by rubrique, and where to report what is wrong with them. */
final class Facts {
  private final Slots slots;
  private final Reporter reporter;
  private final StringBuilder together = new StringBuilder();

  Facts(Slots slots, Reporter reporter) {
    this.slots = slots;
    this.reporter = reporter;
  }

  boolean isSound(int code) {
    return slots.isSound(slot(code));
  }

  boolean isPresent(int code) {
    return slots.isPresent(slot(code));
  }

  /** {@return a number without decimals, negative when it is none} */
  long wholeNumber(int code) {
    long number = slots.number(slot(code));
    return number < 0 ? -1 : number / Slots.UNIT;
  }

  boolean is(int code, String value) {
    return slots.is(slot(code), value);
  }

  boolean isOneOf(int code, String... values) {
    for (String value : values) {
      if (is(code, value)) {
        return true;
      }
    }
    return false;
  }

  boolean isNature(DsnNature nature) {
    return is(Codes.NATURE, nature.wire());
  }

  /** {@return the value, until the next call} */
  CharSequence value(int code) {
    return slots.view(slot(code));
  }

  /** {@return two values put together, as a text of its own} */
  String text(int code, int other) {
    return slots.text(slot(code), slot(other));
  }

  /** {@return values set apart by a line feed, which no value holds, until the next call} */
  CharSequence together(int... codes) {
    together.setLength(0);
    for (int code : codes) {
      together.append(value(code)).append('\n');
    }
    return together;
  }

  long line(int code) {
    return slots.line(slot(code));
  }

  /** Reports the value of a rubrique. */
  void report(DsnRule rule, int code, @Nullable String control) {
    reporter.report(rule, line(code), code, control, "");
  }

  void report(DsnRule rule, long line, int code, @Nullable String control, String detail) {
    reporter.report(rule, line, code, control, detail);
  }

  private int slot(int code) {
    return slots.layout().slot(code);
  }
}
