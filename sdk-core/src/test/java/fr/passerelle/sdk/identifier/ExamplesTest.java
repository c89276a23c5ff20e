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
          Nir   | 185059999901270    | 185059999901270
          Nir   | 1 85 05 2A 999 012 96 | 185052A99901296
          Nir   | 284202b99900776    | 284202B99900776
          Nir   | 278059999908497    | 278059999908497
          Nir   | 278059999908301    | 278059999908301
          Nir   | 265032099901294    | 265032099901294
          Nir13 | 1850599999012      | 1850599999012
          Nir13 | 185052A999012      | 185052A999012
          Nir13 | 2842099999031      | 2842099999031
          Ntt   | 1732829320MAT00042 | 1732829320MAT00042
          Ntt   | 27328293207        | 27328293207
          """)
  void textIsAccepted_andHasItsCanonicalForm(String type, String text, String canonical) {
    Identifier identifier = Tested.named(type).of().apply(text);

    assertThat(identifier.value()).isEqualTo(canonical);
    assertThat(Tested.refusal(Tested.named(type), text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
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
          Siret | 732829320         | OTHER_KIND
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
          Ntt   | 1732829320        | LENGTH
          Ntt   | 3732829320MAT00042 | STRUCTURE
          Ntt   | 1732829320 42     | CHARACTER
          Ntt   | 1732829321A       | SIREN_LUHN
          """)
  void textIsRefused_andTheReasonIsNamed(String type, String text, Reason reason) {
    assertThat(Tested.refusal(Tested.named(type), text)).isEqualTo(reason);
    assertThatThrownBy(() -> Tested.named(type).of().apply(text))
        .isInstanceOf(InvalidIdentifierException.class)
        .hasMessageStartingWith(type + " refused: " + reason)
        .hasMessageNotContaining(text);
  }
}
