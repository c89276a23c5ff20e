package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.Establishment;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclarationType;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclarationUse;
import fr.passerelle.sdk.netentreprises.dsn.DsnEvent;
import fr.passerelle.sdk.netentreprises.dsn.DsnUse;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one declaration holds. */
final class Part {
  private static final DateTimeFormatter FILE_DATE =
      DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);

  /** One employer of the declaration, with its people: the norm allows one only. */
  static final class Section {
    final Employer employer;
    final List<Establishment> establishments = new ArrayList<>();
    final List<Employee> employees = new ArrayList<>();

    Section(Employer employer) {
      this.employer = employer;
    }
  }

  final List<Section> sections = new ArrayList<>();
  final List<DsnEvent> events = new ArrayList<>();
  private final DsnDeclaration declaration;
  private final long people;
  private DsnUse use;

  Part(DsnDeclarationUse use, List<Section> sections, List<DsnEvent> events) {
    this.declaration = use.getDeclaration();
    this.people = use.getPeople();
    this.use = use.getUse();
    this.sections.addAll(sections);
    this.events.addAll(events);
  }

  DsnDeclaration declaration() {
    return declaration;
  }

  DsnDeclarationUse use() {
    return DsnDeclarationUse.builder().declaration(declaration).use(use).people(people).build();
  }

  boolean isKept() {
    return use == DsnUse.WORKFORCE || use == DsnUse.EVENTS;
  }

  void supersede() {
    if (isKept()) {
      use = DsnUse.SUPERSEDED;
    }
  }

  /** What another declaration must quote to cancel or replace this one. */
  Optional<String> key() {
    return declaration
        .getFileDate()
        .flatMap(date -> declaration.getOrder().map(order -> key(FILE_DATE.format(date) + order)));
  }

  /** What this declaration quotes, when it cancels or replaces another one. */
  Optional<String> cancelledKey() {
    boolean cancels =
        declaration.getType().is(DsnDeclarationType.CANCELS)
            || declaration.getType().is(DsnDeclarationType.REPLACES)
            || declaration.getType().is(DsnDeclarationType.REPLACES_WITHOUT_PEOPLE);
    return cancels ? declaration.getCancels().map(this::key) : Optional.empty();
  }

  private String key(String dateAndOrder) {
    String siret = declaration.getSiret().map(s -> s.value()).orElse("");
    return declaration.getNature().wire() + '/' + siret + '/' + dateAndOrder;
  }
}
