package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.content.ReceivedFile;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.error.UnexpectedStatusException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents that arrive: whole, or not at all. */
class DownloadTest extends ConversationFixture {
  private static final byte[] PDF = noise();

  @TempDir Path directory;

  private static byte[] noise() {
    byte[] bytes = new byte[100_000];
    new Random(3).nextBytes(bytes);
    return bytes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static RawServer.Step pdf(String... headers) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Content-Type", "application/pdf", "Content-Length", Integer.toString(PDF.length)));
    all.addAll(List.of(headers));
    return bytes(200, PDF, all.toArray(String[]::new));
  }

  /** Announces the whole and sends a part. */
  private static RawServer.Step cutPdf() {
    return (request, socket) -> {
      bytes(
              200,
              Arrays.copyOf(PDF, 70_000),
              "Content-Type",
              "application/pdf",
              "Content-Length",
              Integer.toString(PDF.length))
          .play(request, socket);
      return false;
    };
  }

  private ServiceCall download() {
    return caller().call(Things.READ).path("id", "7");
  }

  private Path target() {
    return directory.resolve("file.pdf");
  }

  private String[] names() {
    return directory.toFile().list();
  }

  @Test
  void aBrokenDownloadStartsAgainFromItsFirstByte() {
    serving(cutPdf(), answer(503), pdf());
    List<Long> progress = new ArrayList<>();
    ReceivedFile file =
        download().returning(ContentHandler.toFile(target()).reporting(progress::add));
    assertThat(target()).hasBinaryContent(PDF);
    assertThat(file.size()).isEqualTo(PDF.length);
    assertThat(file.mediaType()).hasValue("application/pdf");
    assertThat(names()).containsExactly("file.pdf");
    assertThat(server.requests()).hasSize(3);
    assertThat(progress).endsWith((long) PDF.length);
    assertThat(time.waits()).hasSize(2);
  }

  @Test
  void nothingIsLeft_whenEveryAttemptBreaks() {
    serving(cutPdf());
    assertThatThrownBy(() -> download().returning(ContentHandler.toFile(target())))
        .isExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("attempt 3/3");
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Digest", "Repr-Digest", "Digest"})
  void theDigestOfTheServiceIsHeldAgainstTheBytes(String header) {
    String colon = header.equals("Digest") ? "" : ":";
    String right = "sha-256=" + colon + sha256(PDF) + colon;
    String wrong = "sha-512=:AAAA:, SHA-256=" + colon + sha256(new byte[1]) + colon;
    serving(pdf(header, right), pdf(header, wrong));
    download().returning(ContentHandler.toFile(target()));
    UnreadableResponseException failure =
        catchThrowableOfType(
            UnreadableResponseException.class,
            () -> download().returning(ContentHandler.toFile(target()).overwriting()));
    assertThat(failure).hasMessageContaining("the bytes are not those that the digest announces");
    assertThat(target()).hasBinaryContent(PDF);
    assertThat(names()).containsExactly("file.pdf");
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha-256=:nonsense!:", "sha-256=:AAAA:", "md5=:AAAA:", ""})
  void aDigestThatCannotBeReadIsLeftAlone(String header) {
    serving(pdf("Content-Digest", header));
    assertThat(download().returning(ContentHandler.toBytes(PDF.length))).isEqualTo(PDF);
  }

  @Test
  void theDigestOfTheCallerIsCheckedToo() {
    serving(pdf());
    assertThatThrownBy(
            () -> download().returning(ContentHandler.toFile(target()).expecting("0".repeat(64))))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining("the bytes are not those that the digest announces");
    assertThat(names()).isEmpty();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aDownloadIsBounded_byWhatIsAnnouncedAndByWhatArrives() {
    serving(pdf(), bytes(200, PDF, "Content-Type", "application/pdf", "Connection", "close"));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> download().returning(ContentHandler.toFile(target()).atMost(99_999)))
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining("more than 99999 bytes");
      assertThat(names()).isEmpty();
    }
    assertThat(watched.cancelledCalls()).isEqualTo(2);
  }

  @Test
  void whatIsInTheWayIsFoundBeforeAnythingIsSent() throws IOException {
    Files.writeString(target(), "old");
    assertThatThrownBy(() -> download().returning(ContentHandler.toFile(target())))
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the answer could not be stored (FileAlreadyExistsException)");
    assertThat(server.connections()).isZero();
    assertThat(target()).hasContent("old");
  }

  @Test
  void theRestOfALongAnswerIsNotRead_whenTheHandlerHasEnough() {
    serving(
        (request, socket) -> {
          bytes(200, PDF, "Content-Type", "application/pdf", "Content-Length", "999999999")
              .play(request, socket);
          return server.silence().play(request, socket);
        });
    byte[] head = download().returning(ContentHandler.stream(in -> in.readNBytes(4)));
    assertThat(head).isEqualTo(Arrays.copyOf(PDF, 4));
    assertThat(watched.cancelledCalls()).isEqualTo(1);
    assertThat(watched.pool().connectionCount()).isZero();
  }

  @Test
  void theConnectionIsKept_whenTheContentWasReadToItsEnd() {
    serving(pdf());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(download().returning(ContentHandler.to(out))).isEqualTo(PDF.length);
    assertThat(out.toByteArray()).isEqualTo(PDF);
    download().returning(ContentHandler.toBytes(PDF.length));
    assertThat(watched.cancelledCalls()).isZero();
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void whatWasWrittenElsewhereCannotBeTakenBack_soNothingIsRepeated() {
    serving(cutPdf(), pdf());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> download().returning(ContentHandler.to(out)))
        .isExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("attempt 1/3");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aHandlerThatHasNotBegunMayBeRepeated() {
    serving(answer(503), RawServer.reset(), pdf());
    AtomicInteger begun = new AtomicInteger();
    long size =
        download()
            .returning(
                content -> {
                  begun.incrementAndGet();
                  assertThat(content.length()).hasValue(PDF.length);
                  return content.stream().transferTo(OutputStream.nullOutputStream());
                });
    assertThat(size).isEqualTo(PDF.length);
    assertThat(begun).hasValue(1);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void whatAHandlerThrowsOnPurposePassesUnchanged_andNothingIsRepeated() {
    serving(pdf());
    IllegalStateException mine = new IllegalStateException("mine");
    assertThatThrownBy(
            () ->
                download()
                    .returning(
                        content -> {
                          throw mine;
                        }))
        .isSameAs(mine);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aBreakThatAHandlerHidesIsStillABreak() {
    serving(cutPdf());
    assertThatThrownBy(
            () ->
                download()
                    .returning(
                        content -> {
                          try {
                            return content.stream().readAllBytes();
                          } catch (IOException e) {
                            throw new UncheckedIOException(e);
                          }
                        }))
        .isExactlyInstanceOf(TransportException.class);
    assertThatThrownBy(
            () ->
                download()
                    .returning(
                        content -> {
                          try {
                            return content.stream().readAllBytes().length;
                          } catch (IOException e) {
                            return -1;
                          }
                        }))
        .isExactlyInstanceOf(TransportException.class);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNotTheNetwork_andItsPathIsNotQuoted() {
    serving(pdf());
    ContentHandler<Long> full =
        ContentHandler.to(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("/home/MARTIN: no space left");
              }
            });
    assertThatThrownBy(() -> download().returning(full))
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the answer could not be stored (IOException)");
    assertThat(server.requests()).hasSize(1);
    assertThatThrownBy(
            () ->
                caller()
                    .call(Things.DEPOSIT)
                    .path("id", "7")
                    .body(Things.Thing.named("chair"))
                    .returning(full))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasCauseInstanceOf(ContentAccessException.class);
  }

  @Test
  void anInterruptWhileStoringEndsTheCall() {
    serving(pdf());
    assertThatThrownBy(
            () ->
                download()
                    .returning(
                        ContentHandler.toFile(target())
                            .reporting(bytes -> Thread.currentThread().interrupt())))
        .isInstanceOf(CallInterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(names()).isEmpty();
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"200, text/html", "204, application/pdf"})
  void aPageOrNothingIsNotTaken_whereADocumentIsExpected(int status, String type) {
    serving(answer(status, "Content-Type", type, status == 204 ? "" : "<p>Session expirée</p>"));
    assertThatThrownBy(
            () ->
                download().expecting("application/pdf").returning(ContentHandler.toFile(target())))
        .isInstanceOf(UnreadableResponseException.class);
    assertThat(names()).isEmpty();
    assertThat(server.requests().get(0).header("Accept")).isEqualTo("application/pdf");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectionIsNotFollowed(int status) {
    serving(answer(status, "Location", uri() + "/elsewhere"), pdf());
    assertThatThrownBy(() -> download().returning(ContentHandler.toFile(target())))
        .isInstanceOf(UnexpectedStatusException.class);
    assertThat(server.requests()).hasSize(1);
    assertThat(names()).isEmpty();
  }

  @Test
  void aHandlerMayReturnNothing() {
    serving(answer(200, "Content-Type", "text/plain", "x"));
    byte[] seen = new byte[1];
    Object nothing =
        download()
            .returning(
                content -> {
                  seen[0] = (byte) content.stream().read();
                  assertThat(content.mediaType()).hasValue("text/plain");
                  return null;
                });
    assertThat(nothing).isNull();
    assertThat(seen).isEqualTo("x".getBytes(StandardCharsets.US_ASCII));
  }
}
