package fr.passerelle.sdk.identifier;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One identifier type as the tests see it: its three doors and some texts it accepts. */
record Tested<T extends Identifier>(
    String name,
    int longest,
    Function<CharSequence, T> of,
    Function<@Nullable CharSequence, Checked<T>> parse,
    Predicate<@Nullable CharSequence> isValid,
    List<String> sound) {

  static final List<Tested<?>> ALL =
      List.of(
          type("Siren", 9, Siren::of, Siren::parse, Siren::isValid, "732829320", "356 000 000"),
          type(
              "Siret",
              14,
              Siret::of,
              Siret::parse,
              Siret::isValid,
              "73282932000074",
              "35600000000048",
              "356 000 000 00100"),
          type("Nic", 5, Nic::of, Nic::parse, Nic::isValid, "00074", "00 563"),
          type(
              "VatNumber",
              13,
              VatNumber::of,
              VatNumber::parse,
              VatNumber::isValid,
              "FR44732829320",
              "fr 85 120027016",
              "FR28000001234",
              "FRAB732829320"),
          type(
              "Nir",
              15,
              Nir::of,
              Nir::parse,
              Nir::isValid,
              "185059999901270",
              "1 85 05 2A 999 012 96",
              "284202b99900776"),
          type(
              "Nir13",
              13,
              Nir13::of,
              Nir13::parse,
              Nir13::isValid,
              "1850599999012",
              "185052A999012"),
          type("Nnp", 13, Nnp::of, Nnp::parse, Nnp::isValid, "7175000000123", "8269000004567"),
          type("Mig", 13, Mig::of, Mig::parse, Mig::isValid, "5175000000123", "6275000000123"),
          type("Ntt", 40, Ntt::of, Ntt::parse, Ntt::isValid, "1732829320MAT00042", " 27328293207"),
          type(
              "Iban",
              34,
              Iban::of,
              Iban::parse,
              Iban::isValid,
              "FR1420041010050500013M02606",
              "FR76 3000 6000 0112 3456 7890 189",
              "NO9386011117947",
              "MC5811222000010123456789030",
              "GB33BUKB20201555555555"),
          type(
              "Rib",
              23,
              Rib::of,
              Rib::parse,
              Rib::isValid,
              "20041 01005 0500013M026 06",
              "30006000011234567890189"),
          type("Bic", 11, Bic::of, Bic::parse, Bic::isValid, "BNPAFRPP", "bdeffrppcct", "1234FRPP"),
          type("Ics", 35, Ics::of, Ics::parse, Ics::isValid, "FR72ZZZ123456", "DE98ZZZ09999999999"),
          type("Rum", 35, Rum::of, Rum::parse, Rum::isValid, "PASSERELLE-2026-000123", " a+b(1) "),
          type("PcsEse", 4, PcsEse::of, PcsEse::parse, PcsEse::isValid, "543b", "3 8 8 A"),
          type("Naf", 5, Naf::of, Naf::parse, Naf::isValid, "6201Z", "62.01z"),
          type("Idcc", 4, Idcc::of, Idcc::parse, Idcc::isValid, "1486", "16"),
          type(
              "RiskCode",
              6,
              RiskCode::of,
              RiskCode::parse,
              RiskCode::isValid,
              "602MDB",
              "28.1AD",
              "00.00A",
              "RA1234"),
          type(
              "PostalCode",
              5,
              PostalCode::of,
              PostalCode::parse,
              PostalCode::isValid,
              "35000",
              "97 400"),
          type(
              "CommuneCode",
              5,
              CommuneCode::of,
              CommuneCode::parse,
              CommuneCode::isValid,
              "35238",
              "2b033",
              "97411"),
          type(
              "DepartmentCode",
              3,
              DepartmentCode::of,
              DepartmentCode::parse,
              DepartmentCode::isValid,
              "2a",
              "35",
              "974"),
          type(
              "BirthDepartmentCode",
              2,
              BirthDepartmentCode::of,
              BirthDepartmentCode::parse,
              BirthDepartmentCode::isValid,
              "20",
              "99",
              "2b"),
          type(
              "PhoneNumber",
              16,
              PhoneNumber::of,
              PhoneNumber::parse,
              PhoneNumber::isValid,
              "01 99 00 12 34",
              "+33 (0)6 39 98 12 34",
              "0033261911234",
              "0262 00 00 00",
              "+377 93 00 00 00",
              "+687 000000",
              "+14155550100"),
          type(
              "Email",
              254,
              Email::of,
              Email::parse,
              Email::isValid,
              "contact@example.org",
              " a+b@Paie.example.com "));

  private static <T extends Identifier> Tested<T> type(
      String name,
      int longest,
      Function<CharSequence, T> of,
      Function<@Nullable CharSequence, Checked<T>> parse,
      Predicate<@Nullable CharSequence> isValid,
      String... sound) {
    return new Tested<>(name, longest, of, parse, isValid, List.of(sound));
  }

  static List<Tested<?>> all() {
    return ALL;
  }

  static Tested<?> named(String name) {
    return ALL.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
  }

  static @Nullable Reason refusal(String type, CharSequence text) {
    return refusal(named(type), text);
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
