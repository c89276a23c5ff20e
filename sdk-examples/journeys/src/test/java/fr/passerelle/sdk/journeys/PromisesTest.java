package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/conversation.md} promises is held by tests that exist. */
class PromisesTest {
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| [a-z].* \\|$");
  private static final Pattern PROOF = Pattern.compile("`\\w+Test`|`\\.ci/matrix`|the enforcer");

  @Test
  void everyPromiseNamesItsProof_andEveryProofExists() throws IOException {
    Path root = Checkout.root();
    String page = Files.readString(root.resolve("docs/conversation.md"));
    Set<String> there;
    try (Stream<Path> files = Files.walk(root)) {
      there =
          files
              .filter(file -> file.toString().contains("src/test/java"))
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
    }
    assertThat(TEST.matcher(page).results().map(found -> found.group(1)))
        .hasSizeGreaterThan(40)
        .allSatisfy(test -> assertThat(there).contains(test));
    assertThat(ROW.matcher(page).results().map(MatchResult::group))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            row ->
                assertThat(
                        PROOF.matcher(row.substring(row.lastIndexOf('|', row.length() - 2))).find())
                    .as(row)
                    .isTrue());
  }
}
