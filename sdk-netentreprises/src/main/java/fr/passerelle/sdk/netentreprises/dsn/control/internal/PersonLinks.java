package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;

/**
 * What the blocks of one person say of one another: contracts (40.009) and the pay that names them,
 * affiliations (70.012) and the bases that name them.
 */
final class PersonLinks {
  private static final String TEMPORARY = "03";
  private static final int PAID = 1;
  private static final int HAS_BASE = 1;

  private final Facts facts;
  private final Keys contracts = new Keys();
  private final Keys prevention = new Keys();
  private final Keys affiliations = new Keys();
  private final Keys covers = new Keys();
  private boolean hasOtherThanTemporary;
  private boolean hasSeniority;

  PersonLinks(Facts facts) {
    this.facts = facts;
  }

  /** A person starts. */
  void clear() {
    contracts.clear();
    prevention.clear();
    affiliations.clear();
    covers.clear();
    hasOtherThanTemporary = false;
    hasSeniority = false;
  }

  /** A block 34 is known; contracts come after it. */
  void addPrevention() {
    int code = Codes.PREVENTION_CONTRACT;
    if (facts.isSound(code) && prevention.find(facts.value(code)) < 0) {
      prevention.add(facts.value(code), facts.line(code));
    }
  }

  /** A block 40 is known. */
  void addContract() {
    covers.clear();
    hasOtherThanTemporary |= !facts.is(Codes.CONTRACT_NATURE, TEMPORARY);
    if (!facts.isSound(Codes.CONTRACT_NUMBER)) {
      return;
    }
    if (contracts.find(facts.value(Codes.CONTRACT_NUMBER)) >= 0) {
      facts.report(DsnRule.NOT_UNIQUE, Codes.CONTRACT_NUMBER, "S21.G00.40.009/CCH-12");
    } else {
      contracts.add(facts.value(Codes.CONTRACT_NUMBER), facts.line(Codes.CONTRACT_NUMBER));
    }
  }

  /** A block 70 is known. */
  void addAffiliation() {
    CharSequence cover = facts.together(Codes.OPTION, Codes.POPULATION, Codes.AFFILIATION_ADHESION);
    if (covers.find(cover) < 0) {
      covers.add(cover, facts.line(Codes.AFFILIATION_ADHESION));
    } else if (facts.isSound(Codes.AFFILIATION_ADHESION)) {
      facts.report(DsnRule.NOT_UNIQUE, Codes.AFFILIATION_ADHESION, "S21.G00.70.013/CCH-12");
    }
    if (!facts.isSound(Codes.AFFILIATION_ID)) {
      return;
    }
    if (affiliations.find(facts.value(Codes.AFFILIATION_ID)) < 0) {
      affiliations.add(facts.value(Codes.AFFILIATION_ID), facts.line(Codes.AFFILIATION_ID));
    } else if (facts.isNature(DsnNature.MONTHLY) && !facts.is(Codes.CONTRACT_NATURE, TEMPORARY)) {
      facts.report(DsnRule.NOT_UNIQUE, Codes.AFFILIATION_ID, "S21.G00.70.012/CCH-11");
    }
  }

  /** A block 51 is known. */
  void addEarnings() {
    if (facts.isNature(DsnNature.MONTHLY) || facts.isNature(DsnNature.SUBSTITUTION)) {
      int rank = refer(Codes.EARNINGS_CONTRACT, "S21.G00.51.010/CCH-11");
      if (rank >= 0) {
        contracts.mark(rank, PAID);
      }
    }
  }

  /** A block 52 is known. */
  void addBonus() {
    if (facts.isNature(DsnNature.MONTHLY)) {
      refer(Codes.BONUS_CONTRACT, "S21.G00.52.006/CCH-11");
    }
  }

  /** A block 86 is known. */
  void addSeniority() {
    refer(Codes.SENIORITY_CONTRACT, "S21.G00.86.005/CCH-11");
    hasSeniority |= facts.isOneOf(Codes.SENIORITY_KIND, "06", "07");
  }

  /** A block 78 of code 31 is known. */
  void addBase() {
    if (!facts.isSound(Codes.BASE_AFFILIATION)) {
      return;
    }
    int rank = affiliations.find(facts.value(Codes.BASE_AFFILIATION));
    if (rank < 0) {
      facts.report(DsnRule.UNKNOWN_REFERENCE, Codes.BASE_AFFILIATION, "S21.G00.78.005/CCH-11");
    } else {
      affiliations.mark(rank, HAS_BASE);
    }
  }

  /** The person ends. */
  void close(long line) {
    for (int rank = 0; rank < prevention.size(); rank++) {
      if (!isContract(rank)) {
        facts.report(
            DsnRule.UNKNOWN_REFERENCE,
            prevention.line(rank),
            Codes.PREVENTION_CONTRACT,
            "S21.G00.34.002/CCH-11",
            "");
      }
    }
    boolean isMonthly = facts.isNature(DsnNature.MONTHLY);
    if (isMonthly) {
      require(contracts, PAID, Codes.CONTRACT_NUMBER, "S21.G00.40.009/CCH-13", "S21.G00.51.010");
      require(
          affiliations, HAS_BASE, Codes.AFFILIATION_ID, "S21.G00.78.001/CCH-13", "S21.G00.78.005");
    }
    boolean wantsSeniority =
        isMonthly
            || facts.isNature(DsnNature.CONTRACT_END)
            || facts.isNature(DsnNature.DATA_PRIMING);
    if (wantsSeniority && affiliations.size() > 0 && hasOtherThanTemporary && !hasSeniority) {
      facts.report(
          DsnRule.MISSING_BLOCK,
          line,
          Codes.SENIORITY * 1000,
          "S21.G00.86.001/CCH-12",
          "S21.G00.86.001 = 06, 07");
    }
  }

  private boolean isContract(int rank) {
    return contracts.find(prevention.text(rank)) >= 0;
  }

  private void require(Keys keys, int mark, int code, String control, String by) {
    for (int rank = 0; rank < keys.size(); rank++) {
      if (keys.mark(rank) != mark) {
        facts.report(DsnRule.NOT_REFERRED_TO, keys.line(rank), code, control, by);
      }
    }
  }

  private int refer(int code, String control) {
    if (!facts.isSound(code)) {
      return -1;
    }
    int rank = contracts.find(facts.value(code));
    if (rank < 0) {
      facts.report(DsnRule.UNKNOWN_REFERENCE, code, control);
    }
    return rank;
  }
}
