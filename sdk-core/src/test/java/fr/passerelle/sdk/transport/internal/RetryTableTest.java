package fr.passerelle.sdk.transport.internal;

import static fr.passerelle.sdk.transport.internal.Happening.BROKEN;
import static fr.passerelle.sdk.transport.internal.Happening.DONE;
import static fr.passerelle.sdk.transport.internal.Happening.NOTHING_LEFT;
import static fr.passerelle.sdk.transport.internal.Happening.RATE_LIMITED;
import static fr.passerelle.sdk.transport.internal.Happening.REFUSED;
import static fr.passerelle.sdk.transport.internal.Happening.UNAUTHORIZED;
import static fr.passerelle.sdk.transport.internal.Happening.UNAVAILABLE;
import static fr.passerelle.sdk.transport.retry.Idempotence.IDEMPOTENT;
import static fr.passerelle.sdk.transport.retry.Idempotence.KEYED;
import static fr.passerelle.sdk.transport.retry.Idempotence.NON_IDEMPOTENT;
import static fr.passerelle.sdk.transport.retry.Idempotence.SAFE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.transport.internal.RetryTable.Verdict;
import fr.passerelle.sdk.transport.retry.Idempotence;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.instancio.Instancio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table and its arithmetic without a network. */
class RetryTableTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private static Set<Happening> granted(Idempotence idempotence, Verdict verdict) {
    Set<Happening> rows = EnumSet.noneOf(Happening.class);
    for (Happening happening : Happening.values()) {
      if (RetryTable.verdict(idempotence, happening) == verdict) {
        rows.add(happening);
      }
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(names = "NON_IDEMPOTENT", mode = EnumSource.Mode.EXCLUDE)
  void fourRowsGrantARetryToWhatMayBeRepeated(Idempotence idempotence) {
    assertThat(granted(idempotence, Verdict.RETRY))
        .containsExactlyInAnyOrder(NOTHING_LEFT, RATE_LIMITED, UNAVAILABLE, BROKEN);
  }

  @Test
  void twoRowsGrantARetryToWhatMustNotBeRepeated_becauseNothingWasDone() {
    assertThat(granted(NON_IDEMPOTENT, Verdict.RETRY))
        .containsExactlyInAnyOrder(NOTHING_LEFT, RATE_LIMITED);
  }

  @ParameterizedTest
  @EnumSource(Idempotence.class)
  void onlyARefusedSessionAsksForANewOne(Idempotence idempotence) {
    assertThat(granted(idempotence, Verdict.SIGN_IN_AGAIN)).containsExactly(UNAUTHORIZED);
  }

  @ParameterizedTest
  @EnumSource(Happening.class)
  void whatNeedsNoAcknowledgementIsNeverUnknown(Happening last) {
    assertThat(RetryTable.isOutcomeUnknown(SAFE, last, true)).isFalse();
    assertThat(RetryTable.isOutcomeUnknown(IDEMPOTENT, last, true)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Happening.class)
  void anEarlierDoubtIsOnlySettledByAnAnswerAboutTheContent(Happening last) {
    assertThat(RetryTable.isOutcomeUnknown(KEYED, last, true))
        .isEqualTo(last != DONE && last != REFUSED);
    assertThat(RetryTable.isOutcomeUnknown(KEYED, last, false)).isEqualTo(last.mayHaveActed());
  }

  @ParameterizedTest
  @CsvSource({
    "100, UNEXPECTED",
    "300, UNEXPECTED",
    "302, UNEXPECTED",
    "303, UNEXPECTED",
    "304, UNEXPECTED",
    "307, NOT_NOW",
    "308, NOT_NOW",
    "400, REFUSED",
    "401, UNAUTHORIZED",
    "403, NOT_NOW",
    "404, NOT_NOW",
    "408, UNAVAILABLE",
    "409, NOT_NOW",
    "412, NOT_NOW",
    "413, REFUSED",
    "415, REFUSED",
    "418, NOT_NOW",
    "422, REFUSED",
    "425, NOT_NOW",
    "429, RATE_LIMITED",
    "500, SERVER_ERROR",
    "501, SERVER_ERROR",
    "502, UNAVAILABLE",
    "503, UNAVAILABLE",
    "504, UNAVAILABLE",
    "505, SERVER_ERROR",
    "600, UNEXPECTED"
  })
  void everyStatusHasItsRow(int status, Happening row) {
    assertThat(Happening.ofStatus(status)).isEqualTo(row);
  }

  @Test
  void aWaitIsDrawnBetweenZeroAndADoublingCeiling() {
    RetryPolicy policy =
        new RetryPolicy(20, Duration.ofMillis(500), Duration.ofSeconds(20), Duration.ofSeconds(60));
    for (int retry = 0; retry < 40; retry++) {
      long ceiling = Math.min(20_000, 500L << Math.min(retry, 20));
      assertThat(Backoff.delay(policy, retry, () -> 0).toMillis()).isZero();
      assertThat(Backoff.delay(policy, retry, () -> 0.5).toMillis()).isEqualTo(ceiling / 2);
      double draw = Instancio.gen().doubles().range(0.0, 0.999999).get();
      assertThat(Backoff.delay(policy, retry, () -> draw).toMillis()).isBetween(0L, ceiling);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "7, PT7S",
    "' 120 ', PT2M",
    "999999999, PT999999999S",
    "99999999999999999999, PT1000000000S",
    "'Fri, 20 Nov 2026 10:00:30 GMT', PT30S",
    "'Fri, 20 Nov 2026 09:59:59 GMT', PT0S"
  })
  void aStatedDelayIsSecondsOrADate(String header, Duration delay) {
    assertThat(RetryAfter.parse(header, NOW)).isEqualTo(delay);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "-1", "1.5", "soon", "'Fri, 20 Nov'", "２"})
  void aStatedDelayThatCannotBeReadCountsAsNone(String header) {
    assertThat(RetryAfter.parse(header, NOW)).isNull();
    assertThat(RetryAfter.parse(null, NOW)).isNull();
  }
}
