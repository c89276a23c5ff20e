package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;

/**
 * The collective contracts of a declaration (block 15) and what points to them: affiliations
 * (70.013) and contributions of the establishment (82.005).
 */
final class Adhesions {
  private static final int COVERS = 1;
  private static final int COVERS_NOBODY = 2;
  private static final int USED = 4;
  private static final String TEMPORARY_WORK = "7820Z";
  private static final Automaton CONTRIBUTIONS =
      Automaton.ofPattern("00[1-9]|01[0-9]|020|03[6-9]|040|046|090");

  private final Facts facts;
  private final Slots slots;
  private final Keys ids = new Keys();
  private final Keys contracts = new Keys();

  Adhesions(Facts facts, Slots slots) {
    this.facts = facts;
    this.slots = slots;
  }

  void clear() {
    ids.clear();
    contracts.clear();
  }

  /** A block 15 is known. */
  void add() {
    if (facts.isSound(Codes.ADHESION_ID)) {
      if (ids.find(facts.value(Codes.ADHESION_ID)) >= 0) {
        facts.report(DsnRule.NOT_UNIQUE, Codes.ADHESION_ID, "S21.G00.15.005/CCH-11");
      } else {
        int rank = ids.add(facts.value(Codes.ADHESION_ID), facts.line(Codes.ADHESION_ID));
        int covers = facts.is(Codes.ADHESION_COVERS, "01") ? COVERS : 0;
        ids.mark(rank, facts.is(Codes.ADHESION_COVERS, "02") ? COVERS_NOBODY : covers);
      }
    }
    if (facts.isSound(Codes.ADHESION_CONTRACT) && facts.isSound(Codes.ADHESION_INSURER)) {
      CharSequence contract = facts.together(Codes.ADHESION_INSURER, Codes.ADHESION_CONTRACT);
      if (contracts.find(contract) >= 0) {
        facts.report(DsnRule.NOT_UNIQUE, Codes.ADHESION_CONTRACT, "S21.G00.15.001/CCH-11");
      } else {
        contracts.add(contract, facts.line(Codes.ADHESION_CONTRACT));
      }
    }
  }

  /** A block 70 is known. */
  void refer() {
    if (!facts.isSound(Codes.AFFILIATION_ADHESION)) {
      return;
    }
    int rank = ids.find(facts.value(Codes.AFFILIATION_ADHESION));
    if (rank < 0) {
      facts.report(DsnRule.UNKNOWN_REFERENCE, Codes.AFFILIATION_ADHESION, "S21.G00.70.013/CCH-11");
    } else {
      ids.mark(rank, ids.mark(rank) | USED);
    }
  }

  /** A block 82 is known. */
  void referByContribution() {
    int code = slots.layout().slot(Codes.COMPANY_CONTRIBUTION_CODE);
    if (slots.isSound(code)
        && slots.matches(code, CONTRIBUTIONS)
        && facts.isSound(Codes.COMPANY_CONTRIBUTION_REFERENCE)
        && ids.find(facts.value(Codes.COMPANY_CONTRIBUTION_REFERENCE)) < 0) {
      facts.report(
          DsnRule.UNKNOWN_REFERENCE, Codes.COMPANY_CONTRIBUTION_REFERENCE, "S21.G00.82.005/CCH-14");
    }
  }

  /** The declaration ends: who had to be referred to? */
  void close() {
    boolean isMonthly =
        facts.isNature(DsnNature.MONTHLY) && !facts.is(Codes.ACTIVITY, TEMPORARY_WORK);
    for (int rank = 0; rank < ids.size(); rank++) {
      boolean isUsed = (ids.mark(rank) & USED) != 0;
      if (isMonthly && !isUsed && (ids.mark(rank) & COVERS) != 0) {
        report(rank, "S21.G00.15.001/CCH-13");
      } else if (isMonthly && isUsed && (ids.mark(rank) & COVERS_NOBODY) != 0) {
        facts.report(
            DsnRule.INCOMPATIBLE_VALUE,
            ids.line(rank),
            Codes.ADHESION_COVERS,
            "S21.G00.15.001/CCH-14",
            "S21.G00.70.013");
      } else if (facts.isNature(DsnNature.DATA_PRIMING) && !isUsed) {
        report(rank, "S20.G00.05.001/CCH-13");
      }
    }
  }

  private void report(int rank, String control) {
    facts.report(
        DsnRule.NOT_REFERRED_TO, ids.line(rank), Codes.ADHESION_ID, control, "S21.G00.70.013");
  }
}
