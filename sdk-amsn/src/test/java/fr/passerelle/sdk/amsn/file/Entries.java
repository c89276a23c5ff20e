package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterSex;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Entries of people who cannot exist, some of them as awkward as a file allows. */
final class Entries {
  private static final List<String> AWKWARD =
      List.of(
          "=1+1",
          "+33",
          "-",
          "@x",
          "'=1",
          "''+2",
          "'t Hooft",
          "a;b",
          "a\"b",
          "a,b",
          "a b",
          "l'Étang",
          "1E5",
          "00042",
          "oui",
          "M",
          "2A",
          "é".repeat(80),
          "\u20AC",
          "x|y");

  private Entries() {}

  static RosterEntry simple() {
    return RosterEntry.builder()
        .establishment(Siret.of("73282932000074"))
        .socialSecurityNumber(Nir.of(Nir13.of("1850599999012")))
        .familyName("Marolle")
        .firstNames("Éloan Pier")
        .sex(OpenCode.of(RosterSex.MALE))
        .birthDate(PartialDate.of(LocalDate.of(1985, 5, 14)))
        .employeeNumber("M00042")
        .entryDate(LocalDate.of(2026, 10, 5))
        .contractType(OpenCode.of(RosterContractType.PERMANENT))
        .jobTitle("Relieur")
        .pcsEse("543b")
        .monitoringCategory(OpenCode.of(MonitoringCategory.SI))
        .multiEmployer(false)
        .build();
  }

  static RosterEntry random(Random random) {
    LocalDate entry = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(25_000));
    return RosterEntry.builder()
        .establishment(Siret.of(List.of("73282932000074", "35600000000048").get(random.nextInt(2))))
        .socialSecurityNumber(maybe(random, () -> nir(random)))
        .familyName(text(random))
        .usageName(maybe(random, () -> text(random)))
        .firstNames(text(random))
        .sex(OpenCode.of(random.nextBoolean() ? RosterSex.MALE : RosterSex.FEMALE))
        .birthDate(birth(random))
        .employeeNumber(maybe(random, () -> cut(text(random), 30)))
        .entryDate(entry)
        .exitDate(maybe(random, () -> entry.plusDays(random.nextInt(4_000))))
        .contractType(contract(random))
        .jobTitle(maybe(random, () -> text(random)))
        .pcsEse(maybe(random, () -> "543b"))
        .monitoringCategory(
            OpenCode.of(
                MonitoringCategory.class, List.of("SI", "SIR", "SIR1 -18").get(random.nextInt(3))))
        .exposures(exposures(random))
        .multiEmployer(random.nextBoolean())
        .build();
  }

  private static OpenCode<RosterContractType> contract(Random random) {
    return random.nextInt(4) == 0
        ? OpenCode.of(RosterContractType.class, "CUI de demain")
        : OpenCode.of(List.of(RosterContractType.values()).get(random.nextInt(7)));
  }

  private static Nir nir(Random random) {
    String place = List.of("99999", "2A999", "20999").get(random.nextInt(3));
    return Nir.of(
        Nir13.of(
            String.format(
                Locale.ROOT,
                "%d%02d%02d%s%03d",
                1 + random.nextInt(2),
                random.nextInt(100),
                1 + random.nextInt(12),
                place,
                1 + random.nextInt(998))));
  }

  private static PartialDate birth(Random random) {
    LocalDate day = LocalDate.of(1890, 1, 1).plusDays(random.nextInt(43_000));
    return switch (random.nextInt(5)) {
      case 0 -> PartialDate.of(day.getYear(), 0, 0);
      case 1 -> PartialDate.of(day.getYear(), day.getMonthValue(), 0);
      case 2 -> PartialDate.of(day.getYear(), 0, day.getDayOfMonth());
      default -> PartialDate.of(day);
    };
  }

  private static List<String> exposures(Random random) {
    Set<String> exposures = new LinkedHashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      exposures.add(List.of("bruit", "travail de nuit", "-5 °C", "plomb").get(random.nextInt(4)));
    }
    return new ArrayList<>(exposures);
  }

  private static String text(Random random) {
    if (random.nextInt(3) == 0) {
      return AWKWARD.get(random.nextInt(AWKWARD.size()));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(20); i > 0; i--) {
      text.append("abcÀéïœŸ'-=;\"x ".charAt(random.nextInt(15)));
    }
    String stripped = text.toString().strip();
    return stripped.isEmpty() ? "x" : stripped;
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length())).strip();
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
