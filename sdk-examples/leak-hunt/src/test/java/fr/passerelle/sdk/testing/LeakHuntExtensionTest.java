package fr.passerelle.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.slf4j.LoggerFactory;

/** Leaks are planted, and the tests that planted them fail, these and no others. */
class LeakHuntExtensionTest {
  private static final String NIR = "1850599999012";

  /** Started by hand below, and only there. */
  @EnabledIf("fr.passerelle.sdk.testing.LeakHuntExtensionTest#isPlanting")
  static class Planted {
    @Test
    void logsANumber() {
      LoggerFactory.getLogger("fr.passerelle.sdk.planted").trace("worker {}", NIR);
    }

    @Test
    void logsTheCauseOfAFailure() {
      LoggerFactory.getLogger("fr.passerelle.sdk.planted")
          .warn("failed", new IllegalStateException("outer", new IllegalStateException(NIR)));
    }

    @Test
    void printsANumber() {
      System.out.println("worker " + NIR);
    }

    @Test
    void printsASecret() {
      LeakHunt.secret("planted-secret".toCharArray());
      System.err.println("password planted-secret");
    }

    @Test
    void leaksNothing() {
      LoggerFactory.getLogger("fr.passerelle.sdk.planted").info("worker 1 85 ** ** *** ***");
    }

    @Test
    void makesAnObjectThatTellsTooMuch() {
      LeakHunt.made(new Loose(NIR));
    }

    @Test
    void throwsAnExceptionThatTellsTooMuch() {
      IllegalStateException failure = new IllegalStateException("refused");
      failure.addSuppressed(new IllegalStateException("worker " + NIR));
      LeakHunt.made(failure);
    }
  }

  record Loose(String number) {}

  private static boolean planting;

  static boolean isPlanting() {
    return planting;
  }

  @BeforeEach
  void plant() {
    planting = true;
  }

  @AfterEach
  void harvest() {
    planting = false;
  }

  @Test
  void aLeakFailsTheTestDuringWhichItHappened_andSaysWhere() {
    Map<String, String> failures = new TreeMap<>();
    List<String> passed = new ArrayList<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Planted.class))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  result
                      .getThrowable()
                      .ifPresentOrElse(
                          failure -> failures.put(test.getDisplayName(), failure.getMessage()),
                          () -> passed.add(test.getDisplayName()));
                }
              }
            });
    assertThat(passed).containsExactly("leaksNothing()");
    assertThat(failures)
        .hasSize(6)
        .hasEntrySatisfying("logsANumber()", found("log fr.passerelle.sdk.planted: a NIR"))
        .hasEntrySatisfying("logsTheCauseOfAFailure()", found("log fr.passerelle.sdk.planted"))
        .hasEntrySatisfying("printsANumber()", found("standard output: a NIR"))
        .hasEntrySatisfying("printsASecret()", found("standard error: a secret"))
        .hasEntrySatisfying("makesAnObjectThatTellsTooMuch()", found("Loose: a NIR"))
        .hasEntrySatisfying(
            "throwsAnExceptionThatTellsTooMuch()", found("IllegalStateException: a NIR"));
    assertThat(failures.values()).noneMatch(message -> message.contains(NIR));
  }

  private static Condition<String> found(String text) {
    return new Condition<>(message -> message.contains(text), text);
  }
}
