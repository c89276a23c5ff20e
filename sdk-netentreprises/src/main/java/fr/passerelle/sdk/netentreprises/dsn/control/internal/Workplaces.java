package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;

/**
 * The places of work that contracts name (40.019, 40.046) and the blocks 85 that describe them,
 * which stand behind the people.
 */
final class Workplaces {
  private static final int WORKPLACE = 1;
  private static final int DESCRIBED = 2;

  private final Facts facts;
  private final Keys places = new Keys();

  Workplaces(Facts facts) {
    this.facts = facts;
  }

  void clear() {
    places.clear();
  }

  /** A block 40 is known. */
  void refer() {
    if (facts.isSound(Codes.WORKPLACE_OF_CONTRACT) && !isEstablishment()) {
      refer(Codes.WORKPLACE_OF_CONTRACT, WORKPLACE);
    }
    if (facts.isSound(Codes.USER_OF_CONTRACT)) {
      refer(Codes.USER_OF_CONTRACT, 0);
    }
  }

  /** A block 85 is known. */
  void describe() {
    if (!facts.isSound(Codes.WORKPLACE_ID)) {
      return;
    }
    int rank = places.find(facts.value(Codes.WORKPLACE_ID));
    if (rank >= 0) {
      places.mark(rank, places.mark(rank) | DESCRIBED);
    }
  }

  /** The declaration ends. Natures that have no block 85 are not asked for one. */
  void close() {
    if (!facts.isNature(DsnNature.MONTHLY)
        && !facts.isNature(DsnNature.CONTRACT_END)
        && !facts.isNature(DsnNature.DATA_PRIMING)) {
      return;
    }
    for (int rank = 0; rank < places.size(); rank++) {
      if ((places.mark(rank) & DESCRIBED) == 0) {
        boolean isWorkplace = places.mark(rank) == WORKPLACE;
        facts.report(
            DsnRule.UNKNOWN_REFERENCE,
            places.line(rank),
            isWorkplace ? Codes.WORKPLACE_OF_CONTRACT : Codes.USER_OF_CONTRACT,
            isWorkplace ? "S21.G00.40.019/CCH-11" : "S21.G00.40.046/CCH-13",
            "S21.G00.85.001");
      }
    }
  }

  private void refer(int code, int mark) {
    if (places.find(facts.value(code)) < 0) {
      places.mark(places.add(facts.value(code), facts.line(code)), mark);
    }
  }

  private boolean isEstablishment() {
    if (!facts.isSound(Codes.SIREN) || !facts.isSound(Codes.NIC)) {
      return true;
    }
    String siret = facts.text(Codes.SIREN, Codes.NIC);
    return siret.contentEquals(facts.value(Codes.WORKPLACE_OF_CONTRACT));
  }
}
