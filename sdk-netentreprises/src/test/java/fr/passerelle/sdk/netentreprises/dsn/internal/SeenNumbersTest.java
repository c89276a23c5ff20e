package fr.passerelle.sdk.netentreprises.dsn.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import org.junit.jupiter.api.Test;

class SeenNumbersTest {
  private final SeenNumbers seen = new SeenNumbers();

  private static Nir13 nir(int rank) {
    return Nir13.of(String.format("18505%02d%03d%03d", 1 + rank / 999, 999, 1 + rank % 999));
  }

  @Test
  void eachNumberIsNewOnce_howeverManyThereAre() {
    for (int rank = 0; rank < 20_000; rank++) {
      assertThat(seen.add(nir(rank))).isTrue();
    }
    for (int rank = 0; rank < 20_000; rank++) {
      assertThat(seen.add(nir(rank))).isFalse();
    }
  }

  @Test
  void lettersOfCorsicaTellNumbersApart() {
    assertThat(seen.add(Nir13.of("185052A999012"))).isTrue();
    assertThat(seen.add(Nir13.of("185052B999012"))).isTrue();
    assertThat(seen.add(Nir13.of("1850520999012"))).isTrue();
    assertThat(seen.add(Nir13.of("185052A999012"))).isFalse();
  }

  @Test
  void numbersAreNewAgain_whenForgotten() {
    Ntt ntt = Ntt.of("1732829320MAT00042");
    for (int rank = 0; rank < 2_000; rank++) {
      seen.add(nir(rank));
    }
    seen.add(ntt);
    assertThat(seen.add(ntt)).isFalse();

    seen.clear();

    assertThat(seen.add(nir(0))).isTrue();
    assertThat(seen.add(ntt)).isTrue();
    seen.clear();
    assertThat(seen.add(nir(0))).isTrue();
  }
}
