package fr.passerelle.sdk.netentreprises.dsn.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;

@ExtendWith(InstancioExtension.class)
class SharedTextsTest {
  private static List<String> shared(List<String> values) {
    StringBuilder file = new StringBuilder();
    values.forEach(value -> file.append("S21.G00.40.006,'").append(value).append("'\n"));
    byte[] bytes = file.toString().getBytes(StandardCharsets.ISO_8859_1);
    SharedTexts texts = new SharedTexts();
    List<String> read = new ArrayList<>();
    try (DsnReader reader = DsnReader.of(new ByteArrayInputStream(bytes))) {
      while (reader.next()) {
        read.add(texts.of(reader.value()));
      }
    }
    return read;
  }

  @Test
  void sameTextIsTheSameString_whenItIsShort() {
    List<String> read = shared(List.of("01", "COMPTABLE", "01", "COMPTABLE", "É", "É"));

    assertThat(read.get(2)).isSameAs(read.get(0));
    assertThat(read.get(3)).isSameAs(read.get(1));
    assertThat(read.get(5)).isSameAs(read.get(4));
  }

  @Test
  void textWrittenInUtf8IsDecodedEachTime_notTakenForAnother() {
    assertThat(shared(List.of("Ã©", "é", "Ã©"))).containsExactly("é", "é", "é");
  }

  /** Few characters and lengths around whole words, so that values nearly collide. */
  @ParameterizedTest
  @InstancioSource(samples = 50)
  void textsAreThoseOfTheFile(long seed) {
    Random random = new Random(seed);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder value = new StringBuilder();
      for (int length = 1 + random.nextInt(40); length > 0; length--) {
        value.append(random.nextInt(12) == 0 ? (char) ('A' + random.nextInt(3)) : '\u0000');
      }
      values.add(value.toString());
    }

    assertThat(shared(values)).isEqualTo(values);
  }
}
