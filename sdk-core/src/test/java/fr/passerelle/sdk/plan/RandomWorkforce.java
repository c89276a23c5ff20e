package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Two random lists of subjects that resemble each other as payroll and a portal do. */
final class RandomWorkforce {
  private static final String[] NAMES = {"MARTIN", "Le Goff", "le-goff", "D'Étré", "DETRE"};
  private static final String[] CATEGORIES = {"SI", "SIA", "SIR", ""};

  private static final List<IdentifierRule> IDENTIFIERS = List.of(IdentifierRule.values());

  private final Random random;
  private final boolean everybodyNumbered;
  final List<PlanSubject<String>> payroll = new ArrayList<>();
  final List<PlanSubject<String>> portal = new ArrayList<>();

  private RandomWorkforce(long seed, boolean everybodyNumbered) {
    this.random = new Random(seed);
    this.everybodyNumbered = everybodyNumbered;
  }

  /**
   * Everybody has one NIR and one name, exits follow entries, and the portal has no exit of
   * somebody whom payroll still has; dates and fields differ.
   */
  static RandomWorkforce numbered(long seed) {
    return new RandomWorkforce(seed, true).fill();
  }

  /** Anything goes: missing and shared identifiers, people twice, homonyms, odd dates. */
  static RandomWorkforce messy(long seed) {
    return new RandomWorkforce(seed, false).fill();
  }

  private RandomWorkforce fill() {
    int people = random.nextInt(30);
    for (int serial = 0; serial < people; serial++) {
      PlanSubject<String> person = person(serial);
      int where = random.nextInt(8);
      boolean leaves = random.nextInt(3) == 0;
      for (int i = copies(where != 0); i > 0; i--) {
        payroll.add(variant(person, "p" + payroll.size(), leaves || odd()));
      }
      for (int i = copies(where != 1); i > 0; i--) {
        boolean exit = random.nextBoolean() && (leaves || where == 0);
        portal.add(variant(person, "h" + portal.size(), exit || odd()));
      }
    }
    return this;
  }

  /** Something that never happens in an orderly workforce. */
  private boolean odd() {
    return !everybodyNumbered && random.nextInt(6) == 0;
  }

  private int copies(boolean there) {
    return !there ? 0 : odd() ? 2 : 1;
  }

  private PlanSubject<String> person(int serial) {
    PlanSubject.Builder<String> person =
        People.anonymous("x")
            .familyName(NAMES[random.nextInt(NAMES.length)])
            .birthDate(PartialDate.of(1980, random.nextInt(3), random.nextInt(3)))
            .establishment(random.nextInt(4) == 0 ? People.THERE : People.HERE)
            .entryDate(entry());
    if (everybodyNumbered) {
      return person.nir(People.nir(serial)).familyName("N" + serial).build();
    }
    if (random.nextInt(4) > 0) {
      person.nir(People.nir(random.nextInt(40)));
    }
    if (random.nextInt(3) == 0) {
      person.ntt(Ntt.of("1732829320MAT" + random.nextInt(10)));
    }
    if (random.nextInt(2) == 0) {
      person.reference("M" + random.nextInt(20));
    }
    return person.build();
  }

  private LocalDate entry() {
    return People.AS_OF.minusDays(400 + random.nextInt(500));
  }

  private PlanSubject<String> variant(PlanSubject<String> person, String id, boolean leaves) {
    PlanSubject.Builder<String> variant =
        PlanSubject.<String>builder()
            .from(person)
            .id(id)
            .payload(id)
            .fields(
                People.fields(
                    CATEGORIES[random.nextInt(CATEGORIES.length)],
                    random.nextInt(2) == 0 ? "job" : "",
                    NAMES[random.nextInt(NAMES.length)]));
    if (random.nextInt(3) == 0) {
      variant.entryDate(entry());
    }
    if (leaves) {
      variant.exitDate(People.AS_OF.plusDays(random.nextInt(600) - (odd() ? 900 : 400)));
    }
    if (!everybodyNumbered) {
      if (random.nextInt(8) == 0) {
        variant.nir(Optional.empty());
      }
      if (random.nextInt(8) == 0) {
        variant.ntt(Optional.empty()).nirRefused(random.nextBoolean());
      }
    }
    return variant.build();
  }

  /** One of the policies that a service may have. */
  static PlanPolicy<String, String> policy(long seed) {
    Random random = new Random(~seed);
    PlanPolicy.Builder<String, String> policy =
        PlanPolicy.<String, String>builder()
            .entryIdentifier(IDENTIFIERS.get(random.nextInt(IDENTIFIERS.size())))
            .unknownLeaverDeclared(random.nextBoolean())
            .reentryPossible(random.nextBoolean())
            .entryDateRule(dateRule(random))
            .exitDateRule(dateRule(random));
    if (random.nextInt(3) == 0) {
      policy.shortStayDays(random.nextInt(60));
    }
    if (random.nextInt(3) == 0) {
      policy.daysAhead(random.nextInt(60));
    }
    return policy.build();
  }

  /** A policy under which people who are numbered and dated never make a conflict. */
  static PlanPolicy<String, String> lenient() {
    return PlanPolicy.<String, String>builder()
        .entryDateRule(DateRule.correctableWithin(10_000))
        .exitDateRule(DateRule.correctableWithin(10_000))
        .unknownLeaverDeclared(true)
        .outsidePayroll(record -> true)
        .build();
  }

  private static DateRule dateRule(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> DateRule.ignored();
      case 1 -> DateRule.fixed();
      default -> DateRule.correctableWithin(random.nextInt(400));
    };
  }
}
