package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.SpooledContent;
import fr.passerelle.sdk.document.DocumentPolicy;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.testing.RawServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A form on the wire, byte by byte (RFC 7578). */
class MultipartTest extends ConversationFixture {
  private static final String TYPE = "multipart/form-data; boundary=";
  private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, (byte) 0xFF, '\r', '\n'};

  private RawServer.Request sent(Parts parts) {
    caller().call(Things.CREATE).path("id", "7").form(parts).returning(Things.Receipt.class);
    return server.requests().get(server.requests().size() - 1);
  }

  private static String boundary(RawServer.Request request) {
    assertThat(request.header("Content-Type")).startsWith(TYPE);
    return request.header("Content-Type").substring(TYPE.length());
  }

  @Test
  void theFormIsWrittenByteByByte() throws IOException {
    RawServer.Request request =
        sent(
            new Parts()
                .model("request", Things.Thing.named("chair"))
                .text("comment", "déjà\nvu")
                .file("file", "Zoë.pdf", Content.of(PDF, "application/pdf")));
    String boundary = boundary(request);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    expected.write(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"request\"\r\n"
                + "Content-Type: application/json\r\n\r\n{\"name\":\"chair\"}\r\n--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"comment\"\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n\r\ndéjà\nvu\r\n--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Zoë.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    expected.write(PDF);
    expected.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    assertThat(request.bytes()).isEqualTo(expected.toByteArray());
    assertThat(request.header("Content-Length")).isEqualTo(Integer.toString(expected.size()));
  }

  @Test
  void aFileNameIsEncodedLikeABrowserDoes_withoutItsFolders() {
    String body =
        sent(new Parts()
                .file("a\"b", "C:\\Users\\MARTIN\\x\"y\"é;z%22.pdf", Content.of(PDF, "a/b")))
            .body();
    assertThat(body)
        .contains(
            "Content-Disposition: form-data; name=\"a%22b\"; filename=\"x%22y%22é;z%22.pdf\"\r\n")
        .doesNotContain("MARTIN");
    assertThat(sent(new Parts().file("f", "a\r\nX-Evil: 1\n.pdf", Content.of(PDF, "a/b"))).body())
        .contains("filename=\"a%0D%0AX-Evil: 1%0A.pdf\"\r\n");
  }

  @Test
  void aNameWithAnotherControlCharacterIsRefused() {
    assertThatThrownBy(() -> new Parts().file("f", "a\u0000.pdf", Content.of(PDF, "a/b")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("a name in a form holds a control character");
  }

  @Test
  void theBoundaryIsDrawnOncePerCall() {
    serving(answer(503), answer(503), json(200, "{\"id\":\"r1\"}"));
    String first = boundary(sent(new Parts().file("f", "a", Content.of(PDF, "a/b"))));
    assertIdenticalRequests(3);
    serving(json(200, "{\"id\":\"r1\"}"));
    String second = boundary(sent(new Parts().file("f", "a", Content.of(PDF, "a/b"))));
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void theLengthIsLeftOut_whenThatOfAPartIsNotKnown() {
    RawServer.Request request =
        sent(
            new Parts()
                .text("a", "b")
                .file("f", "a", Content.of(() -> new ByteArrayInputStream(PDF), -1, "a/b")));
    assertThat(request.header("Content-Length")).isNull();
    assertThat(request.header("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(request.raw()).contains(new String(PDF, StandardCharsets.ISO_8859_1));
  }

  @Test
  void aCheckedDocumentTravelsUnderItsNameAndType() {
    byte[] csv = "nom;prenom\nA;B\n".getBytes(StandardCharsets.UTF_8);
    String body =
        sent(new Parts()
                .file(
                    "fichierPj",
                    DocumentPolicy.standard().check("effectif.CSV", DocumentSource.of(csv))))
            .body();
    assertThat(body)
        .contains(
            "name=\"fichierPj\"; filename=\"effectif.CSV\"\r\nContent-Type: text/csv\r\n\r\n");
  }

  @Test
  void aPartThatExistsOnceMakesTheCallOneThatIsNotRepeated() {
    serving(answer(503), json(200, "{\"id\":\"r1\"}"));
    Parts parts = new Parts().file("f", "a", Content.once(new ByteArrayInputStream(PDF), 8, "a/b"));
    assertThatThrownBy(() -> sent(parts)).hasMessageContaining("attempt 1/3");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void nothingIsSent_whenAModelIsInvalid() {
    assertThatThrownBy(
            () -> sent(new Parts().model("request", Things.Thing.named("far too long a name"))))
        .isInstanceOf(InvalidModelException.class);
    assertThat(server.connections()).isZero();
  }

  @Test
  void aFormNeedsAPart_andNoPartIsCompressed() {
    assertThatThrownBy(() -> sent(new Parts()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("test.things.create: a form needs a part");
    try (SpooledContent compressed = SpooledContent.gzip(Content.of(PDF, "a/b"))) {
      assertThatThrownBy(() -> new Parts().file("f", "a", compressed))
          .isInstanceOf(ConfigurationException.class);
    }
  }
}
