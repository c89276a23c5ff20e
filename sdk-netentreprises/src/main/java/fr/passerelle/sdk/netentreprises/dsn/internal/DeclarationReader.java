package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclarationType;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclarationUse;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import fr.passerelle.sdk.netentreprises.dsn.DsnUse;
import fr.passerelle.sdk.netentreprises.dsn.internal.PeopleReader.Context;
import org.jspecify.annotations.Nullable;

/**
 * One declaration, S20.G00.05 and everything under it. What it is read for is settled when its
 * employer and its establishment are known: at the first person, or at its end.
 */
final class DeclarationReader {
  private static final int COMPANY = 6;
  private static final int ESTABLISHMENT = 11;
  private static final int ADHESION = 15;
  private static final int PERSON = 30;

  private static final int NATURE_CODE = 200_005_001;
  private static final int MONTH_CODE = 200_005_005;
  private static final int SIREN_CODE = 210_006_001;
  private static final int NIC_CODE = 210_011_001;

  private final Fields fields;
  private final DsnHandler handler;
  private final DeclarationBlock identity;
  private final CompanyBlock company;
  private final EstablishmentBlock establishment;
  private final Adhesions adhesions;
  private final PeopleReader people;

  private @Nullable DsnDeclaration declaration;
  private @Nullable Context context;
  private DsnUse use = DsnUse.NOT_USED;
  private boolean open;
  private boolean settled;
  private boolean companySent;
  private long persons;

  DeclarationReader(Fields fields, DsnHandler handler) {
    this.fields = fields;
    this.handler = handler;
    this.identity = new DeclarationBlock(fields);
    this.company = new CompanyBlock(fields);
    this.establishment = new EstablishmentBlock(fields, company);
    this.adhesions = new Adhesions(fields);
    this.people = new PeopleReader(fields, adhesions, handler);
  }

  void open() {
    open = true;
    settled = false;
    companySent = false;
    declaration = null;
    use = DsnUse.NOT_USED;
    persons = 0;
    identity.open();
    company.open();
    establishment.open();
    adhesions.clear();
    people.forget();
  }

  void acceptIdentity(int number) {
    if (open) {
      identity.accept(number);
    }
  }

  /** Reads one rubrique of structure S21; the block is counted from S21.G00.00. */
  void accept(int block, int number, boolean starts, boolean hasValue) {
    if (!open) {
      if (starts) {
        int code = (PeopleReader.S21 + block) * 1000 + number;
        fields.issues().report(DsnReason.ORPHAN_BLOCK, fields.line(), code);
      }
      return;
    }
    switch (block) {
      case COMPANY -> {
        if (starts) {
          leaveEstablishment();
          company.open();
          companySent = false;
        }
        if (hasValue) {
          company.accept(number);
        }
      }
      case ESTABLISHMENT -> {
        if (starts) {
          leaveEstablishment();
          establishment.open();
        }
        if (hasValue) {
          establishment.accept(number);
        }
      }
      case ADHESION -> {
        if (starts) {
          adhesions.open();
        }
        if (hasValue) {
          adhesions.accept(number);
        }
      }
      default -> acceptPeople(block, number, starts, hasValue);
    }
  }

  void close() {
    if (!open) {
      return;
    }
    DsnDeclaration known = settled && declaration != null ? declaration : settle();
    leaveEstablishment();
    open = false;
    handler.onDeclarationEnd(
        DsnDeclarationUse.builder().declaration(known).use(use).people(persons).build());
  }

  private void acceptPeople(int block, int number, boolean starts, boolean hasValue) {
    if (!settled) {
      settle();
    }
    if (starts && block == PERSON) {
      persons++;
    }
    if (context != null) {
      people.accept(block, number, starts, hasValue, context);
    }
  }

  private void leaveEstablishment() {
    if (context != null) {
      people.close(context);
    }
    context = null;
    settled = false;
  }

  private DsnDeclaration settle() {
    DsnDeclaration identified = declaration == null ? identity.close().build() : declaration;
    DsnDeclaration known =
        identified.toBuilder().siren(company.siren()).siret(establishment.siret()).build();
    declaration = known;
    settled = true;
    DsnUse found = useOf(known);
    use = use == DsnUse.UNUSABLE ? use : found;
    if (found == DsnUse.WORKFORCE) {
      if (!companySent) {
        company.close().ifPresent(employer -> handler.onEmployer(known, employer));
        companySent = true;
      }
      establishment.close().ifPresent(place -> handler.onEstablishment(known, place));
    }
    if (found == DsnUse.WORKFORCE || found == DsnUse.EVENTS) {
      context =
          new Context(
              known,
              known.getSiren().orElseThrow(),
              known.getSiret().orElseThrow(),
              found == DsnUse.WORKFORCE);
    }
    return known;
  }

  private DsnUse useOf(DsnDeclaration known) {
    if (known.getNature().wire().isEmpty()) {
      return unusable(NATURE_CODE);
    }
    boolean monthly = known.getNature().is(DsnNature.MONTHLY);
    boolean event =
        known.getNature().is(DsnNature.WORK_STOP)
            || known.getNature().is(DsnNature.RETURN)
            || known.getNature().is(DsnNature.CONTRACT_END);
    if (!monthly && !event) {
      return DsnUse.NOT_USED;
    }
    if (known.getType().is(DsnDeclarationType.CANCELS)) {
      return DsnUse.CANCELLATION;
    }
    if (monthly && known.getMonth().isEmpty()) {
      return unusable(MONTH_CODE);
    }
    if (known.getSiren().isEmpty()) {
      return unusable(SIREN_CODE);
    }
    if (known.getSiret().isEmpty()) {
      return unusable(NIC_CODE);
    }
    return monthly ? DsnUse.WORKFORCE : DsnUse.EVENTS;
  }

  private DsnUse unusable(int code) {
    fields.issues().report(DsnReason.UNUSABLE_DECLARATION, identity.line(), code);
    return DsnUse.UNUSABLE;
  }
}
