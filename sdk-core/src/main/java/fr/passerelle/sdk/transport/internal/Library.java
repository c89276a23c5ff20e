package fr.passerelle.sdk.transport.internal;

import fr.passerelle.sdk.error.ConfigurationException;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The libraries that the platform of an application may replace by older ones, and the oldest that
 * the SDK works with. Versions are read by name: what is checked may be what is missing.
 */
public enum Library {
  /** Reads and writes JSON. */
  JACKSON_CORE(
      "jackson-core", "com.fasterxml.jackson.core.json.PackageVersion", "VERSION", "2.18.2"),
  /**
   * Binds JSON. Before 2.18.2 it loses unknown attributes that come before known ones
   * (jackson-databind 4639), before 2.18 it lacks the limit on tokens.
   */
  JACKSON_DATABIND(
      "jackson-databind", "com.fasterxml.jackson.databind.cfg.PackageVersion", "VERSION", "2.18.2"),
  /** {@code Optional} in JSON. */
  JACKSON_JDK8(
      "jackson-datatype-jdk8",
      "com.fasterxml.jackson.datatype.jdk8.PackageVersion",
      "VERSION",
      "2.18.2"),
  /** Dates in JSON. */
  JACKSON_JSR310(
      "jackson-datatype-jsr310",
      "com.fasterxml.jackson.datatype.jsr310.PackageVersion",
      "VERSION",
      "2.18.2"),
  /** Validates models. */
  HIBERNATE_VALIDATOR(
      "hibernate-validator", "org.hibernate.validator.HibernateValidator", null, "8.0.0"),
  /** Sends requests. */
  OKHTTP("okhttp-jvm", "okhttp3.OkHttp", "VERSION", "5.1.0");

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?.*");

  private final String artifact;
  private final String className;
  private final @Nullable String field;
  private final String floor;

  Library(String artifact, String className, @Nullable String field, String floor) {
    this.artifact = artifact;
    this.className = className;
    this.field = field;
    this.floor = floor;
  }

  /**
   * Checks what is on the class path or the module path.
   *
   * @param libraries what is needed
   * @throws ConfigurationException naming what was found and what is needed
   */
  public static void check(Collection<Library> libraries) {
    check(libraries, Library::found);
  }

  /**
   * Checks versions. One that cannot be read is not judged.
   *
   * @param libraries what is needed
   * @param versions finds a version: some text, or nothing when the library is not there
   */
  static void check(Collection<Library> libraries, Function<Library, Optional<String>> versions) {
    List<String> complaints = new ArrayList<>();
    Map<Library, String> found = new EnumMap<>(Library.class);
    for (Library library : libraries) {
      Optional<String> version = versions.apply(library);
      if (version.isEmpty()) {
        complaints.add(library.artifact + " was not found" + library.hint());
      } else if (VERSION.matcher(version.get()).matches()) {
        found.put(library, version.get());
        if (compare(version.get(), library.floor, 3) < 0) {
          complaints.add(
              String.format(
                  "%s %s was found, %s or later is needed",
                  library.artifact, version.get(), library.floor));
        }
      }
    }
    complainOfOrder(found, JACKSON_CORE, JACKSON_DATABIND, complaints);
    complainOfOrder(found, JACKSON_DATABIND, JACKSON_JDK8, complaints);
    complainOfOrder(found, JACKSON_DATABIND, JACKSON_JSR310, complaints);
    if (!complaints.isEmpty()) {
      throw new ConfigurationException(
          String.join("; ", complaints)
              + ". The BOM of a platform often decides these versions: change them there, or call"
              + " skipVersionCheck() at your own risk");
    }
  }

  /** A module of Jackson may not be of a newer line than the one that it stands on. */
  private static void complainOfOrder(
      Map<Library, String> found, Library ground, Library above, List<String> complaints) {
    String under = found.get(ground);
    String over = found.get(above);
    if (under != null && over != null && compare(over, under, 2) > 0) {
      complaints.add(
          String.format(
              "%s %s was found on %s %s, one line for all modules of Jackson is needed",
              above.artifact, over, ground.artifact, under));
    }
  }

  /** Compares the first parts of two versions; what follows the numbers is not looked at. */
  private static int compare(String one, String other, int parts) {
    Matcher a = VERSION.matcher(one);
    Matcher b = VERSION.matcher(other);
    int order = a.matches() && b.matches() ? 0 : -1;
    for (int part = 1; order == 0 && part <= parts; part++) {
      order = Integer.compare(number(a.group(part)), number(b.group(part)));
    }
    return order;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private String hint() {
    return this == OKHTTP
        ? "; com.squareup.okhttp3:okhttp is an empty jar for Maven, depend on okhttp-jvm"
        : "";
  }

  private Optional<String> found() {
    try {
      Class<?> type = Class.forName(className, false, Library.class.getClassLoader());
      if (field != null) {
        return Optional.of(String.valueOf(type.getField(field).get(null)));
      }
      String version = type.getPackage().getImplementationVersion();
      ModuleDescriptor module = type.getModule().getDescriptor();
      return Optional.of(
          version != null || module == null
              ? String.valueOf(version)
              : module.rawVersion().orElse(""));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.of("");
    }
  }
}
