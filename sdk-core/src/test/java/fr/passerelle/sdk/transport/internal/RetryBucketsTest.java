package fr.passerelle.sdk.transport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.retry.RetryBudget;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The budget without a network. */
class RetryBucketsTest {
  private static final String HERE = "https://service.example/v1/things/7?q=1";

  private final AtomicLong nanos = new AtomicLong(42);

  private RetryBuckets buckets(int capacity, double perSuccess, double perSecond) {
    return new RetryBuckets(new RetryBudget(capacity, perSuccess, perSecond), nanos::get);
  }

  private static int spendAll(RetryBuckets buckets, String url) {
    int spent = 0;
    while (buckets.trySpend(url)) {
      spent++;
    }
    return spent;
  }

  @Test
  void asManyRepetitionsAreGrantedAsTheBucketHolds() {
    assertThat(spendAll(buckets(3, 0, 0), HERE)).isEqualTo(3);
    assertThat(spendAll(buckets(0, 1, 1), HERE)).isZero();
  }

  @Test
  void successesAtTheFirstAttemptEarnAPart() {
    RetryBuckets buckets = buckets(3, 0.25, 0);
    spendAll(buckets, HERE);
    for (int i = 0; i < 7; i++) {
      buckets.succeeded(HERE, false);
    }
    assertThat(spendAll(buckets, HERE)).isEqualTo(1);
  }

  @Test
  void aSuccessAfterARepetitionGivesItBack() {
    RetryBuckets buckets = buckets(3, 0, 0);
    spendAll(buckets, HERE);
    buckets.succeeded(HERE, true);
    buckets.succeeded(HERE, true);
    assertThat(spendAll(buckets, HERE)).isEqualTo(2);
  }

  @Test
  void timeEarns_andTheBucketNeverOverflows() {
    RetryBuckets buckets = buckets(3, 0, 0.5);
    spendAll(buckets, HERE);
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
    assertThat(spendAll(buckets, HERE)).isEqualTo(1);
    nanos.addAndGet(TimeUnit.DAYS.toNanos(1));
    buckets.succeeded(HERE, true);
    assertThat(spendAll(buckets, HERE)).isEqualTo(3);
  }

  @Test
  void aClockThatStepsBackTakesNothing() {
    RetryBuckets buckets = buckets(3, 0, 1);
    assertThat(buckets.trySpend(HERE)).isTrue();
    nanos.addAndGet(-TimeUnit.HOURS.toNanos(1));
    assertThat(spendAll(buckets, HERE)).isEqualTo(2);
    nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
    assertThat(spendAll(buckets, HERE)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "https://service.example/v2, 0",
    "https://service.example, 0",
    "https://service.example?q=1, 0",
    "https://service.example:8443/v1, 2",
    "https://other.example/v1, 2",
    "http://service.example/v1, 2"
  })
  void eachServiceHasItsOwn(String other, int left) {
    RetryBuckets buckets = buckets(2, 0, 0);
    spendAll(buckets, HERE);
    assertThat(spendAll(buckets, other)).isEqualTo(left);
  }

  @Test
  void withoutALimitEverythingIsGranted() {
    RetryBuckets buckets = new RetryBuckets(RetryBudget.unlimited(), nanos::get);
    for (int i = 0; i < 1_000; i++) {
      assertThat(buckets.trySpend(HERE)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "1000001, 0, 0", "1, -0.1, 0", "1, 1.1, 0", "1, NaN, 0", "1, 0, -1"})
  void aBudgetOutsideItsBoundsIsRefused(int capacity, double perSuccess, double perSecond) {
    assertThatThrownBy(() -> new RetryBudget(capacity, perSuccess, perSecond))
        .isInstanceOf(ConfigurationException.class);
  }
}
