package fr.passerelle.sdk.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service asks for when it refuses a session. */
class ChallengeTest {
  private static Challenge of(String scheme, String realm) {
    return new Challenge(scheme, Optional.ofNullable(realm));
  }

  @Test
  void theRealmIsReadWhereverItStands() {
    assertThat(Challenge.parse("Basic realm=\"net-entreprises.fr\""))
        .containsExactly(of("basic", "net-entreprises.fr"));
    assertThat(Challenge.parse("DSNLogin charset=\"UTF-8\", Realm = simple , x=y"))
        .containsExactly(of("dsnlogin", "simple"));
    assertThat(Challenge.parse("Basic realm=\"a \\\"b\\\", c\""))
        .containsExactly(of("basic", "a \"b\", c"));
  }

  @Test
  void severalChallengesKeepTheirOrder() {
    assertThat(Challenge.parse("Negotiate, Basic realm=\"a\", DSNLogin realm=\"b\", Bearer"))
        .isEqualTo(
            List.of(
                of("negotiate", null), of("basic", "a"), of("dsnlogin", "b"), of("bearer", null)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " , ", "\"quoted\"", "realm=\"alone\"", "="})
  void whatCannotBeUnderstoodIsLeftOut(String header) {
    assertThat(Challenge.parse(header))
        .allSatisfy(challenge -> assertThat(challenge.realm()).isEmpty());
  }

  @Test
  void aRealmThatIsNotClosedEndsWithTheHeader() {
    assertThat(Challenge.parse("Basic realm=\"open\\")).containsExactly(of("basic", "open\\"));
  }

  @Test
  void itsTextLeavesTheRealmOut() {
    assertThat(of("basic", "MARTIN")).hasToString("Challenge{basic}");
  }
}
