package fr.passerelle.sdk.netentreprises.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.transport.auth.Secret;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-02: the rules for passwords, with the gauge. */
class PasswordRulesTest {
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Abcdef12,               ORANGE, ``",
        "Abcdefgh1234,           GREEN,  ``",
        "Abcdef1234567890abcd,   GREEN,  ``",
        "Abcdef1234567890abcde,  RED,    TOO_LONG",
        "Abcde12,                RED,    TOO_FEW_LETTERS",
        "Abcdef1,                RED,    TOO_FEW_DIGITS",
        "abcdef12,               RED,    NO_UPPER_CASE",
        "ABCDEF12,               RED,    NO_LOWER_CASE",
        "Abcdef12!,              ORANGE, ``",
        "Abc def12,              RED,    FORBIDDEN_CHARACTER",
        "Éàbcdef12,              RED,    `TOO_FEW_LETTERS NO_UPPER_CASE`",
        "-,                      RED,    `TOO_FEW_LETTERS TOO_FEW_DIGITS NO_UPPER_CASE NO_LOWER_CASE`",
      })
  void aPasswordIsJudgedByTheGuide(String password, PasswordStrength strength, String faults) {
    PasswordCheck check = PasswordRules.ofThePortal().check(Secret.of(password));

    assertThat(check.strength()).isEqualTo(strength);
    assertThat(check.isAccepted()).isEqualTo(faults.isEmpty());
    assertThat(check.faults()).containsExactlyInAnyOrderElementsOf(faults(faults));
  }

  @Test
  void aPasswordWithSpecialCharactersSaysSo_forThePortalMayRefuseThem() {
    PasswordRules rules = PasswordRules.ofThePortal();

    assertThat(rules.check(Secret.of("Abcdef12!")).specialCharacters()).isTrue();
    assertThat(rules.check(Secret.of("Abcdef12")).specialCharacters()).isFalse();
  }

  @Test
  void everyRuleCanBeSet() {
    PasswordRules rules =
        PasswordRules.builder()
            .letters(2)
            .digits(0)
            .length(4)
            .bothCases(false)
            .strongFrom(3)
            .specialCharacters(character -> character == '-')
            .build();

    assertThat(rules.check(Secret.of("ab")).strength()).isEqualTo(PasswordStrength.ORANGE);
    assertThat(rules.check(Secret.of("a-b")).strength()).isEqualTo(PasswordStrength.GREEN);
    assertThat(rules.check(Secret.of("a_b")).faults())
        .containsExactly(PasswordFault.FORBIDDEN_CHARACTER);
    assertThat(rules.check(Secret.of("abcde")).faults()).containsExactly(PasswordFault.TOO_LONG);
  }

  @Test
  void aCheckHoldsNothingOfThePassword() {
    assertThat(PasswordRules.ofThePortal().check(Secret.of("Tr0ubadour")).toString())
        .doesNotContain("Tr0ub", "badour");
  }

  private static List<PasswordFault> faults(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(PasswordFault::valueOf)
        .toList();
  }
}
