package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the workers of payroll on a nominal list: by number (old ones included), else by employee
 * number together with the name, else by names and birth date; always at the same establishment. A
 * line is used once. Of several lines of one person the one that counts is meant, else the latest
 * stay.
 */
final class NominalMatcher {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");
  private static final Comparator<DeclaredEmployee> LIKELIEST =
      Comparator.comparing(DeclaredEmployee::isCounted)
          .thenComparing(line -> line.getExitDate().orElse(LocalDate.MAX))
          .thenComparing(DeclaredEmployee::getEntryDate)
          .reversed();

  private final Map<String, List<DeclaredEmployee>> lines = new HashMap<>();
  private final Set<String> free = new HashSet<>();

  NominalMatcher(List<DeclaredEmployee> list) {
    for (DeclaredEmployee line : list) {
      free.add(line.getEmployeeId());
      for (String key : keys(line)) {
        lines.computeIfAbsent(key, k -> new ArrayList<>(1)).add(line);
      }
    }
    lines.values().forEach(found -> found.sort(LIKELIEST));
  }

  /**
   * Matches everybody, the surest keys first, so that a namesake takes nobody's line.
   *
   * @return lines by {@link PayrollWorker#id()}
   */
  Map<String, DeclaredEmployee> match(List<PayrollWorker> workers) {
    Map<String, DeclaredEmployee> matches = new HashMap<>();
    for (Strength strength : Strength.values()) {
      for (PayrollWorker worker : workers) {
        if (!matches.containsKey(worker.id())) {
          keys(worker, strength).stream()
              .flatMap(key -> lines.getOrDefault(key, List.of()).stream())
              .filter(line -> free.contains(line.getEmployeeId()))
              .filter(line -> strength == Strength.NUMBER || agree(worker, line))
              .findFirst()
              .ifPresent(
                  line -> {
                    matches.put(worker.id(), line);
                    free.remove(line.getEmployeeId());
                  });
        }
      }
    }
    return matches;
  }

  private enum Strength {
    NUMBER,
    REFERENCE,
    NAME
  }

  /** Two sound numbers that differ are two persons, whatever the names. */
  private static boolean agree(PayrollWorker worker, DeclaredEmployee line) {
    Optional<Nir13> here = worker.position().employee().getNir();
    Optional<Nir13> there = line.nir().map(Nir::withoutKey);
    return here.isEmpty() || there.isEmpty() || here.equals(there);
  }

  private static List<String> keys(PayrollWorker worker, Strength strength) {
    Employee employee = worker.position().employee();
    String siret = worker.position().establishment().value();
    List<String> keys = new ArrayList<>();
    switch (strength) {
      case NUMBER -> {
        employee.getNir().ifPresent(nir -> keys.add(siret + "#" + nir.value()));
        employee.getPreviousNirs().forEach(nir -> keys.add(siret + "#" + nir.value()));
      }
      case REFERENCE ->
          employee
              .getEmployeeNumber()
              .ifPresent(number -> keys.add(reference(siret, number, employee.getFamilyName())));
      case NAME ->
          employee
              .getBirthDate()
              .ifPresent(
                  birth ->
                      keys.add(
                          name(siret, employee.getFamilyName(), employee.getFirstNames(), birth)));
    }
    return keys;
  }

  private static List<String> keys(DeclaredEmployee line) {
    String siret = line.getEstablishment().value();
    List<String> keys = new ArrayList<>();
    line.nir().ifPresent(nir -> keys.add(siret + "#" + nir.withoutKey().value()));
    line.getEmployeeNumber()
        .ifPresent(number -> keys.add(reference(siret, number, line.getFamilyName())));
    line.getBirthDate()
        .ifPresent(
            birth -> keys.add(name(siret, line.getFamilyName(), line.getFirstNames(), birth)));
    return keys;
  }

  private static String reference(String siret, String number, String familyName) {
    return siret + "/" + number.strip() + "/" + fold(familyName);
  }

  private static String name(
      String siret, String familyName, String firstNames, PartialDate birth) {
    return siret + "=" + fold(familyName) + "=" + fold(firstNames) + "=" + birth.value();
  }

  private static String fold(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return OTHERS.matcher(bare.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
