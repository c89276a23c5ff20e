package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import fr.passerelle.sdk.netentreprises.dsn.internal.SeenNumbers;

/** The numbers of the people of a declaration, each of which may come once. */
final class People {
  private final Facts facts;
  private final SeenNumbers nirs = new SeenNumbers();
  private final SeenNumbers selfEmployed = new SeenNumbers();
  private final Keys ntts = new Keys();
  private final Keys selfEmployedNtts = new Keys();

  People(Facts facts) {
    this.facts = facts;
  }

  void clear() {
    nirs.clear();
    selfEmployed.clear();
    ntts.clear();
    selfEmployedNtts.clear();
  }

  /** A block 30 is known. */
  void addPerson() {
    add(nirs, Codes.NIR, "S21.G00.30.001/CCH-14");
    add(ntts, Codes.NTT, "S21.G00.30.020/CCH-14");
  }

  /** A block S89.G00.91 is known. */
  void addSelfEmployed() {
    add(selfEmployed, Codes.SELF_EMPLOYED_NIR, "S89.G00.91.001/CCH-13");
    add(selfEmployedNtts, Codes.SELF_EMPLOYED_NTT, "S89.G00.91.021/CCH-14");
  }

  private void add(SeenNumbers seen, int code, String control) {
    if (facts.isSound(code) && !seen.addNir(facts.value(code))) {
      facts.report(DsnRule.NOT_UNIQUE, code, control);
    }
  }

  private void add(Keys seen, int code, String control) {
    if (!facts.isSound(code)) {
      return;
    }
    if (seen.find(facts.value(code)) >= 0) {
      facts.report(DsnRule.NOT_UNIQUE, code, control);
    } else {
      seen.add(facts.value(code), facts.line(code));
    }
  }
}
