package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;

/**
 * What a message says of itself as a whole: its totals, its kind, how many declarations it holds.
 */
final class Totals {
  private static final String NOTHING = "02";

  private final Facts facts;
  private final boolean isMachineToMachine;
  private long firstLine;
  private long rubriques;
  private long spoilt;
  private long declarations;
  private long declarationsOfNothing;

  Totals(Facts facts, boolean isMachineToMachine) {
    this.facts = facts;
    this.isMachineToMachine = isMachineToMachine;
  }

  void start(long line) {
    firstLine = line;
    rubriques = 0;
    spoilt = 0;
    declarations = 0;
    declarationsOfNothing = 0;
  }

  void addRubrique() {
    rubriques++;
  }

  /** A line too damaged to tell its rubrique: the total may count it or not. */
  void addSpoilt() {
    spoilt++;
  }

  void addDeclaration(long line) {
    declarations++;
    if (isMachineToMachine && declarations == 2) {
      facts.report(
          DsnRule.ONE_DECLARATION,
          line,
          Codes.DECLARATION * 1000,
          "S20.G00.05.001/CST-11",
          "S20.G00.05");
    }
  }

  /** A declaration ends; its identity is still at hand. */
  void closeDeclaration() {
    if (facts.isNature(DsnNature.MONTHLY) && facts.isOneOf(Codes.TYPE, NOTHING, "05")) {
      declarationsOfNothing++;
    }
  }

  /**
   * The message ends.
   *
   * @param isControlled whether the tables of its norm are known
   */
  void close(boolean isControlled) {
    if (!facts.isPresent(Codes.RUBRIQUE_TOTAL) && !facts.isPresent(Codes.DECLARATION_TOTAL)) {
      facts.report(DsnRule.NO_TOTAL, firstLine, Codes.TOTAL * 1000, null, "");
    } else {
      compare(DsnRule.RUBRIQUE_TOTAL, Codes.RUBRIQUE_TOTAL, rubriques, spoilt);
      compare(DsnRule.DECLARATION_TOTAL, Codes.DECLARATION_TOTAL, declarations, 0);
    }
    boolean isOfNothing = declarations > 0 && declarationsOfNothing == declarations;
    if (isControlled
        && facts.isSound(Codes.MESSAGE_KIND)
        && facts.is(Codes.MESSAGE_KIND, NOTHING) != isOfNothing) {
      facts.report(DsnRule.EMPTY_MESSAGE, Codes.MESSAGE_KIND, "S10.G00.00.008/CCH-11");
    }
  }

  private void compare(DsnRule rule, int code, long counted, long more) {
    long declared = facts.wholeNumber(code);
    if (declared < counted || declared > counted + more) {
      long line = facts.isPresent(code) ? facts.line(code) : firstLine;
      facts.report(rule, line, code, null, Long.toString(counted));
    }
  }
}
