package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;

/** What the blocks of one declaration say of one another. */
final class DeclarationLinks {
  private static final String PRIMING_PEOPLE = "S20.G00.05.001/CCH-11";

  private final Facts facts;
  private final BlockTree tree;
  private final Adhesions adhesions;
  private final Workplaces workplaces;
  private final People people;
  private final PersonLinks person;
  private final Bases bases;

  DeclarationLinks(Facts facts, Slots slots, BlockTree tree) {
    this.facts = facts;
    this.tree = tree;
    this.adhesions = new Adhesions(facts, slots);
    this.workplaces = new Workplaces(facts);
    this.people = new People(facts);
    this.person = new PersonLinks(facts);
    this.bases = new Bases(facts, person);
  }

  /** The rubriques of a block are known, those of the blocks under it not yet. */
  void accept(int block) {
    switch (block) {
      case Codes.DECLARATION -> clear();
      case Codes.ADHESION -> adhesions.add();
      case Codes.COMPANY_CONTRIBUTION -> adhesions.referByContribution();
      case Codes.PERSON -> {
        person.clear();
        people.addPerson();
      }
      case Codes.SELF_EMPLOYED -> people.addSelfEmployed();
      case Codes.PREVENTION_ACCOUNT -> person.addPrevention();
      case Codes.CONTRACT -> {
        person.addContract();
        workplaces.refer();
      }
      case Codes.AFFILIATION -> {
        adhesions.refer();
        person.addAffiliation();
      }
      case Codes.EARNINGS -> person.addEarnings();
      case Codes.BONUS -> person.addBonus();
      case Codes.BASE -> bases.open();
      case Codes.COMPONENT -> bases.addComponent();
      case Codes.CONTRIBUTION -> bases.addContribution();
      case Codes.SENIORITY -> person.addSeniority();
      case Codes.WORKPLACE -> workplaces.describe();
      default -> {}
    }
  }

  /** A block ends with all those under it. */
  void close(int block, long line) {
    switch (block) {
      case Codes.BASE -> bases.close(line);
      case Codes.PERSON -> person.close(line);
      case Codes.DECLARATION -> closeDeclaration(line);
      default -> {}
    }
  }

  private void clear() {
    adhesions.clear();
    workplaces.clear();
    people.clear();
  }

  private void closeDeclaration(long line) {
    adhesions.close();
    workplaces.close();
    int employees = tree.count(Codes.PERSON);
    int selfEmployed = tree.count(Codes.SELF_EMPLOYED);
    if (facts.isOneOf(Codes.TYPE, "01", "03") && employees + selfEmployed == 0) {
      missing(line, Codes.PERSON, "S20.G00.05.002/CCH-16");
    }
    if (facts.isNature(DsnNature.DATA_PRIMING)) {
      closePriming(line, employees, selfEmployed);
    }
  }

  /** Nature 08 depends on the event that triggers it. */
  private void closePriming(long line, int employees, int selfEmployed) {
    if (employees + selfEmployed > 1) {
      unwanted(line, Codes.PERSON, PRIMING_PEOPLE);
    }
    boolean hasAdhesions = tree.count(Codes.ADHESION) > 0;
    if (hasAdhesions && tree.count(Codes.SENIORITY) == 0) {
      missing(line, Codes.SENIORITY, "S20.G00.05.001/CCH-12");
    }
    if (!facts.isSound(Codes.TRIGGER)) {
      return;
    }
    boolean isSelfEmployed = facts.is(Codes.TRIGGER, "06");
    if (isSelfEmployed && selfEmployed == 0) {
      missing(line, Codes.SELF_EMPLOYED, "S20.G00.05.011/CCH-11");
    } else if (!isSelfEmployed && selfEmployed > 0) {
      unwanted(line, Codes.SELF_EMPLOYED, "S20.G00.05.011/CCH-11");
    }
    if (facts.isOneOf(Codes.TRIGGER, "03", "04", "05") && !hasAdhesions) {
      missing(line, Codes.ADHESION, "S20.G00.05.011/CCH-12");
    }
    if (facts.isOneOf(Codes.TRIGGER, "06", "07")) {
      unwantedIfThere(line, Codes.ADHESION, "S20.G00.05.011/CCH-13");
      unwantedIfThere(line, Codes.WORKPLACE, "S20.G00.05.011/CCH-13");
    }
    if (facts.is(Codes.TRIGGER, "07")) {
      unwantedIfThere(line, Codes.CONTRACT, "S20.G00.05.011/CCH-14");
      unwantedIfThere(line, Codes.SENIORITY, "S20.G00.05.011/CCH-14");
    }
  }

  private void missing(long line, int block, String control) {
    facts.report(DsnRule.MISSING_BLOCK, line, block * 1000, control, "");
  }

  private void unwantedIfThere(long line, int block, String control) {
    if (tree.count(block) > 0) {
      unwanted(line, block, control);
    }
  }

  private void unwanted(long line, int block, String control) {
    facts.report(DsnRule.TOO_MANY_BLOCKS, line, block * 1000, control, "");
  }
}
