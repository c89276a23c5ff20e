package fr.passerelle.sdk.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.json.JsonText;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import fr.passerelle.sdk.sandbox.portal.Recording.Scene;
import fr.passerelle.sdk.testing.CapturedLog;
import fr.passerelle.sdk.testing.LeakHunt;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of every portal, with every misfortune: no log line, no exception with its
 * causes, nothing an observer is told and no text of a result holds what was sent or answered, be
 * it a number, a name, a birth date, a password or a token.
 */
class LeakSweepTest {
  private static final List<Recording> RECORDINGS = new ArrayList<>();

  @BeforeAll
  static void record() {
    Portals.start().forEach(portal -> RECORDINGS.add(Recording.of(portal)));
  }

  @AfterAll
  static void end() {
    RECORDINGS.forEach(Recording::close);
    RECORDINGS.clear();
  }

  static Stream<Scene> scenes() {
    return RECORDINGS.stream().flatMap(recording -> recording.scenes().stream());
  }

  static Stream<Scene> refusals() {
    return RECORDINGS.stream().flatMap(recording -> recording.refusals().stream());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void nothingGetsOut_whateverHappensToACall(Scene scene) {
    List<String> needles = needles(scene.recording());
    for (Misfortune misfortune : Misfortune.of(scene.reply(), needles)) {
      String said = said(scene.recording(), () -> scene.play(misfortune.how()));
      assertThat(found(said, needles)).as(scene + ", " + misfortune + ": " + said).isEmpty();
      // What it leaves behind, an interrupt or a refused sign-in, is none of the next one.
      Thread.interrupted();
      signIn(scene.recording());
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void nothingGetsOut_whenAllIsWell(Scene scene) {
    String said = said(scene.recording(), () -> scene.play((key, reply) -> reply));
    assertThat(found(said, needles(scene.recording()))).as(said).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void nothingGetsOut_whenTheServiceRefuses(Scene scene) {
    String said = said(scene.recording(), () -> scene.play((key, reply) -> reply));
    assertThat(said).contains("HTTP 4");
    assertThat(found(said, needles(scene.recording()))).as(said).isEmpty();
  }

  @Test
  void nothingGetsOut_whenAModelBreaksItsRules() {
    for (Recording recording : RECORDINGS) {
      for (Map.Entry<String, Call> mistake : recording.portal().mistakes().entrySet()) {
        String said = said(recording, () -> mistake.getValue().apply(recording.client()));
        assertThat(said).as(mistake.getKey()).contains("InvalidModelException");
        assertThat(found(said, needles(recording))).as(said).isEmpty();
      }
    }
  }

  @Test
  void whatIsSaidIsHeard_soThatALeakWouldBeFound() {
    for (Recording recording : RECORDINGS) {
      List<String> needles = needles(recording);
      for (String needle : needles) {
        SdkException loud = new SdkException("outer", new IllegalStateException("in " + needle));
        // The hunt that follows every test would find this one too.
        LeakHunt.search();
        String said =
            said(
                recording,
                () -> {
                  throw loud;
                });
        assertThat(found(said, needles)).contains(needle);
      }
      Scene first = recording.scenes().get(0);
      assertThat(said(recording, () -> first.play((key, reply) -> reply)))
          .contains("log fr.passerelle.sdk.http DEBUG", "observer CallInfo", "result ");
    }
  }

  /** What the person who uses the portal gave, and what the service handed out. */
  private static List<String> needles(Recording recording) {
    List<String> needles = new ArrayList<>(recording.portal().needles());
    Reply signIn = recording.scenes().get(0).reply();
    if (!signIn.isJson()) {
      needles.add(signIn.text());
      return needles;
    }
    JsonPlaces.each(
        signIn.json(),
        List.of(),
        (place, value) -> {
          if (place.equals(List.of("token"))) {
            needles.add(((JsonText) value).value());
          }
        });
    return needles;
  }

  private static void signIn(Recording recording) {
    recording.scenes().get(0).play((key, reply) -> reply);
  }

  private static List<String> found(String said, List<String> needles) {
    return needles.stream().filter(said::contains).toList();
  }

  /** Everything that can be read afterwards without asking for it by name. */
  private static String said(Recording recording, Callable<Object> call) {
    StringBuilder said = new StringBuilder();
    recording.observed().clear();
    try (CapturedLog log = CapturedLog.open()) {
      try {
        Object result = call.call();
        said.append("result ").append(result).append('\n');
        if (result instanceof Pages<?> pages) {
          said.append(pages.first()).append(pages.first().items()).append('\n');
          said.append(pages.first().otherFields().values()).append('\n');
        }
      } catch (Exception e) {
        tell(e, said);
      }
      log.text().lines().forEach(line -> said.append("log ").append(line).append('\n'));
    }
    recording.observed().forEach(line -> said.append("observer ").append(line).append('\n'));
    return said.toString();
  }

  private static void tell(Exception failure, StringBuilder said) {
    StringWriter stack = new StringWriter();
    failure.printStackTrace(new PrintWriter(stack));
    said.append(stack);
    if (failure instanceof SdkException ours) {
      said.append(ours.context()).append('\n');
    }
    if (failure instanceof ResponseException response) {
      said.append(response.details()).append(response.problem()).append('\n');
      response.problem().ifPresent(problem -> said.append(problem.errors()).append('\n'));
    }
    if (failure instanceof OutcomeUnknownException unknown) {
      try {
        said.append(unknown.reconcile()).append('\n');
      } catch (SdkException e) {
        tell(e, said);
      }
    }
  }
}
