package fr.passerelle.sdk.transport.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.json.SdkJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  private static final String WORD = "Mot2passe-été";

  record SignIn(String member, Secret password) {}

  record SignedIn(Secret token) {}

  @ParameterizedTest
  @ValueSource(
      strings = {"", " lead", "trail ", "trail\n", "in\tside", "nul\0", "nbsp\u00a0", "\u0085x"})
  void itIsRefused_whenItHoldsWhatOnlyAMistakeCanContain(String mistake) {
    assertThatThrownBy(() -> Secret.of(mistake.toCharArray()))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .doesNotContain("lead")
        .doesNotContain("trail")
        .doesNotContain("side");
  }

  @Test
  void itHasNoText() {
    assertThat(Secret.of(WORD)).hasToString("Secret");
    assertThat(AccessToken.bearer(Secret.of("t0ken"), Instant.EPOCH, null).toString())
        .doesNotContain("t0ken");
  }

  @Test
  void theCallersArrayMayBeWiped_andTheLentOneIsWipedAfterUse() {
    char[] typed = WORD.toCharArray();
    Secret secret = Secret.of(typed);
    Arrays.fill(typed, 'x');
    List<char[]> lent = new ArrayList<>();
    String seen =
        secret.reveal(
            chars -> {
              lent.add(chars);
              return String.valueOf(chars);
            });
    assertThat(seen).isEqualTo(WORD);
    assertThat(lent.get(0)).containsOnly('\0');
    assertThat(secret.<String>reveal(String::valueOf)).isEqualTo(WORD);
  }

  @Test
  void aSuppliedSecretIsAskedForAtEachUse_soThatItCanChange() {
    List<String> vault = new ArrayList<>(List.of("first"));
    Secret secret = Secret.from(() -> vault.get(0).toCharArray());
    assertThat(secret.<String>reveal(String::valueOf)).isEqualTo("first");
    vault.set(0, "second");
    assertThat(secret.<String>reveal(String::valueOf)).isEqualTo("second");
    vault.set(0, "third\n");
    assertThatThrownBy(() -> secret.<String>reveal(String::valueOf))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void ourMapperWritesAndReadsIt() {
    SdkJson json = SdkJson.create();
    byte[] written = json.write(new SignIn("42", Secret.of(WORD)));
    assertThat(new String(written, StandardCharsets.UTF_8))
        .isEqualTo("{\"member\":\"42\",\"password\":\"" + WORD + "\"}");
    SignedIn read =
        json.read("{\"token\":\"abc\"}".getBytes(StandardCharsets.UTF_8), SignedIn.class);
    assertThat(read.token().<String>reveal(String::valueOf)).isEqualTo("abc");
  }

  @Test
  void anotherMapperRefusesToWriteIt() {
    assertThatThrownBy(
            () -> new ObjectMapper().writeValueAsString(new SignIn("42", Secret.of(WORD))))
        .message()
        .doesNotContain(WORD);
  }

  @Test
  void aTokenThatCannotBeSentInAHeaderIsRefusedWithoutQuotingIt() {
    assertThatThrownBy(
            () -> AccessToken.withPrefix("DSNLogin jeton=", Secret.of(WORD), Instant.EPOCH, null))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .contains("Authorization")
        .doesNotContain(WORD);
  }
}
