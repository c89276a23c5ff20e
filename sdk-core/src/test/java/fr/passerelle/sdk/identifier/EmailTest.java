package fr.passerelle.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
  private static final String LABEL_63 = "a".repeat(63);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.c",
        "First.Last@example.org",
        "a!#$%&'*+/=?^_{}~-b@example.org",
        "1@2.example.org",
        "a@xn--e1aybc.xn--p1ai",
        "a@a-b--c.example.org"
      })
  void addressIsAccepted(String text) {
    assertThat(Tested.refusal("Email", text)).isNull();
    assertThat(Email.of(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "@example.org",
        "a@",
        "a@b",
        "a@.org",
        "a@example.",
        "a@example..org",
        "a.@example.org",
        "a..b@example.org",
        "a@-b.org",
        "a@b-.org",
        "a@b_c.org",
        "a@b.c1",
        "a@127.0.0.1",
        "a@@example.org",
        "a@example.org@",
        "a@example.xn--",
        "a@b+c.org"
      })
  void structureIsRefused(String text) {
    assertThat(Tested.refusal("Email", text)).isEqualTo(Reason.STRUCTURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a b\"@example.org", "a b@example.org", "a@[127.0.0.1]", "a(c)@example.org",
        "a`b@example.org", "a|b@example.org", "a@exämple.org", "<a@example.org>",
        "a@example.org;b@example.org", "a\\b@example.org"
      })
  void characterIsRefused(String text) {
    assertThat(Tested.refusal("Email", text)).isEqualTo(Reason.CHARACTER);
  }

  @Test
  void lengthsAreThoseOfTheStandard() {
    String domain = "@" + LABEL_63 + "." + LABEL_63 + "." + "a".repeat(58) + ".org";
    String longest = "a".repeat(64) + domain.substring(0, 186) + ".org";

    assertThat(longest).hasSize(254);
    assertThat(Tested.refusal("Email", longest)).isNull();
    assertThat(Tested.refusal("Email", "a" + longest)).isEqualTo(Reason.LENGTH);
    assertThat(Tested.refusal("Email", "a".repeat(65) + "@example.org"))
        .isEqualTo(Reason.STRUCTURE);
    assertThat(Tested.refusal("Email", "a@" + LABEL_63 + ".org")).isNull();
    assertThat(Tested.refusal("Email", "a@a" + LABEL_63 + ".org")).isEqualTo(Reason.STRUCTURE);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, c, true", "1, 1, cc, false", "36, 59, org, false", "37, 59, org, true"})
  void addressThatTheDsnRefusesIsFlagged(int local, int label, String top, boolean flagged) {
    Email email = Email.of("a".repeat(local) + "@" + "b".repeat(label) + "." + top);

    assertThat(email.warnings().contains(Reason.NOT_DSN)).isEqualTo(flagged);
  }

  @Test
  void partsAreRead_andOnlyTheDomainIsFolded() {
    Email email = Email.of(" First.Last@Example.ORG\u00A0");

    assertThat(email.local()).isEqualTo("First.Last");
    assertThat(email.domain()).isEqualTo("example.org");
    assertThat(email).hasToString("Email(masked)");
    assertThat(email).isNotEqualTo(Email.of("first.last@example.org"));
  }
}
