package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in any format, compressed or not, and what is made of those that are not as agreed. */
class AnswerFormatTest extends ConversationFixture {
  private static final BodyReader<String> TEXT =
      BodyReaders.text(StandardCharsets.ISO_8859_1, 100, "text/plain", "application/octet-stream");
  private static final BodyReader<List<String>> XML =
      BodyReaders.document(AnswerFormatTest::ids, 10_000, "application/xml", "text/xml");

  /** What a module does with the XML of its operator. */
  private static List<String> ids(InputStream in) throws IOException {
    List<String> ids = new ArrayList<>();
    try {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("id")) {
          ids.add(xml.getElementText());
        }
      }
    } catch (XMLStreamException e) {
      throw new BodyFault(
          "malformed XML",
          "/retours",
          e.getLocation().getLineNumber(),
          e.getLocation().getColumnNumber());
    }
    return ids;
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(String plain) throws IOException {
    return gzip(plain.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static RawServer.Step compressed(String type, byte[] body) {
    return bytes(
        200,
        body,
        "Content-Type",
        type,
        "Content-Encoding",
        "gzip",
        "Content-Length",
        Integer.toString(body.length));
  }

  private ServiceCall read() {
    return caller().call(Things.READ).path("id", "7");
  }

  private ServiceCall deposit() {
    return caller().call(Things.DEPOSIT).path("id", "7").body(Things.Thing.named("chair"));
  }

  private UnreadableResponseException unreadable(BodyReader<?> reader) {
    return catchThrowableOfType(UnreadableResponseException.class, () -> read().returning(reader));
  }

  @Test
  void aTextIsReadInTheGivenCharset_unlessTheAnswerNamesOne() {
    byte[] latin = "jeton=é=".getBytes(StandardCharsets.ISO_8859_1);
    serving(bytes(200, latin, "Content-Type", "application/octet-stream", "Content-Length", "8"));
    assertThat(read().returning(TEXT)).isEqualTo("jeton=é=");
    assertThat(server.requests().get(0).header("Accept"))
        .isEqualTo("text/plain, application/octet-stream");
    assertThat(server.requests().get(0).header("Accept-Encoding")).isEqualTo("gzip");
    serving(answer(200, "Content-Type", "Text/Plain;charset=\"utf-8\"", "é"));
    assertThat(read().returning(TEXT)).isEqualTo("é");
    serving(answer(200, "Content-Type", "text/plain"));
    assertThat(read().returning(TEXT)).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreUnreadable_atTheirPosition() {
    byte[] latin = {'a', (byte) 0xE9};
    serving(bytes(200, latin, "Content-Type", "text/plain; charset=utf-8", "Content-Length", "2"));
    UnreadableResponseException failure = unreadable(TEXT);
    assertThat(failure.path()).isEqualTo("$[1]");
    assertThat(failure).hasMessageContaining("no text in UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, expected text/plain or application/octet-stream",
    "'', expected text/plain or application/octet-stream",
    "text/plain; charset=x-nonsense, a charset that does not exist here",
    "text/plain; charset=?, a charset that does not exist here"
  })
  void anotherTypeOrCharsetIsUnreadable_andNothingIsSentAgain(String type, String what) {
    serving(answer(200, "Content-Type", type, "<p>185057800608491</p>"));
    assertThat(unreadable(TEXT)).hasMessageContaining(what);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aTextThatIsTooLongIsUnreadable() {
    serving(answer(200, "Content-Type", "text/plain", "x".repeat(100)));
    assertThat(read().returning(TEXT)).hasSize(100);
    serving(answer(200, "Content-Type", "text/plain", "x".repeat(101)));
    assertThat(unreadable(TEXT)).hasMessageContaining("more than 100 bytes");
  }

  @Test
  void bytesAreBounded() {
    byte[] body = {0, 1, (byte) 0xFF};
    serving(bytes(200, body, "Content-Length", "3"));
    assertThat(read().returning(BodyReaders.bytes(3))).isEqualTo(body);
    assertThat(server.requests().get(0).header("Accept")).isEqualTo("*/*");
    assertThat(unreadable(BodyReaders.bytes(2))).hasMessageContaining("more than 2 bytes");
  }

  @Test
  void aModuleReadsItsOwnFormat_withTheHeadersAtHand() {
    serving(
        answer(
            200,
            "Content-Type",
            "application/xml;charset=UTF-8",
            "Accept-Ranges",
            "minutes=0-60",
            "Expires",
            "Fri, 20 Nov 2026 10:02:00 GMT",
            "X-Request-Id",
            "q-1",
            "<retours><flux><id>F1</id></flux></retours>"));
    record Found(List<String> ids, Optional<String> ranges, Optional<Instant> expires) {}
    ApiResponse<Found> response =
        read()
            .returningResponse(
                XML.then(
                    (ids, body) ->
                        new Found(ids, body.header("accept-ranges"), body.date("Expires"))));
    assertThat(response.value())
        .isEqualTo(
            new Found(
                List.of("F1"),
                Optional.of("minutes=0-60"),
                Optional.of(Instant.parse("2026-11-20T10:02:00Z"))));
    assertThat(response.requestId()).hasValue("q-1");
  }

  @Test
  void aDateThatIsNoneIsAbsent() {
    serving(answer(200, "Content-Type", "text/plain", "Expires", "0", "x"));
    for (String name : new String[] {"Expires", "Date"}) {
      Optional<Instant> date = read().returning(TEXT.then((text, body) -> body.date(name)));
      assertThat(date).isEmpty();
    }
  }

  @Test
  void aFormatThatCannotBeParsedIsUnreadable_withItsPlace() {
    serving(answer(200, "Content-Type", "text/xml", "<retours>\n<id>185057800608491</retours>"));
    UnreadableResponseException failure = unreadable(XML);
    assertThat(failure.path()).isEqualTo("/retours");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure).hasMessageContaining("malformed XML").hasMessageNotContaining("1850578");
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "NON_IDEMPOTENT"})
  void anAcknowledgementThatCannotBeParsedLeavesTheOutcomeUnknown(Idempotence idempotence) {
    serving(answer(200, "Content-Type", "text/xml", "<rapport>"));
    OutcomeUnknownException failure =
        catchThrowableOfType(
            OutcomeUnknownException.class,
            () ->
                caller()
                    .call(Things.with(idempotence))
                    .path("id", "7")
                    .body(Things.Thing.named("chair"))
                    .returning(XML));
    assertThat(failure).hasCauseInstanceOf(UnreadableResponseException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aReaderThatStumblesHasNotUnderstoodTheAnswer_andItsTextIsNotQuoted() {
    serving(answer(200, "Content-Type", "text/plain", "x"));
    UnreadableResponseException failure =
        unreadable(
            TEXT.then(
                (text, body) -> {
                  throw new IllegalArgumentException("185057800608491");
                }));
    assertThat(failure)
        .hasMessageContaining("not what was expected (IllegalArgumentException)")
        .hasMessageNotContaining("1850578");
    assertThat(failure.getCause().getStackTrace()).isNotEmpty();
  }

  @Test
  void aCompressedAnswerIsDecompressed_whateverItsFormat() throws IOException {
    serving(compressed("application/json", gzip("{\"id\":\"r1\"}")));
    assertThat(read().returning(Things.Receipt.class).id()).isEqualTo("r1");
    serving(compressed("text/plain", gzip("é")));
    assertThat(read().returning(TEXT)).isEqualTo("é");
    serving(compressed("application/pdf", gzip("é")));
    assertThat(read().returning(ContentHandler.toBytes(10))).containsExactly(0xE9);
    serving(compressed("text/plain", new byte[0]));
    assertThat(read().returning(TEXT)).isEmpty();
    assertThat(watched.cancelledCalls()).isZero();
  }

  @Test
  void aConnectionIsKeptAfterACompressedAnswerInChunks() throws IOException {
    byte[] body = gzip("x".repeat(50));
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    chunked.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    chunked.write(body);
    chunked.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    serving(
        bytes(
            200,
            chunked.toByteArray(),
            "Content-Type",
            "text/plain",
            "Content-Encoding",
            "x-gzip",
            "Transfer-Encoding",
            "chunked"));
    assertThat(read().returning(TEXT)).hasSize(50);
    assertThat(read().returning(TEXT)).hasSize(50);
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void aSmallAnswerThatUnfoldsWithoutEndIsCutOff() throws IOException {
    byte[] bomb = gzip(new byte[50_000_000]);
    assertThat(bomb).hasSizeLessThan(60_000);
    serving(compressed("text/plain", bomb));
    assertThat(unreadable(TEXT)).hasMessageContaining("more than 100 bytes");
    assertThat(unreadable(XML.then((ids, body) -> ids))).isNotNull();
    assertThatThrownBy(() -> read().returning(ContentHandler.toBytes(1_000_000)))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining("more than 1000000 bytes");
  }

  @Test
  void aBrokenCompressionIsUnreadable() throws IOException {
    byte[] wrong = gzip("a text that is compressed");
    wrong[wrong.length - 6] ^= 1;
    serving(compressed("text/plain", wrong));
    assertThat(unreadable(TEXT)).hasMessageContaining("the compression is broken");
    serving(compressed("text/plain", "no gzip at all".getBytes(StandardCharsets.US_ASCII)));
    assertThat(unreadable(TEXT)).hasMessageContaining("the compression is broken");
    byte[] more = gzip("a");
    byte[] trailing = Arrays.copyOf(more, more.length + 20_000);
    serving(compressed("text/plain", trailing));
    assertThat(unreadable(TEXT)).isNotNull();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aCompressionThatWasNotAskedForIsUnreadable() {
    serving(answer(200, "Content-Type", "text/plain", "Content-Encoding", "br", "x"));
    assertThat(unreadable(TEXT)).hasMessageContaining("a compression that was not asked for");
  }

  @Test
  void aCompressedAnswerThatIsCutIsReadAgain() throws IOException {
    byte[] whole = gzip("x".repeat(50));
    byte[] half = Arrays.copyOf(whole, whole.length - 9);
    serving(
        (request, socket) -> {
          bytes(200, half, "Content-Type", "text/plain", "Content-Encoding", "gzip")
              .play(request, socket);
          return false;
        },
        compressed("text/plain", whole));
    assertThat(read().returning(TEXT)).hasSize(50);
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html", "application/json", "application/problem+json", "", "a/b; charset=x"})
  void aRefusalKeepsItsStatus_whateverItsBodySaysItIs(String type) throws IOException {
    byte[] page = "<html>\u00e9</html>".getBytes(StandardCharsets.ISO_8859_1);
    serving(
        bytes(400, page, "Content-Type", type, "Content-Length", Integer.toString(page.length)));
    ResponseException failure =
        catchThrowableOfType(ResponseException.class, () -> read().returning(TEXT));
    assertThat(failure.status()).isEqualTo(400);
    assertThat(failure.rawBody()).isEqualTo(page);
    serving(answer(400, "Content-Type", type));
    assertThat(catchThrowableOfType(ResponseException.class, () -> read().returning(XML)).rawBody())
        .isEmpty();
  }

  @Test
  void aCompressedRefusalIsReadable_andABrokenOneKeepsItsStatus() throws IOException {
    byte[] problem = gzip("{\"code\":\"too-early\"}");
    serving(
        bytes(
            400,
            problem,
            "Content-Type",
            "application/problem+json",
            "Content-Encoding",
            "gzip",
            "Content-Length",
            Integer.toString(problem.length)));
    ResponseException failure =
        catchThrowableOfType(ResponseException.class, () -> read().returning(TEXT));
    assertThat(failure.problem().orElseThrow().code()).hasValue("too-early");
    serving(answer(500, "Content-Type", "text/html", "Content-Encoding", "gzip", "<html>"));
    ServerErrorException broken =
        catchThrowableOfType(ServerErrorException.class, () -> read().returning(TEXT));
    assertThat(broken.rawBody()).isEmpty();
  }

  @Test
  void aRefusalThatIsANormalAnswerIsRead() {
    serving(answer(422, "Content-Type", "text/xml", "<rapport><id>ARE</id></rapport>"));
    ApiResponse<List<String>> response =
        deposit().readingAlso(422).returningResponse(XML.then((ids, body) -> ids));
    assertThat(response.status()).isEqualTo(422);
    assertThat(response.value()).containsExactly("ARE");
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"text/xml, <rapport>", "text/html, <p>no</p>", "text/xml, ''"})
  void aRefusalThatIsNotTheExpectedOneStaysARefusal(String type, String body) {
    serving(answer(422, "Content-Type", type, body));
    UnprocessableException failure =
        catchThrowableOfType(
            UnprocessableException.class, () -> deposit().readingAlso(422).returning(XML));
    assertThat(failure.details().bodyText()).isEqualTo(body);
  }

  @Test
  void theConnectionIsKept_whenTheBodyDoesNotMatter_unlessItIsLong() {
    serving(
        answer(204),
        answer(200, "whatever"),
        answer(404, "not here"),
        answer(204),
        answer(200, "x".repeat(70_000)),
        answer(204));
    for (int i = 0; i < 2; i++) {
      read().returningNothing();
    }
    assertThat(read().returningIfFound(Things.Receipt.class)).isEmpty();
    assertThat(unreadable(TEXT)).isNotNull();
    assertThat(server.connections()).isEqualTo(1);
    assertThat(watched.cancelledCalls()).isZero();
    read().returningNothing();
    assertThat(watched.cancelledCalls()).isEqualTo(1);
    read().returningNothing();
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void aPartOfTheAnswerThatNobodyAskedForIsUnreadable() {
    serving(answer(206, "Content-Type", "text/plain", "Content-Range", "bytes 0-0/9", "x"));
    assertThat(unreadable(TEXT)).hasMessageContaining("a part that was not asked for");
  }
}
