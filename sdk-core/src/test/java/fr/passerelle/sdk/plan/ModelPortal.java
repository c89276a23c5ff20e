package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A portal in memory. It does what it is told each time it is told, so that an action that is sent
 * twice shows; it remembers how often each action had an effect.
 */
class ModelPortal implements PlanTarget<String, String> {
  private final Map<String, PlanSubject<String>> records = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private final Map<UUID, Integer> effects = new HashMap<>();
  private final List<String> calls = new ArrayList<>();

  ModelPortal(List<PlanSubject<String>> roster) {
    roster.forEach(this::add);
  }

  private void add(PlanSubject<String> person) {
    String id = "record" + order.size();
    order.add(id);
    records.put(id, person.toBuilder().id(id).payload(id).build());
  }

  synchronized List<PlanSubject<String>> roster() {
    return order.stream().map(records::get).toList();
  }

  synchronized Map<UUID, Integer> effects() {
    return new HashMap<>(effects);
  }

  /** What arrived, in order, for example {@code enter employee 3} or {@code settle employee 3}. */
  synchronized List<String> calls() {
    return new ArrayList<>(calls);
  }

  private void called(String verb, Sendable<String, String> action) {
    calls.add(verb + " employee " + action.payroll().position());
  }

  @Override
  public synchronized String enter(Entry<String, String> entry) {
    called("enter", entry);
    add(entry.payroll().subject());
    return effect(entry);
  }

  @Override
  public synchronized String exit(Exit<String, String> exit) {
    called("exit", exit);
    update(exit.portal(), record -> record.exitDate(exit.exitDate()));
    return effect(exit);
  }

  @Override
  public synchronized String change(Change<String, String> change) {
    called("change", change);
    update(
        change.portal(),
        record -> {
          PlanSubject<String> old = change.portal().subject();
          FieldValues.Builder values = FieldValues.builder(old.getFields().fields());
          for (PlanField field : old.getFields().fields().all()) {
            values.set(
                field.name(),
                change.newValue(field.name()).or(() -> old.getFields().get(field.name())));
          }
          record.fields(values.build());
          change.newValue("entryDate").map(LocalDate::parse).ifPresent(record::entryDate);
          change.newValue("exitDate").map(LocalDate::parse).ifPresent(record::exitDate);
          return record;
        });
    return effect(change);
  }

  /** By looking at the roster, as on a portal that keeps no keys. */
  @Override
  public synchronized Settlement settle(Sendable<String, String> action) {
    called("settle", action);
    boolean there;
    if (action instanceof Entry<String, String> entry) {
      PlanSubject<String> person = entry.payroll().subject();
      there =
          records.values().stream()
              .anyMatch(
                  record ->
                      record.getEstablishment().equals(person.getEstablishment())
                          && record.getNir().equals(person.getNir())
                          && record.getNtt().equals(person.getNtt())
                          && record.getReference().equals(person.getReference())
                          && record.getEntryDate().equals(person.getEntryDate()));
    } else if (action instanceof Exit<String, String> exit) {
      there = at(exit.portal()).getExitDate().equals(Optional.of(exit.exitDate()));
    } else {
      Change<String, String> change = (Change<String, String>) action;
      PlanSubject<String> record = at(change.portal());
      there =
          change.changes().stream()
              .allMatch(one -> Optional.of(one.after()).equals(value(record, one.field())));
    }
    return there ? new Settlement.Applied(Optional.empty()) : new Settlement.NotApplied();
  }

  private static Optional<String> value(PlanSubject<String> record, PlanField field) {
    if (field.equals(FieldChange.ENTRY_DATE)) {
      return record.getEntryDate().map(LocalDate::toString);
    }
    if (field.equals(FieldChange.EXIT_DATE)) {
      return record.getExitDate().map(LocalDate::toString);
    }
    return record.getFields().get(field.name());
  }

  private PlanSubject<String> at(PlannedSubject<String> subject) {
    return records.get(subject.payload());
  }

  private void update(
      PlannedSubject<String> subject,
      java.util.function.UnaryOperator<PlanSubject.Builder<String>> update) {
    PlanSubject.Builder<String> builder = PlanSubject.builder();
    records.put(subject.payload(), update.apply(builder.from(at(subject))).build());
  }

  private String effect(Sendable<String, String> action) {
    effects.merge(action.key(), 1, Integer::sum);
    return "R-" + action.payroll().position();
  }
}
