package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.util.ArrayList;
import java.util.List;

/** The people of a declaration: block S21.G00.30 and what is read of the blocks under it. */
final class PeopleReader {
  /** First block of structure S21, group G00; the blocks below are counted from there. */
  static final int S21 = 210_000;

  private static final int PERSON = 30;
  private static final int PERSON_CHANGE = 31;
  private static final int CONTRACT = 40;
  private static final int CONTRACT_CHANGE = 41;
  private static final int ABSENCE = 60;
  private static final int END = 62;
  private static final int SUSPENSION = 65;
  private static final int AFFILIATION = 70;
  private static final int DEPENDANT = 73;
  private static final int NONE = 0;

  private final Fields fields;
  private final DsnHandler handler;
  private final PersonBlock person;
  private final ContractBlock contract;
  private final AbsenceBlock absence;
  private final EndBlock end;
  private final SuspensionBlock suspension;
  private final AffiliationBlock affiliation;
  private final EventsOfPerson events;
  private final List<EmploymentContract> contracts = new ArrayList<>();

  private boolean inPerson;
  private boolean inContract;
  private boolean hasContract;
  private int leaf = NONE;
  private int current = NONE;
  private long personLine;

  PeopleReader(Fields fields, Adhesions adhesions, DsnHandler handler) {
    this.fields = fields;
    this.handler = handler;
    this.person = new PersonBlock(fields);
    this.contract = new ContractBlock(fields);
    this.absence = new AbsenceBlock(fields);
    this.end = new EndBlock(fields);
    this.suspension = new SuspensionBlock(fields);
    this.affiliation = new AffiliationBlock(fields, adhesions);
    this.events = new EventsOfPerson(handler);
  }

  /** A declaration starts. */
  void forget() {
    person.forget();
  }

  /**
   * Reads one rubrique.
   *
   * @param block block counted from S21.G00.00
   * @param number number of the rubrique
   * @param starts whether an occurrence of the block starts
   * @param hasValue whether the line gives a value
   * @param context the declaration, when its people are read
   */
  void accept(int block, int number, boolean starts, boolean hasValue, Context context) {
    if (starts) {
      current = enter(block, context) ? block : NONE;
    }
    if (current != block || !hasValue) {
      return;
    }
    switch (block) {
      case PERSON -> person.accept(number);
      case PERSON_CHANGE -> person.acceptChange(number);
      case CONTRACT -> contract.accept(number);
      case CONTRACT_CHANGE -> contract.acceptChange(number);
      case ABSENCE -> absence.accept(number);
      case END -> end.accept(number);
      case SUSPENSION -> suspension.accept(number);
      case AFFILIATION -> affiliation.accept(number);
      case DEPENDANT -> affiliation.acceptDependant(number);
      default -> {}
    }
  }

  /** Completes the person that is being read, if any. */
  void close(Context context) {
    closeContract(context);
    current = NONE;
    if (!inPerson) {
      return;
    }
    inPerson = false;
    Employee.Builder known = person.close(context.siren());
    if (context.monthly()) {
      if (!hasContract) {
        fields.issues().report(DsnReason.NO_CONTRACT, personLine, code(CONTRACT));
      }
      handler.onEmployee(context.declaration(), known.contracts(contracts).build());
    } else {
      events.send(context.declaration(), known);
    }
    contracts.clear();
  }

  /** Opens a block, after it has completed those that end here; false when it has no parent. */
  private boolean enter(int block, Context context) {
    switch (block) {
      case PERSON -> {
        close(context);
        inPerson = true;
        hasContract = false;
        personLine = fields.line();
        person.open();
        return true;
      }
      case PERSON_CHANGE -> {
        return inPerson || orphan(block);
      }
      case CONTRACT -> {
        closeContract(context);
        if (!inPerson) {
          return orphan(block);
        }
        inContract = true;
        hasContract = true;
        contract.open();
        return true;
      }
      case CONTRACT_CHANGE -> {
        return inContract || orphan(block);
      }
      case DEPENDANT -> {
        if (leaf != AFFILIATION) {
          return orphan(block);
        }
        affiliation.openDependant();
        return true;
      }
      default -> {
        return enterLeaf(block);
      }
    }
  }

  private boolean enterLeaf(int block) {
    closeLeaf();
    if (!inContract) {
      return orphan(block);
    }
    leaf = block;
    switch (block) {
      case ABSENCE -> absence.open();
      case END -> {
        if (contract.end().isPresent()) {
          fields.issues().report(DsnReason.REPEATED_BLOCK, fields.line(), code(END));
        }
        end.open();
      }
      case SUSPENSION -> suspension.open();
      default -> affiliation.open();
    }
    return true;
  }

  private void closeLeaf() {
    switch (leaf) {
      case ABSENCE -> absence.close().ifPresent(contract::add);
      case END -> contract.end(end.close(contract.start()));
      case SUSPENSION -> suspension.close().ifPresent(contract.parts()::addSuspensions);
      case AFFILIATION -> contract.parts().addAffiliations(affiliation.close());
      default -> {}
    }
    leaf = NONE;
  }

  private void closeContract(Context context) {
    closeLeaf();
    if (!inContract) {
      return;
    }
    inContract = false;
    if (context.monthly()) {
      contract.close(context.siret()).ifPresent(contracts::add);
    } else {
      events.add(contract, context.declaration());
    }
  }

  private boolean orphan(int block) {
    fields.issues().report(DsnReason.ORPHAN_BLOCK, fields.line(), code(block));
    return false;
  }

  private static int code(int block) {
    return (S21 + block) * 1000 + 1;
  }

  /** A declaration whose people are read, and the establishment they belong to. */
  record Context(DsnDeclaration declaration, Siren siren, Siret siret, boolean monthly) {}
}
