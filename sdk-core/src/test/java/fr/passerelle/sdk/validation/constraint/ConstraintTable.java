package fr.passerelle.sdk.validation.constraint;

import fr.passerelle.sdk.identifier.Checked;
import fr.passerelle.sdk.identifier.Identifier;
import fr.passerelle.sdk.identifier.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each constraint: texts that it accepts, and one text for each reason that it can give. */
final class ConstraintTable {
  /** Type, text, and the reason of the refusal or "sound". */
  private static final String TABLE =
      """
      Siren | 732 829 320        | sound
      Siren | ' '                | EMPTY
      Siren | 73282932000074     | OTHER_KIND
      Siren | 73282932O          | CHARACTER
      Siren | 73282932           | LENGTH
      Siren | 000000000          | ALL_ZERO
      Siren | 732829321          | SIREN_LUHN
      Siret | 73282932000074     | sound
      Siret | ''                 | EMPTY
      Siret | 732829320          | OTHER_KIND
      Siret | 732829320-00074    | CHARACTER
      Siret | 7328293200007      | LENGTH
      Siret | 73282932000000     | ALL_ZERO
      Siret | 73282932100007     | SIREN_LUHN
      Siret | 73282932000075     | SIRET_SUM
      Nic | 00074                | sound
      Nic | ''                   | EMPTY
      Nic | 0007A                | CHARACTER
      Nic | 74                   | LENGTH
      Nic | 00000                | ALL_ZERO
      VatNumber | FR 44 732829320 | sound
      VatNumber | ''             | EMPTY
      VatNumber | FR-44732829320 | CHARACTER
      VatNumber | 44732829320    | LENGTH
      VatNumber | FRI4732829320  | STRUCTURE
      VatNumber | FR12000000000  | ALL_ZERO
      VatNumber | DE44732829320  | COUNTRY
      VatNumber | FR97732829320  | KEY_RANGE
      VatNumber | FR45732829320  | KEY
      VatNumber | FRAB732829321  | SIREN_LUHN
      Nir | 1 85 05 2A 999 012 96 | sound
      Nir | ''                   | EMPTY
      Nir | 1850599999012        | OTHER_KIND
      Nir | 18505999990127!      | CHARACTER
      Nir | 18505999990127       | LENGTH
      Nir | 1A5059999901270      | STRUCTURE
      Nir | 385059999901267      | SEX
      Nir | 185139999901204      | MONTH
      Nir | 185052C99901210      | DEPARTMENT
      Nir | 185059999901298      | KEY_RANGE
      Nir | 185059999901271      | KEY
      Nir13 | 1850599999012      | sound
      Nir13 | ''                 | EMPTY
      Nir13 | 185059999901270    | OTHER_KIND
      Nir13 | 18505999990!2      | CHARACTER
      Nir13 | 185059999901       | LENGTH
      Nir13 | 1A50599999012      | STRUCTURE
      Nir13 | 3850599999012      | SEX
      Nir13 | 1850099999012      | MONTH
      Nir13 | 185052C999012      | DEPARTMENT
      Nnp | 7175000000123        | sound
      Nnp | ''                   | EMPTY
      Nnp | 717500000012A        | CHARACTER
      Nnp | 71750000001234       | LENGTH
      Nnp | 7375000000123        | STRUCTURE
      Mig | 5175000000123        | sound
      Mig | ''                   | EMPTY
      Mig | 517500000012A        | CHARACTER
      Mig | 51750000001234       | LENGTH
      Mig | 9175000000123        | STRUCTURE
      Ntt | 1732829320MAT00042   | sound
      Ntt | ''                   | EMPTY
      Ntt | 1732829320 42        | CHARACTER
      Ntt | 1732829320           | LENGTH
      Ntt | 3732829320MAT00042   | STRUCTURE
      Ntt | 1000000000A          | ALL_ZERO
      Ntt | 1732829321A          | SIREN_LUHN
      Iban | FR1420041010050500013M02606 | sound
      Iban | ''                  | EMPTY
      Iban | FR14-2004-1010-0505-0001-3M02-606 | CHARACTER
      Iban | FR1420041010050500013M0260 | LENGTH
      Iban | FR142004A010050500013M02606 | STRUCTURE
      Iban | GP1120041010050500013M02606 | COUNTRY
      Iban | FR0020041010050000114KE1494 | CHECK_DIGITS_RANGE
      Iban | FR1520041010050500013M02606 | CHECK_DIGITS
      Iban | FR8420041010050500013M02607 | RIB_KEY
      Rib | 20041 01005 0500013M026 06 | sound
      Rib | ''                   | EMPTY
      Rib | 20041-01005-0500013M026-06 | CHARACTER
      Rib | 20041 01005 500013M026 06 | LENGTH
      Rib | 2004A 01005 0500013M026 06 | STRUCTURE
      Rib | 20041 01005 0500013M026 00 | KEY_RANGE
      Rib | 20041 01005 0500013M026 07 | KEY
      Bic | BNPAFRPPXXX          | sound
      Bic | ''                   | EMPTY
      Bic | BNPA-FRP             | CHARACTER
      Bic | BNPAFRP              | LENGTH
      Bic | BNPA1RPP             | STRUCTURE
      Bic | BNPAZZPP             | COUNTRY
      Ics | FR72ZZZ123456        | sound
      Ics | ''                   | EMPTY
      Ics | FR72-ZZZ123456       | CHARACTER
      Ics | FR72ZZZ12345         | LENGTH
      Ics | FR72ZZZ12345A        | STRUCTURE
      Ics | ZZ72ZZZ123456        | COUNTRY
      Ics | FR99ZZZ123456        | CHECK_DIGITS_RANGE
      Ics | FR73ZZZ123456        | CHECK_DIGITS
      Rum | MDT/2026/0001        | sound
      Rum | ''                   | EMPTY
      Rum | MANDAT N°1           | CHARACTER
      Rum | ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 | LENGTH
      Rum | /2026/1              | STRUCTURE
      PcsEse | 543b              | sound
      PcsEse | ''                | EMPTY
      PcsEse | 54-b              | CHARACTER
      PcsEse | 543               | LENGTH
      PcsEse | 743b              | STRUCTURE
      Naf | 62.01Z               | sound
      Naf | ''                   | EMPTY
      Naf | 62-01Z               | CHARACTER
      Naf | 6201                 | LENGTH
      Naf | 620AZ                | STRUCTURE
      Idcc | 16                  | sound
      Idcc | ''                  | EMPTY
      Idcc | 148A                | CHARACTER
      Idcc | 14860               | LENGTH
      Idcc | 0000                | ALL_ZERO
      RiskCode | 602MDB          | sound
      RiskCode | ''              | EMPTY
      RiskCode | 602-D           | CHARACTER
      RiskCode | 602M            | LENGTH
      RiskCode | 6O2MD           | STRUCTURE
      PostalCode | 35000         | sound
      PostalCode | ''            | EMPTY
      PostalCode | 2B033         | OTHER_KIND
      PostalCode | 35-000        | CHARACTER
      PostalCode | 3500          | LENGTH
      PostalCode | 00000         | ALL_ZERO
      CommuneCode | 2B033        | sound
      CommuneCode | ''           | EMPTY
      CommuneCode | 99138        | OTHER_KIND
      CommuneCode | 35-238       | CHARACTER
      CommuneCode | 9741         | LENGTH
      CommuneCode | 2C001        | STRUCTURE
      DepartmentCode | 974       | sound
      DepartmentCode | ''        | EMPTY
      DepartmentCode | 2-        | CHARACTER
      DepartmentCode | 5         | LENGTH
      DepartmentCode | 96        | STRUCTURE
      BirthDepartmentCode | 2B   | sound
      BirthDepartmentCode | ''   | EMPTY
      BirthDepartmentCode | 2-   | CHARACTER
      BirthDepartmentCode | 974  | LENGTH
      BirthDepartmentCode | 2C   | STRUCTURE
      PhoneNumber | 01 99 00 12 34 | sound
      PhoneNumber | ''           | EMPTY
      PhoneNumber | 0199001AAA   | CHARACTER
      PhoneNumber | 3679         | LENGTH
      PhoneNumber | 11 99 00 12 34 | STRUCTURE
      Email | contact@example.org | sound
      Email | ''                 | EMPTY
      Email | é@example.org      | CHARACTER
      Email | LONG               | LENGTH
      Email | a@b                | STRUCTURE
      """;

  private ConstraintTable() {}

  record Row(String type, String text, @Nullable Reason reason) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      String text = cells[1].strip().replace("'", "");
      String outcome = cells[2].strip();
      return new Row(
          cells[0].strip(),
          text.equals("LONG") ? "a@" + "b".repeat(300) + ".example.org" : text,
          outcome.equals("sound") ? null : Reason.valueOf(outcome));
    }
  }

  static Stream<Row> sound() {
    return TABLE.lines().map(Row::of).filter(row -> row.reason() == null);
  }

  static Stream<Row> refused() {
    return TABLE.lines().map(Row::of).filter(row -> row.reason() != null);
  }

  static Stream<Class<?>> types() {
    return Arrays.stream(Identifier.class.getPermittedSubclasses())
        .flatMap(
            type ->
                type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type));
  }

  static Object value(Row row) throws ReflectiveOperationException {
    return checked(row.type(), row.text()).orElseThrow();
  }

  static Checked<?> checked(String type, String text) throws ReflectiveOperationException {
    return (Checked<?>)
        Class.forName("fr.passerelle.sdk.identifier." + type)
            .getMethod("parse", CharSequence.class)
            .invoke(null, text);
  }

  static String text(Locale language, @Nullable Reason reason) {
    return ResourceBundle.getBundle("ContributorValidationMessages", language)
        .getString("fr.passerelle.sdk.identifier.Reason." + reason);
  }
}
