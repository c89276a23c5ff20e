package fr.passerelle.sdk.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a journey was called with: places (files, folders) and options, such as {@code --submit} or
 * {@code --from=2026-01-01}. Several options may stand in one argument; blank arguments count for
 * nothing, except that they keep the place of those behind them.
 */
final class Arguments {
  private final List<String> places = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();

  /**
   * Reads the arguments.
   *
   * @param mostPlaces how many places may stand before the options
   * @param known options that the journey knows
   * @throws IllegalArgumentException when there are more places or another option; the message
   *     names the option
   */
  Arguments(List<String> arguments, int mostPlaces, Set<String> known) {
    for (String argument : arguments) {
      if (argument.startsWith("-")) {
        for (String option : argument.strip().split("\\s+", -1)) {
          String[] parts = option.split("=", 2);
          if (!known.contains(parts[0])) {
            throw new IllegalArgumentException("unknown option " + parts[0]);
          }
          options.put(parts[0], parts.length == 1 ? "" : parts[1]);
        }
      } else {
        places.add(argument.strip());
      }
    }
    while (!places.isEmpty() && places.get(places.size() - 1).isEmpty()) {
      places.remove(places.size() - 1);
    }
    if (places.size() > mostPlaces) {
      throw new IllegalArgumentException("too many arguments");
    }
  }

  Optional<String> place(int index) {
    return index < places.size() && !places.get(index).isEmpty()
        ? Optional.of(places.get(index))
        : Optional.empty();
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** What is given with an option. */
  String text(String option) {
    return options.getOrDefault(option, "");
  }

  /** A date given with an option. */
  Optional<LocalDate> date(String option) {
    String text = options.get(option);
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(option + " wants a date such as 2027-01-15", e);
    }
  }
}
