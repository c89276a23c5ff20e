package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.internal.Resource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Departments, overseas departments and collectivities, territories ({@link
 * ReferenceList#DEPARTMENTS}). Loaded at its first use, found in constant time, safe for any number
 * of threads.
 */
public final class Departments {
  private final Map<DepartmentCode, Department> byCode = new LinkedHashMap<>();
  private final Map<String, List<Department>> byNirDepartment;

  private Departments() {
    for (String line : Resource.lines(Departments.class, "departments.txt")) {
      Department department = department(line.split("\t", -1));
      byCode.put(department.code(), department);
    }
    byNirDepartment =
        byCode.values().stream()
            .collect(
                Collectors.groupingBy(Department::nirDepartment, Collectors.toUnmodifiableList()));
  }

  /** {@return the list} */
  public static Departments list() {
    return Loaded.LIST;
  }

  /**
   * Finds a department.
   *
   * @param code INSEE code
   * @return the department, or empty: every code that {@link DepartmentCode} takes is in the list
   */
  public Optional<Department> find(DepartmentCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Finds a department.
   *
   * @param code INSEE code as text, blanks and case as in {@link DepartmentCode}
   * @return the department, or empty when the text is no such code
   */
  public Optional<Department> find(CharSequence code) {
    return DepartmentCode.parse(code).value().flatMap(this::find);
  }

  /**
   * Finds the department of a commune.
   *
   * @param commune an entry of {@link Communes}
   * @return its department
   */
  public Department of(Commune commune) {
    return find(commune.department()).orElseThrow();
  }

  /**
   * Finds what the two characters at positions 6 and 7 of a NIR may stand for today.
   *
   * @param nirDepartment for example {@code 2A}; as {@code NirNumber.department()} gives it
   * @return one department; all that are overseas for {@code 97} and {@code 98}; none for the codes
   *     of the past and for {@code 99}
   */
  public List<Department> findByNirDepartment(String nirDepartment) {
    return byNirDepartment.getOrDefault(nirDepartment, List.of());
  }

  /** {@return every department: mainland and Corsica, then overseas} */
  public Stream<Department> stream() {
    return byCode.values().stream();
  }

  private static Department department(String[] fields) {
    return new Department(
        DepartmentCode.of(fields[0]),
        fields[1],
        kind(fields[2]),
        fields[3].isEmpty() ? Optional.empty() : Optional.of(fields[3]),
        fields[4].isEmpty() ? List.of() : Arrays.asList(fields[4].split(",", -1)),
        fields[5]);
  }

  private static DepartmentKind kind(String description) {
    return Arrays.stream(DepartmentKind.values())
        .filter(kind -> kind.description().equals(description))
        .findFirst()
        .orElseThrow();
  }

  /** {@return what list it is} */
  @Override
  public String toString() {
    return ReferenceList.DEPARTMENTS.title();
  }

  /** Loaded when the list is asked for. */
  private static final class Loaded {
    static final Departments LIST = new Departments();
  }
}
