package fr.passerelle.sdk.journeys;

import java.io.File;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Divides this test's class path as an application on the module path would. */
final class ModulePath {
  private static final Predicate<String> APPLICATION =
      Pattern.compile("wiremock|journeys|progressbar|jline").asPredicate();
  private static final Predicate<String> TESTS =
      Pattern.compile(
              "test-classes|junit|assertj|instancio|surefire|opentest|apiguardian|byte-buddy"
                  + "|spring|micrometer|commons-logging|expressly|jakarta\\.el")
          .asPredicate();

  private ModulePath() {}

  /** Every module of the SDK and every library that is one. */
  static String modules() {
    return join(APPLICATION.negate().and(TESTS.negate()));
  }

  /** What has no module descriptor and stays on the class path. */
  static String application() {
    return join(APPLICATION.and(TESTS.negate()));
  }

  private static String join(Predicate<String> chosen) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(chosen)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
