package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java code in the README and in the pages under {@code docs} is code that is compiled here: each
 * block names the lines it shows.
 */
class SnippetTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- snippet: (\\S+)#(\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

  record Block(String file, String tag, String shown) {}

  static Stream<Block> blocks() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Checkout.root().resolve("README.md")));
    try (Stream<Path> docs = Files.list(Checkout.root().resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    List<Block> blocks = new ArrayList<>();
    for (Path page : pages) {
      Matcher matcher = BLOCK.matcher(Files.readString(page));
      while (matcher.find()) {
        blocks.add(new Block(matcher.group(1), matcher.group(2), matcher.group(3)));
      }
    }
    return blocks.stream();
  }

  @Test
  void everyBlockNamesItsSource() throws IOException {
    assertThat(blocks()).isNotEmpty().allMatch(block -> block.file() != null);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blockIsWhatIsCompiled(Block block) throws IOException {
    assertThat(block.shown()).isEqualTo(tagged(Checkout.root().resolve(block.file()), block.tag()));
  }

  private static String tagged(Path file, String tag) throws IOException {
    String source = Files.readString(file);
    int start = source.indexOf('\n', source.indexOf("// tag::" + tag + "[]")) + 1;
    int end = source.lastIndexOf('\n', source.indexOf("// end::" + tag + "[]")) + 1;
    return source.substring(start, end).stripTrailing().stripIndent() + "\n";
  }
}
