package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;

/**
 * A base of a collective cover (78.001 = 31) with what must hang on it: at least one component and
 * exactly one contribution of the person.
 */
final class Bases {
  private static final String COVER = "31";
  private static final String CONTRIBUTION = "059";

  private final Facts facts;
  private final PersonLinks links;
  private boolean isCover;
  private int components;
  private int contributions;

  Bases(Facts facts, PersonLinks links) {
    this.facts = facts;
    this.links = links;
  }

  /** A block 78 is known. */
  void open() {
    components = 0;
    contributions = 0;
    isCover = facts.is(Codes.BASE_CODE, COVER);
    if (isCover) {
      links.addBase();
    }
  }

  /** A block 79 is known. */
  void addComponent() {
    components++;
  }

  /** A block 81 is known. */
  void addContribution() {
    if (facts.is(Codes.CONTRIBUTION_CODE, CONTRIBUTION)) {
      contributions++;
    }
  }

  /** The block 78 ends with those under it. */
  void close(long line) {
    if (!isCover) {
      return;
    }
    isCover = false;
    if (components == 0) {
      report(line, Codes.COMPONENT, "S21.G00.79.001/CCH-11");
    }
    if (contributions == 0) {
      report(line, Codes.CONTRIBUTION, "S21.G00.81.001/CCH-15");
    } else if (contributions > 1) {
      facts.report(
          DsnRule.TOO_MANY_BLOCKS,
          line,
          Codes.CONTRIBUTION * 1000,
          "S21.G00.81.001/CCH-15",
          "S21.G00.81.001 = 059");
    }
  }

  private void report(long line, int block, String control) {
    facts.report(DsnRule.MISSING_BLOCK, line, block * 1000, control, "S21.G00.78.001 = 31");
  }
}
