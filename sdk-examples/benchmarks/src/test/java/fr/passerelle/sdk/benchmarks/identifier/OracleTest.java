package fr.passerelle.sdk.benchmarks.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Bic;
import fr.passerelle.sdk.identifier.BirthDepartmentCode;
import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.identifier.Ics;
import fr.passerelle.sdk.identifier.Idcc;
import fr.passerelle.sdk.identifier.Mig;
import fr.passerelle.sdk.identifier.Naf;
import fr.passerelle.sdk.identifier.Nic;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Nnp;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.PcsEse;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.identifier.PostalCode;
import fr.passerelle.sdk.identifier.Rib;
import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.identifier.Rum;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.identifier.VatNumber;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each type against the published rule written a second time, on a million texts (codes of a few
 * characters: 200,000): no difference at all, {@code isValid}, {@code parse} and {@code of} of one
 * mind, nothing thrown but the refusal, and what is accepted reads back from its printed form.
 */
class OracleTest {
  record Rule(Corpus corpus, Doors<?> doors, Predicate<String> oracle) {
    @Override
    public String toString() {
      return corpus.name();
    }
  }

  static Stream<Rule> rules() {
    return Stream.of(
        rule(
            Corpora.SIREN,
            new Doors<>(Siren::of, Siren::parse, Siren::isValid),
            CompanyOracle::siren),
        rule(
            Corpora.SIRET,
            new Doors<>(Siret::of, Siret::parse, Siret::isValid),
            CompanyOracle::siret),
        rule(
            Corpora.VAT,
            new Doors<>(VatNumber::of, VatNumber::parse, VatNumber::isValid),
            CompanyOracle::vat),
        rule(Corpora.NIR, new Doors<>(Nir::of, Nir::parse, Nir::isValid), PersonOracle::nir),
        rule(Corpora.IBAN, new Doors<>(Iban::of, Iban::parse, Iban::isValid), BankOracle::iban),
        rule(Corpora.RIB, new Doors<>(Rib::of, Rib::parse, Rib::isValid), BankOracle::rib),
        rule(Corpora.BIC, new Doors<>(Bic::of, Bic::parse, Bic::isValid), BankOracle::bic),
        rule(Corpora.ICS, new Doors<>(Ics::of, Ics::parse, Ics::isValid), BankOracle::ics),
        rule(
            Corpora.PHONE,
            new Doors<>(PhoneNumber::of, PhoneNumber::parse, PhoneNumber::isValid),
            PersonOracle::phone),
        rule(
            Corpora.EMAIL,
            new Doors<>(Email::of, Email::parse, Email::isValid),
            PersonOracle::email),
        rule("Nic", "99999", new Doors<>(Nic::of, Nic::parse, Nic::isValid), Oracle::nic),
        rule(
            "Nir13",
            "1999999999999",
            new Doors<>(Nir13::of, Nir13::parse, Nir13::isValid),
            PersonOracle::nir13),
        rule(
            "Nnp",
            "7199999999999",
            new Doors<>(Nnp::of, Nnp::parse, Nnp::isValid),
            PersonOracle::nnp),
        rule(
            "Mig",
            "5199999999999",
            new Doors<>(Mig::of, Mig::parse, Mig::isValid),
            PersonOracle::mig),
        rule(ntt(), new Doors<>(Ntt::of, Ntt::parse, Ntt::isValid), PersonOracle::ntt),
        rule(rum(), new Doors<>(Rum::of, Rum::parse, Rum::isValid), BankOracle::rum),
        rule(
            "PcsEse",
            "599A",
            new Doors<>(PcsEse::of, PcsEse::parse, PcsEse::isValid),
            Oracle::pcsEse),
        rule("Naf", "99.99A", new Doors<>(Naf::of, Naf::parse, Naf::isValid), Oracle::naf),
        rule("Idcc", "9999", new Doors<>(Idcc::of, Idcc::parse, Idcc::isValid), Oracle::idcc),
        rule(
            "RiskCode",
            "99.9AAB",
            new Doors<>(RiskCode::of, RiskCode::parse, RiskCode::isValid),
            Oracle::riskCode),
        rule(
            "PostalCode",
            "99999",
            new Doors<>(PostalCode::of, PostalCode::parse, PostalCode::isValid),
            Oracle::postalCode),
        rule(
            "CommuneCode",
            "99999",
            new Doors<>(CommuneCode::of, CommuneCode::parse, CommuneCode::isValid),
            Oracle::communeCode),
        rule(
            "DepartmentCode",
            "99",
            new Doors<>(DepartmentCode::of, DepartmentCode::parse, DepartmentCode::isValid),
            Oracle::departmentCode),
        rule(
            "BirthDepartmentCode",
            "99",
            new Doors<>(
                BirthDepartmentCode::of, BirthDepartmentCode::parse, BirthDepartmentCode::isValid),
            Oracle::birthDepartmentCode));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void verdictIsThatOfTheRule_onEveryText(Rule rule) {
    int accepted =
        rule.corpus.count(
            text -> {
              boolean verdict = rule.doors.accept(text);
              if (verdict != rule.oracle.test(text)) {
                throw new AssertionError(verdict ? "accepted against the rule" : "refused");
              }
              return verdict;
            });

    int texts = rule.corpus.texts();
    assertThat(accepted).isBetween(texts / 20, texts - texts / 20);
  }

  private static Rule rule(Corpus corpus, Doors<?> doors, Predicate<String> oracle) {
    return new Rule(corpus, doors, oracle);
  }

  private static Rule rule(String name, String shape, Doors<?> doors, Predicate<String> oracle) {
    return rule(Corpora.shaped(name, shape), doors, oracle);
  }

  private static Corpus ntt() {
    return Corpus.few(
        "Ntt",
        (sound, random, out) -> {
          out.append(1 + random.nextInt(2));
          sound.siren(out);
          sound.characters(out, 1 + random.nextInt(30), Corpus.LETTERS_AND_DIGITS + "abxyz");
        },
        Corpus.LETTERS_AND_DIGITS);
  }

  private static Corpus rum() {
    return Corpus.few(
        "Rum",
        (sound, random, out) -> {
          sound.characters(out, 1 + random.nextInt(8), "ABab019/-?:().,'+");
          if (random.nextInt(4) == 0) {
            sound.iban(out);
          }
        },
        "ABab019/-?:().,'+");
  }
}
