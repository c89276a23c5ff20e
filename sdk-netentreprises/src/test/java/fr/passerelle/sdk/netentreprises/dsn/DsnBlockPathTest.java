package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DsnBlockPathTest {
  private static List<String> path(String text) {
    List<String> places = new ArrayList<>();
    DsnReader reader = Sources.reader(text);
    DsnBlockPath path = new DsnBlockPath(DsnNorm.P26V01);
    while (reader.next()) {
      path.follow(reader);
      String parent = path.parent().map(b -> DsnCode.blockText(b.code())).orElse("-");
      places.add(
          parent
              + " > "
              + DsnCode.blockText(reader.block())
              + " #"
              + path.occurrence()
              + (path.isOrphan() ? " orphan" : ""));
    }
    return places;
  }

  @Test
  void occurrencesAreCountedUnderTheirParent() {
    String text =
        """
        S10.G00.00.001,'A'
        S20.G00.05.001,'01'
        S21.G00.06.001,'1'
        S21.G00.11.001,'1'
        S21.G00.30.001,'1'
        S21.G00.40.001,'1'
        S21.G00.40.002,'1'
        S21.G00.40.001,'1'
        S21.G00.60.001,'1'
        S21.G00.60.001,'1'
        S21.G00.30.001,'1'
        S21.G00.40.001,'1'
        S21.G00.60.001,'1'
        S90.G00.90.001,'1'
        """;

    assertThat(path(text))
        .containsExactly(
            "- > S10.G00.00 #1",
            "S10.G00.00 > S20.G00.05 #1",
            "S20.G00.05 > S21.G00.06 #1",
            "S21.G00.06 > S21.G00.11 #1",
            "S21.G00.11 > S21.G00.30 #1",
            "S21.G00.30 > S21.G00.40 #1",
            "S21.G00.30 > S21.G00.40 #1",
            "S21.G00.30 > S21.G00.40 #2",
            "S21.G00.40 > S21.G00.60 #1",
            "S21.G00.40 > S21.G00.60 #2",
            "S21.G00.11 > S21.G00.30 #2",
            "S21.G00.30 > S21.G00.40 #1",
            "S21.G00.40 > S21.G00.60 #1",
            "- > S90.G00.90 #1");
  }

  @Test
  void blockIsAnOrphan_whenItIsUnknownOrItsParentDidNotCome() {
    String text =
        """
        S10.G00.00.001,'A'
        S21.G00.60.001,'1'
        S21.G99.30.001,'1'
        S20.G00.05.001,'01'
        S21.G00.11.001,'1'
        """;

    assertThat(path(text))
        .containsExactly(
            "- > S10.G00.00 #1",
            "- > S21.G00.60 #0 orphan",
            "- > S21.G99.30 #0 orphan",
            "S10.G00.00 > S20.G00.05 #1",
            "- > S21.G00.11 #0 orphan");
  }
}
