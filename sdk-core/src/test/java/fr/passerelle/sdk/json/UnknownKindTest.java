package fr.passerelle.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.json.Notice.InvoiceNotice;
import fr.passerelle.sdk.json.Notice.Notices;
import fr.passerelle.sdk.json.Notice.UnknownNotice;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** One of several kinds of things: a kind that nobody knows yet is a value with all its fields. */
class UnknownKindTest {
  private static final SdkJson JSON = SdkJson.create();

  private static Notices read(String json) {
    return JSON.read(json.getBytes(StandardCharsets.UTF_8), Notices.class);
  }

  private static String write(Object model) {
    return new String(JSON.write(model), StandardCharsets.UTF_8);
  }

  @Test
  void aKnownKindIsTyped_andKeepsWhatIsUnknownInIt() {
    String json = "{\"items\":[{\"kind\":\"invoice\",\"amount\":100.00,\"due\":1e2,\"x\":null}]}";
    Notices read = read(json);
    assertThat(read.getItems()).singleElement().isInstanceOf(InvoiceNotice.class);
    assertThat(write(read)).isEqualTo(json);
  }

  @Test
  void anUnknownKindKeepsItsNameAndAllItsFields() {
    String json =
        "{\"items\":[{\"kind\":\"visit\",\"room\":{\"no\":[1.10,1E+2,null]},\"amount\":100.00}]}";
    Notices read = read(json);
    Notice notice = read.getItems().get(0);
    assertThat(notice).isInstanceOf(UnknownNotice.class);
    assertThat(notice.getKind()).isEqualTo("visit");
    assertThat(notice.getOtherFields()).containsOnlyKeys("room", "amount");
    assertThat(write(read)).isEqualTo(json);
  }

  @Test
  void theKindNeedNotComeFirst() {
    Notices read =
        read(
            "{\"items\":[{\"a\":1e2,\"b\":100.00,\"c\":{\"d\":[1E+2]},\"kind\":\"visit\"},"
                + "{\"x\":0.10,\"amount\":2.50,\"kind\":\"invoice\"}]}");
    assertThat(write(read))
        .isEqualTo(
            "{\"items\":[{\"kind\":\"visit\",\"a\":1e2,\"b\":100.00,\"c\":{\"d\":[1E+2]}},"
                + "{\"kind\":\"invoice\",\"amount\":2.50,\"x\":0.10}]}");
  }

  @Test
  void withoutAKindTheDocumentIsNotWhatTheContractSays() {
    assertThat(
            catchThrowableOfType(
                    JsonException.class, () -> read("{\"items\":[{\"amount\":100.00}]}"))
                .getMessage())
        .isEqualTo("missing kind at $.items[0] (line 1, column 27)");
  }
}
