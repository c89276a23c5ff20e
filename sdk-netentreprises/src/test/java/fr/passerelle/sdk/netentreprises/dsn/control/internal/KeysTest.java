package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {
  private final Keys keys = new Keys();

  @Test
  void textsAreFoundInTheOrderTheyCameIn_howeverManyThereAre() {
    for (int i = 0; i < 5_000; i++) {
      assertThat(keys.find("CLÉ" + i)).isEqualTo(-1);
      assertThat(keys.add("CLÉ" + i, i + 1L)).isEqualTo(i);
    }
    for (int i = 0; i < 5_000; i++) {
      int rank = keys.find("CLÉ" + i);
      assertThat(rank).isEqualTo(i);
      assertThat(keys.text(rank)).isEqualTo("CLÉ" + i);
      assertThat(keys.line(rank)).isEqualTo(i + 1L);
    }
    assertThat(keys.size()).isEqualTo(5_000);
  }

  @Test
  void marksStayWithTheirText_andAreForgottenWithIt() {
    keys.add("A", 1);
    keys.mark(keys.add("B", 2), 5);

    assertThat(keys.mark(keys.find("A"))).isZero();
    assertThat(keys.mark(keys.find("B"))).isEqualTo(5);
    keys.clear();
    assertThat(keys.find("B")).isEqualTo(-1);
    assertThat(keys.mark(keys.add("B", 3))).isZero();
  }

  @Test
  void allIsForgotten_alsoWhenThereWasMuch() {
    for (int i = 0; i < 1_000; i++) {
      keys.add(Integer.toString(i), i);
    }
    keys.clear();

    assertThat(keys.size()).isZero();
    assertThat(keys.find("7")).isEqualTo(-1);
    assertThat(keys.add("7", 1)).isZero();
  }
}
