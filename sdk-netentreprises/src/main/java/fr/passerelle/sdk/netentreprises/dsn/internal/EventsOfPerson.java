package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnEvent;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import java.util.ArrayList;
import java.util.List;

/**
 * What a declaration of event tells about one person: of natures 04 and 05 the stops of work, of
 * nature 07 the end. They are sent once the person is known.
 */
final class EventsOfPerson {
  private final DsnHandler handler;
  private final List<DsnEvent.Builder> pending = new ArrayList<>();

  EventsOfPerson(DsnHandler handler) {
    this.handler = handler;
  }

  void add(ContractBlock contract, DsnDeclaration declaration) {
    if (declaration.getNature().is(DsnNature.CONTRACT_END)) {
      contract.end().ifPresent(end -> pending.add(start(contract).end(end)));
    } else {
      for (Absence absence : contract.absences()) {
        pending.add(start(contract).absence(absence));
      }
    }
  }

  void send(DsnDeclaration declaration, Employee.Builder person) {
    Employee employee = person.build();
    for (DsnEvent.Builder event : pending) {
      handler.onEvent(event.declaration(declaration).employee(employee).build());
    }
    pending.clear();
  }

  private static DsnEvent.Builder start(ContractBlock contract) {
    return DsnEvent.builder().contractNumber(contract.number()).contractStart(contract.start());
  }
}
