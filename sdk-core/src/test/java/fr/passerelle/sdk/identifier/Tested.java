package fr.passerelle.sdk.identifier;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One identifier type as the tests see it: its three doors and some texts it accepts. */
record Tested<T extends Identifier>(
    String name,
    Function<CharSequence, T> of,
    Function<@Nullable CharSequence, Checked<T>> parse,
    Predicate<@Nullable CharSequence> isValid,
    List<String> sound) {

  static final List<Tested<?>> ALL =
      List.of(
          new Tested<>(
              "Siren",
              Siren::of,
              Siren::parse,
              Siren::isValid,
              List.of("732829320", "356 000 000")),
          new Tested<>(
              "Siret",
              Siret::of,
              Siret::parse,
              Siret::isValid,
              List.of("73282932000074", "35600000000048", "356 000 000 00100")),
          new Tested<>(
              "Nir",
              Nir::of,
              Nir::parse,
              Nir::isValid,
              List.of("185059999901270", "1 85 05 2A 999 012 96", "284202b99900776")),
          new Tested<>(
              "Nir13",
              Nir13::of,
              Nir13::parse,
              Nir13::isValid,
              List.of("1850599999012", "185052A999012")),
          new Tested<>(
              "Ntt",
              Ntt::of,
              Ntt::parse,
              Ntt::isValid,
              List.of("1732829320MAT00042", " 27328293207")));

  static Tested<?> named(String name) {
    return ALL.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
  }

  /** The reason that all three doors agree on, or null when they accept the text. */
  static @Nullable Reason refusal(Tested<?> type, CharSequence text) {
    Checked<?> parsed = type.parse().apply(text);
    Reason thrown = null;
    Object made = null;
    try {
      made = type.of().apply(text);
    } catch (InvalidIdentifierException e) {
      thrown = e.reason();
    }
    boolean valid = type.isValid().test(text);
    if (valid != parsed.isValid()
        || parsed.reason().orElse(null) != thrown
        || !Objects.equals(parsed.value().orElse(null), made)) {
      throw new AssertionError("isValid, parse and of disagree for " + type.name());
    }
    return thrown;
  }

  @Override
  public String toString() {
    return name;
  }
}
