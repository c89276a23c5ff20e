package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the reference on identifiers, one line each. */
class ExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Siren | 732829320          | 732829320
          Siren | 356 000 000        | 356000000
          Siren | 120027016          | 120027016
          Siren | 130025265          | 130025265
          Siret | 73282932000074     | 73282932000074
          Siret | 732 829 320 00074  | 73282932000074
          Siret | 35600000000048     | 35600000000048
          Siret | 35600000000100     | 35600000000100
          Siret | 12002701600563     | 12002701600563
          Nic   | 00074              | 00074
          Nic   | 00563              | 00563
          VatNumber | FR44732829320    | FR44732829320
          VatNumber | FR 85 120027016  | FR85120027016
          VatNumber | FR28000001234    | FR28000001234
          Nir   | 185059999901270    | 185059999901270
          Nir   | 1 85 05 2A 999 012 96 | 185052A99901296
          Nir   | 284202b99900776    | 284202B99900776
          Nir   | 278059999908497    | 278059999908497
          Nir   | 278059999908301    | 278059999908301
          Nir   | 265032099901294    | 265032099901294
          Nir13 | 1850599999012      | 1850599999012
          Nir13 | 185052A999012      | 185052A999012
          Nir13 | 2842099999031      | 2842099999031
          Nnp   | 7175000000123      | 7175000000123
          Nnp   | 8269000004567      | 8269000004567
          Mig   | 5175000000123      | 5175000000123
          Ntt   | 1732829320MAT00042 | 1732829320MAT00042
          Ntt   | 27328293207        | 27328293207
          Iban  | FR1420041010050500013M02606       | FR1420041010050500013M02606
          Iban  | FR76 3000 6000 0112 3456 7890 189 | FR7630006000011234567890189
          Iban  | MC5811222000010123456789030       | MC5811222000010123456789030
          Iban  | NO9386011117947                   | NO9386011117947
          Rib   | 20041 01005 0500013M026 06 | 20041010050500013M02606
          Rib   | 30006 00001 12345678901 89 | 30006000011234567890189
          Rib   | 11222 00001 01234567890 30 | 11222000010123456789030
          Bic   | BNPAFRPP           | BNPAFRPP
          Bic   | BNPAFRPPXXX        | BNPAFRPPXXX
          Bic   | BDFEFRPPCCT        | BDFEFRPPCCT
          Bic   | CFMOMCMX           | CFMOMCMX
          Ics   | FR72ZZZ123456      | FR72ZZZ123456
          Ics   | FR72ABC123456      | FR72ABC123456
          Ics   | DE98ZZZ09999999999 | DE98ZZZ09999999999
          Rum   | PASSERELLE-2026-000123 | PASSERELLE-2026-000123
          Rum   | MDT/2026/0001      | MDT/2026/0001
          Rum   | a+b(1)             | a+b(1)
          PcsEse | 543b              | 543b
          PcsEse | 543B              | 543b
          PcsEse | 388A              | 388a
          PcsEse | 100x              | 100x
          PcsEse | 543z              | 543z
          Naf   | 6201Z              | 6201Z
          Naf   | 62.01Z             | 6201Z
          Naf   | 78.20z             | 7820Z
          Naf   | 9999Z              | 9999Z
          Idcc  | 1486               | 1486
          Idcc  | 16                 | 0016
          Idcc  | 9999               | 9999
          RiskCode | 602MD           | 602MD
          RiskCode | 602MDB          | 602MDB
          RiskCode | 28.1AD          | 281AD
          RiskCode | 999ZZ           | 999ZZ
          RiskCode | 00.00A          | 0000A
          RiskCode | 00.00B          | 0000B
          PostalCode | 35000         | 35000
          PostalCode | 97400         | 97400
          PostalCode | 98800         | 98800
          CommuneCode | 35238        | 35238
          CommuneCode | 2B033        | 2B033
          CommuneCode | 97411        | 97411
          DepartmentCode | 2A        | 2A
          DepartmentCode | 35        | 35
          DepartmentCode | 974       | 974
          DepartmentCode | 988       | 988
          PhoneNumber | 01 99 00 12 34       | +33199001234
          PhoneNumber | 06.39.98.12.34       | +33639981234
          PhoneNumber | +33 (0)6 39 98 12 34 | +33639981234
          PhoneNumber | 0033261911234        | +33261911234
          Email | contact@example.org  | contact@example.org
          Email | a+b@Paie.example.com | a+b@paie.example.com
          """)
  void textIsAccepted_andHasItsCanonicalForm(String type, String text, String canonical) {
    Identifier identifier = Tested.named(type).of().apply(text);

    assertThat(identifier.value()).isEqualTo(canonical);
    assertThat(Tested.refusal(type, text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Siren | 732829321         | SIREN_LUHN
          Siren | 000000000         | ALL_ZERO
          Siren | 73282932          | LENGTH
          Siren | 73282932O         | CHARACTER
          Siren | ７３２８２９３２０ | CHARACTER
          Siren | 73282932000074    | OTHER_KIND
          Siret | 73282932000075    | SIRET_SUM
          Siret | 73282932100007    | SIREN_LUHN
          Siret | 35600000000101    | SIRET_SUM
          Siret | 7328293200007     | LENGTH
          Siret | 732829320-00074   | CHARACTER
          Siret | 00000000000000    | ALL_ZERO
          Siret | 73282932000000    | ALL_ZERO
          Siret | NC123456789012    | CHARACTER
          Siret | 732829320         | OTHER_KIND
          Nic   | 00000             | ALL_ZERO
          Nic   | 74                | LENGTH
          VatNumber | FR45732829320 | KEY
          VatNumber | FR97732829320 | KEY_RANGE
          VatNumber | FRI4732829320 | STRUCTURE
          VatNumber | FRO4732829320 | STRUCTURE
          VatNumber | DE44732829320 | COUNTRY
          VatNumber | 44732829320   | LENGTH
          VatNumber | FR12000000000 | ALL_ZERO
          VatNumber | FRAB732829321 | SIREN_LUHN
          VatNumber | FR29000001234 | KEY
          Nir   | 185059999901271   | KEY
          Nir   | 185059999901298   | KEY_RANGE
          Nir   | 185059999901200   | KEY_RANGE
          Nir   | 185139999901204   | MONTH
          Nir   | 185052C99901210   | DEPARTMENT
          Nir   | 385059999901267   | SEX
          Nir   | 1850599999012     | OTHER_KIND
          Nir   | 7175000000123     | OTHER_KIND
          Nir   | 5175000000123     | OTHER_KIND
          Nir13 | 185059999901270   | OTHER_KIND
          Nir13 | 185059999901      | LENGTH
          Nir13 | 1850099999012     | MONTH
          Nnp   | 7375000000123     | STRUCTURE
          Nnp   | 71750000001234    | LENGTH
          Nnp   | 9175000000123     | STRUCTURE
          Mig   | 9175000000123     | STRUCTURE
          Mig   | 5075000000123     | STRUCTURE
          Ntt   | 1732829320        | LENGTH
          Ntt   | 3732829320MAT00042 | STRUCTURE
          Ntt   | 1732829320 42     | CHARACTER
          Ntt   | 1732829321A       | SIREN_LUHN
          Ntt   | 1000000000A       | ALL_ZERO
          Iban  | FR1520041010050500013M02606 | CHECK_DIGITS
          Iban  | FR0020041010050000114KE1494 | CHECK_DIGITS_RANGE
          Iban  | FR8420041010050500013M02607 | RIB_KEY
          Iban  | GP1120041010050500013M02606 | COUNTRY
          Iban  | FR14-2004-1010-0505-0001-3M02-606 | CHARACTER
          Iban  | IBAN FR1420041010050500013M02606 | COUNTRY
          Rib   | 20041 01005 0500013M026 07 | KEY
          Rib   | 20041 01005 0500013M026 00 | KEY_RANGE
          Rib   | 20041 01005 0500013M026 98 | KEY_RANGE
          Rib   | 20041 01005 500013M026 06  | LENGTH
          Bic   | BNPAZZPP          | COUNTRY
          Bic   | BNPAFRP           | LENGTH
          Bic   | BNPAFRPPXX        | LENGTH
          Bic   | BNPA1RPP          | STRUCTURE
          Ics   | FR73ZZZ123456     | CHECK_DIGITS
          Ics   | FR72ZZZ12345      | LENGTH
          Ics   | ZZ72ZZZ123456     | COUNTRY
          Ics   | FR99ZZZ123456     | CHECK_DIGITS_RANGE
          Ics   | FR72ZZZ12345A     | STRUCTURE
          Rum   | ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 | LENGTH
          Rum   | MANDAT N°1        | CHARACTER
          Rum   | MANDAT 1          | CHARACTER
          Rum   | /2026/1           | STRUCTURE
          Rum   | 2026/1/           | STRUCTURE
          Rum   | 2026//1           | STRUCTURE
          Rum   | R-FR1420041010050500013M02606 | STRUCTURE
          Rum   | R.no9386011117947.1 | STRUCTURE
          PcsEse | 543              | LENGTH
          PcsEse | 743b             | STRUCTURE
          PcsEse | 5433             | STRUCTURE
          Naf   | 6201              | LENGTH
          Naf   | 62-01Z            | CHARACTER
          Naf   | 620AZ             | STRUCTURE
          Naf   | 62..01Z           | LENGTH
          Naf   | 620.1Z            | LENGTH
          Idcc  | 0000              | ALL_ZERO
          Idcc  | 0                 | ALL_ZERO
          Idcc  | 14860             | LENGTH
          Idcc  | 148A              | CHARACTER
          RiskCode | 602M           | LENGTH
          RiskCode | 6O2MD          | STRUCTURE
          RiskCode | 602MDC         | STRUCTURE
          RiskCode | 0000C          | STRUCTURE
          RiskCode | RA.123         | STRUCTURE
          PostalCode | 3500         | LENGTH
          PostalCode | 00000        | ALL_ZERO
          PostalCode | 2B033        | OTHER_KIND
          PostalCode | 2C033        | CHARACTER
          PostalCode | 35-000       | CHARACTER
          CommuneCode | 2C001       | STRUCTURE
          CommuneCode | 96001       | STRUCTURE
          CommuneCode | 00001       | STRUCTURE
          CommuneCode | 97001       | STRUCTURE
          CommuneCode | 97901       | STRUCTURE
          CommuneCode | 9741        | LENGTH
          CommuneCode | 99138       | OTHER_KIND
          DepartmentCode | 2C       | STRUCTURE
          DepartmentCode | 96       | STRUCTURE
          DepartmentCode | 985      | STRUCTURE
          DepartmentCode | 20       | STRUCTURE
          DepartmentCode | 970      | STRUCTURE
          DepartmentCode | 979      | STRUCTURE
          DepartmentCode | 00       | STRUCTURE
          DepartmentCode | 035      | STRUCTURE
          DepartmentCode | 5        | LENGTH
          BirthDepartmentCode | 00  | STRUCTURE
          BirthDepartmentCode | 2C  | STRUCTURE
          BirthDepartmentCode | 974 | LENGTH
          PhoneNumber | 01 99 00 12 3  | LENGTH
          PhoneNumber | 11 99 00 12 34 | STRUCTURE
          PhoneNumber | 3679           | LENGTH
          PhoneNumber | 0199001AAA     | CHARACTER
          Email | a@b               | STRUCTURE
          Email | .a@example.org    | STRUCTURE
          Email | a@b@example.org   | STRUCTURE
          Email | é@example.org     | CHARACTER
          """)
  void textIsRefused_andTheReasonIsNamed(String type, String text, Reason reason) {
    assertThat(Tested.refusal(type, text)).isEqualTo(reason);
    assertThatThrownBy(() -> Tested.named(type).of().apply(text))
        .isInstanceOf(InvalidIdentifierException.class)
        .hasMessageStartingWith(type + " refused: " + reason)
        .hasMessageNotContaining(text);
  }
}
