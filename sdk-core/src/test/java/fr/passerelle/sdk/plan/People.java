package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** Synthetic people, born in a place that does not exist. */
final class People {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  static final Siret HERE = Siret.of("73282932000074");
  static final Siret THERE = Siret.of("73282932000009");
  static final PlanFields FIELDS =
      PlanFields.of(
          PlanField.shown("category"), PlanField.personal("job"), PlanField.personName("usage"));

  private People() {}

  /** A different number for each serial below 2 397 600. */
  static Nir13 nir(int serial) {
    int rest = serial;
    int order = rest % 999 + 1;
    rest /= 999;
    int month = rest % 12 + 1;
    rest /= 12;
    int year = rest % 100;
    rest /= 100;
    return Nir13.of(
        (rest % 2 + 1) + two(year) + two(month) + "99999" + (order < 100 ? "0" : "") + two(order));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** Somebody with nothing but a name, a birth date and a first day. */
  static PlanSubject.Builder<String> anonymous(String id) {
    return PlanSubject.<String>builder()
        .id(id)
        .establishment(HERE)
        .familyName("DUPONT")
        .firstNames("Camille Andrée")
        .birthDate(PartialDate.of(1985, 5, 14))
        .entryDate(day("2020-03-01"))
        .payload("payload of " + id);
  }

  /** Somebody with a number of their own and a name of their own. */
  static PlanSubject.Builder<String> person(String id, int serial) {
    return anonymous(id).nir(nir(serial)).familyName("NOM" + letters(serial));
  }

  static FieldValues fields(String category, String job, String usage) {
    FieldValues.Builder values = FieldValues.builder(FIELDS);
    if (!category.isEmpty()) {
      values.set("category", category);
    }
    if (!job.isEmpty()) {
      values.set("job", job);
    }
    if (!usage.isEmpty()) {
      values.set("usage", usage);
    }
    return values.build();
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** Keys that count, so that a failing test reads well. */
  static Supplier<UUID> keys() {
    int[] last = {0};
    return () -> new UUID(0, ++last[0]);
  }

  private static String letters(int serial) {
    StringBuilder text = new StringBuilder();
    for (int rest = serial; rest > 0 || text.isEmpty(); rest /= 26) {
      text.append((char) ('A' + rest % 26));
    }
    return text.toString();
  }
}
