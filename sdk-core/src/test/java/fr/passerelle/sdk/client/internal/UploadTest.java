package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.after;
import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static fr.passerelle.sdk.testing.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.ContentChangedException;
import fr.passerelle.sdk.content.ContentChangedException.Difference;
import fr.passerelle.sdk.content.SpooledContent;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.TransportException;
import fr.passerelle.sdk.testing.BrokenStream;
import fr.passerelle.sdk.testing.RawServer;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.TransportRequest;
import fr.passerelle.sdk.transport.retry.Idempotence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents on their way to a service: the same bytes at every attempt, or none. */
class UploadTest extends ConversationFixture {
  private static final RawServer.Step OK = json(200, "{\"id\":\"r1\"}");
  private static final int SIZE = 100_000;

  @TempDir Path directory;

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private ServiceCall put(Idempotence idempotence) {
    return caller().call(Things.with(idempotence)).path("id", "7");
  }

  private static String idOf(ServiceCall call) {
    return call.returning(Things.Receipt.class).id();
  }

  private static <E extends SdkException> E failureOf(Class<E> type, ServiceCall call) {
    return catchThrowableOfType(type, () -> call.returning(Things.Receipt.class));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16 * 1024 - 1, 16 * 1024, 16 * 1024 + 1, SIZE})
  void everyAttemptSendsTheSameBytes(int size) throws IOException {
    byte[] bytes = noise(size);
    Path file = Files.write(directory.resolve("file"), bytes);
    for (Content content :
        new Content[] {
          Content.of(file, "application/pdf"),
          Content.of(bytes, "application/pdf"),
          Content.of(() -> new ByteArrayInputStream(bytes), size, "application/pdf"),
          Content.of(() -> new ByteArrayInputStream(bytes), -1, "application/pdf")
        }) {
      serving(answer(503), reset(), OK);
      assertThat(idOf(put(Idempotence.KEYED).content(content))).isEqualTo("r1");
      assertIdenticalRequests(3);
      RawServer.Request sent = server.requests().get(0);
      assertThat(sent.bytes()).isEqualTo(bytes);
      assertThat(sent.header("Content-Type")).isEqualTo("application/pdf");
      assertThat(sent.header("Content-Encoding")).isNull();
      assertThat(sent.header("Content-Length"))
          .isEqualTo(content.length().isPresent() ? Integer.toString(size) : null);
    }
  }

  @Test
  void aContentIsCompressedOnce_howeverOftenItIsSent() throws IOException {
    byte[] dsn = "S10.G00.00.001,'LogiPaie'\r\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
    AtomicInteger opened = new AtomicInteger();
    Supplier<InputStream> source =
        () -> {
          opened.incrementAndGet();
          return new ByteArrayInputStream(dsn);
        };
    serving(answer(503), answer(503), OK);
    put(Idempotence.KEYED)
        .gzip(Content.of(source, dsn.length, "text/plain"))
        .returning(Things.Receipt.class);
    assertIdenticalRequests(3);
    assertThat(opened).hasValue(1);
    RawServer.Request sent = server.requests().get(0);
    assertThat(sent.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(sent.header("Content-Type")).isEqualTo("text/plain");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(sent.bytes())).readAllBytes())
        .isEqualTo(dsn);
  }

  @Test
  void whatExistsOnceIsRepeated_whenItWasCompressedBefore() {
    serving(answer(503), OK);
    Content once = Content.once(new ByteArrayInputStream(noise(SIZE)), -1, "text/plain");
    assertThat(idOf(put(Idempotence.KEYED).gzip(once))).isEqualTo("r1");
    assertIdenticalRequests(2);
  }

  @Test
  void theCallersOwnCompressedContentStaysOpen() {
    try (SpooledContent compressed =
        SpooledContent.gzip(Content.of(noise(SIZE), "text/plain"), 0, directory)) {
      put(Idempotence.NON_IDEMPOTENT).content(compressed).returning(Things.Receipt.class);
      put(Idempotence.NON_IDEMPOTENT).content(compressed).returning(Things.Receipt.class);
    }
    assertIdenticalRequests(2);
    assertThat(server.requests().get(0).header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void aFileThatIsReplacedBetweenTwoAttemptsIsNoticed_andTheSecondIsNotSent() throws IOException {
    Path file = Files.write(directory.resolve("file"), noise(SIZE));
    serving(
        after(
            () -> {
              touch(file, "2026-11-20T10:00:00Z");
            },
            answer(503)),
        OK);
    TransportException failure =
        failureOf(
            TransportException.class,
            put(Idempotence.IDEMPOTENT).content(Content.of(file, "text/plain")));
    assertThat(failure).isExactlyInstanceOf(TransportException.class);
    assertChanged(failure, Difference.VERSION);
    assertThat(server.requests()).hasSize(1);
    assertThat(server.incompleteRequests()).isZero();
  }

  @Test
  void aFileThatVanishesBetweenTwoAttemptsLeavesAKeyedCallUnknown() throws IOException {
    Path file = Files.write(directory.resolve("file"), noise(SIZE));
    serving(after(() -> delete(file), answer(503)), OK);
    OutcomeUnknownException failure =
        failureOf(
            OutcomeUnknownException.class,
            put(Idempotence.KEYED).content(Content.of(file, "text/plain")));
    assertThat(failure)
        .rootCause()
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the content to send could not be read (NoSuchFileException)");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aSourceThatGivesOtherBytesTheSecondTimeIsNoticed_andTheLastPieceIsHeldBack() {
    AtomicInteger opened = new AtomicInteger();
    Content fickle =
        Content.of(
            () -> {
              byte[] bytes = noise(SIZE);
              bytes[SIZE / 2] = (byte) opened.incrementAndGet();
              return new ByteArrayInputStream(bytes);
            },
            SIZE,
            "text/plain");
    serving(answer(503), OK);
    TransportException failure =
        failureOf(TransportException.class, put(Idempotence.IDEMPOTENT).content(fickle));
    assertChanged(failure, Difference.BYTES);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void nothingIsSent_whenTheSourceCannotBeRead() {
    for (Idempotence idempotence :
        new Idempotence[] {Idempotence.IDEMPOTENT, Idempotence.KEYED, Idempotence.NON_IDEMPOTENT}) {
      NotSentException failure =
          failureOf(
              NotSentException.class,
              put(idempotence)
                  .content(Content.of(() -> BrokenStream.after(noise(9)), -1, "text/plain")));
      assertThat(failure)
          .hasMessageContaining("nothing was sent: the content could not be read")
          .hasCauseInstanceOf(ContentAccessException.class);
      assertThat(failure.getCause().getMessage()).doesNotContain(BrokenStream.TEXT);
    }
    assertThat(server.connections()).isZero();
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void nothingIsSent_whenTheFileIsMissing_compressedOrNot() {
    Content missing = Content.of(directory.resolve("MARTIN.txt"), "text/plain");
    for (ServiceCall call :
        new ServiceCall[] {
          put(Idempotence.NON_IDEMPOTENT).content(missing),
          put(Idempotence.NON_IDEMPOTENT).gzip(missing),
          put(Idempotence.NON_IDEMPOTENT).form(new Parts().file("file", "a.txt", missing))
        }) {
      NotSentException failure = failureOf(NotSentException.class, call);
      assertThat(failure).hasCauseInstanceOf(ContentAccessException.class);
      assertThat(failure.operation()).hasValue("test.things.deposit");
      assertThat(failure.getCause().getMessage()).doesNotContain("MARTIN");
    }
    assertThat(server.connections()).isZero();
  }

  @Test
  void aSupplierThatFailsInAWayOfItsOwnIsAFailureOfTheSource() {
    Content broken =
        Content.of(
            () -> {
              throw new IllegalStateException("185057800608491");
            },
            3,
            "text/plain");
    NotSentException failure =
        failureOf(NotSentException.class, put(Idempotence.NON_IDEMPOTENT).content(broken));
    assertThat(failure.getCause())
        .hasMessage("the content to send could not be read (IllegalStateException)");
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "NON_IDEMPOTENT"})
  void theOutcomeIsUnknown_whenTheSourceBreaksAfterItsBeginningLeft(Idempotence idempotence) {
    OutcomeUnknownException failure =
        failureOf(
            OutcomeUnknownException.class,
            put(idempotence)
                .content(
                    Content.of(() -> BrokenStream.after(noise(SIZE)), SIZE + 1, "text/plain")));
    assertThat(failure)
        .hasCauseInstanceOf(TransportException.class)
        .hasRootCauseInstanceOf(ContentAccessException.class);
    assertThat(server.requests()).as("requests that arrived whole").isEmpty();
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void anIdempotentCallIsNotRepeated_whenItsSourceBreaks() {
    TransportException failure =
        failureOf(
            TransportException.class,
            put(Idempotence.IDEMPOTENT)
                .content(Content.of(() -> BrokenStream.after(noise(SIZE)), -1, "text/plain")));
    assertThat(failure)
        .isExactlyInstanceOf(TransportException.class)
        .hasMessageContaining("the content could not be read");
    assertThat(server.requests()).isEmpty();
    assertThat(time.waits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {SIZE - 1, SIZE + 1, 32 * 1024})
  void aContentOfAnotherLengthThanAnnouncedNeverArrivesWhole(int announced) {
    byte[] bytes = noise(SIZE);
    OutcomeUnknownException failure =
        failureOf(
            OutcomeUnknownException.class,
            put(Idempotence.NON_IDEMPOTENT)
                .content(
                    Content.of(() -> new ByteArrayInputStream(bytes), announced, "text/plain")));
    assertChanged(failure, Difference.LENGTH);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aSmallContentOfAnotherLengthIsNotSentAtAll() {
    NotSentException failure =
        failureOf(
            NotSentException.class,
            put(Idempotence.NON_IDEMPOTENT)
                .content(Content.of(() -> new ByteArrayInputStream(noise(5)), 4, "text/plain")));
    assertChanged(failure, Difference.LENGTH);
    assertThat(server.connections()).isZero();
  }

  @Test
  void whatExistsOnceIsSentOnce() {
    serving(answer(503), OK);
    Content once = Content.once(new ByteArrayInputStream(noise(SIZE)), SIZE, "text/plain");
    assertThat(failureOf(ServerErrorException.class, put(Idempotence.IDEMPOTENT).content(once)))
        .isNotNull();
    assertThat(server.requests()).hasSize(1);
    NotSentException again =
        failureOf(NotSentException.class, put(Idempotence.IDEMPOTENT).content(once));
    assertThat(again).hasCauseInstanceOf(ConfigurationException.class);
    assertThat(again.getCause()).hasMessageContaining("was given to a call before");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void whatExistsOnceIsTriedAgain_whileNothingOfItWasSent() {
    AtomicInteger attempts = new AtomicInteger();
    Transport twiceUnreachable =
        new Transport() {
          @Override
          public <R> R exchange(TransportRequest request, ResponseReader<R> reader)
              throws ExchangeException {
            if (attempts.incrementAndGet() < 3) {
              ready(request);
              throw new ExchangeException(
                  ExchangeException.Departure.NOTHING_LEFT,
                  ExchangeException.Reason.UNREACHABLE,
                  null);
            }
            return watched.transport().exchange(request, reader);
          }

          private void ready(TransportRequest request) {
            try {
              request.body().ready();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }

          @Override
          public void close() {}
        };
    byte[] bytes = noise(SIZE);
    try (SdkRuntime flaky = newRuntime().transport(twiceUnreachable).build()) {
      assertThat(
              idOf(
                  ServiceCaller.of(flaky, uri())
                      .call(Things.DEPOSIT)
                      .path("id", "7")
                      .content(Content.once(new ByteArrayInputStream(bytes), -1, "text/plain"))))
          .isEqualTo("r1");
    }
    assertThat(attempts).hasValue(3);
    assertThat(server.requests()).hasSize(1);
    assertThat(server.requests().get(0).bytes()).isEqualTo(bytes);
  }

  @Test
  void aContentIsRefused_whereNothingCanCarryIt() {
    Content content = Content.of(new byte[0], "text/plain");
    assertThatThrownBy(() -> caller().call(Things.READ).content(content))
        .hasMessage("test.things.read is a GET and carries no body");
    assertThatThrownBy(() -> put(Idempotence.KEYED).gzip(content).returningPages(String.class))
        .isInstanceOf(ConfigurationException.class);
  }

  private static void assertChanged(SdkException failure, Difference difference) {
    assertThat(failure).rootCause().isInstanceOf(ContentChangedException.class);
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    assertThat(((ContentChangedException) root).difference()).isEqualTo(difference);
  }

  private static void touch(Path file, String instant) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse(instant)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
