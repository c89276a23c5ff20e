package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.util.EnumSet;
import java.util.Set;

/** The writing of one line: what the reader found, in the terms of the control. */
final class LineControl {
  private final DsnReader reader;
  private final Reporter reporter;

  LineControl(DsnReader reader, Reporter reporter) {
    this.reader = reader;
    this.reporter = reporter;
  }

  /**
   * Reports what is wrong with the writing of the line.
   *
   * @return whether the value can be held against its rubrique all the same
   */
  boolean check() {
    if (reader.isClean()) {
      return true;
    }
    Set<DsnRule> rules = EnumSet.noneOf(DsnRule.class);
    reader.anomalies().forEach(reason -> rules.add(rule(reason)));
    if (rules.contains(DsnRule.LINE_TOO_LONG)) {
      // It was cut, so that its form says nothing.
      rules.remove(DsnRule.LINE_FORM);
    }
    // A piece of a long line was reported with the first one.
    if (!reader.isContinued()) {
      rules.forEach(rule -> reporter.report(rule, reader.line(), reader.code()));
    }
    return reader.hasValue() && !rules.contains(DsnRule.CHARACTER_SET);
  }

  /** {@return whether a line without rubrique is one that a total would have counted} */
  boolean isSpoilt() {
    return !reader.isContinued() && !reader.anomalies().contains(DsnReason.EMPTY_LINE);
  }

  private static DsnRule rule(DsnReason reason) {
    return switch (reason) {
      case EMPTY_LINE -> DsnRule.EMPTY_LINE;
      case EMPTY_VALUE -> DsnRule.EMPTY_VALUE;
      case NUL_CHARACTER, CONTROL_CHARACTER, UTF8_TEXT, BYTE_ORDER_MARK -> DsnRule.CHARACTER_SET;
      case LINE_TOO_LONG -> DsnRule.LINE_TOO_LONG;
      case NO_LINE_END -> DsnRule.NO_LINE_END;
      default -> DsnRule.LINE_FORM;
    };
  }
}
