package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.client.internal.AnswerBody;
import fr.passerelle.sdk.client.internal.BodyFault;
import fr.passerelle.sdk.client.internal.BodyReader;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.SpooledContent;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnOperations;
import fr.passerelle.sdk.netentreprises.apidsn.DepositService;
import fr.passerelle.sdk.netentreprises.apidsn.ListFormat;
import fr.passerelle.sdk.netentreprises.apidsn.internal.DepositBook.Doubt;
import fr.passerelle.sdk.netentreprises.apidsn.model.DepositOutcome;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedDeposit;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncScope;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.returns.DsnReport;
import fr.passerelle.sdk.netentreprises.returns.DsnReportReader;
import fr.passerelle.sdk.netentreprises.returns.ReportState;
import fr.passerelle.sdk.netentreprises.returns.ReportType;
import fr.passerelle.sdk.netentreprises.returns.UnreadableReturnException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Deposits over HTTP. */
final class RemoteDepositService implements DepositService {
  private static final int REJECTED = 422;
  private static final String PLAIN = "text/plain";

  private final SdkRuntime runtime;
  private final Callers callers;
  private final DepositBook book;
  private final WindowCalls windows;

  RemoteDepositService(SdkRuntime runtime, Callers callers, DepositBook book) {
    this.runtime = runtime;
    this.callers = callers;
    this.book = book;
    this.windows = WindowCalls.of(callers.settings());
  }

  @Override
  public DepositOutcome deposit(Content dsn) {
    return deposit(dsn, callers.settings().environment().usualMode());
  }

  @Override
  public DepositOutcome deposit(Content dsn, DsnMode meant) {
    ServiceCaller caller = callers.ofDeclarant(callers.deposit());
    // What is looked at are the bytes that leave, also of a source that can be read only once.
    try (SpooledContent compressed = SpooledContent.gzip(new PlainText(dsn))) {
      requireFit(compressed, meant);
      return send(caller, compressed);
    }
  }

  @Override
  public WindowList<ListedDeposit> list(TimeWindow window) {
    ListFormat format = callers.settings().listFormat();
    return windows.list(
        callers.ofDeclarant(callers.consultation()),
        ApiDsnOperations.LIST_DEPOSITS,
        format,
        window,
        Lists.deposits(runtime, format));
  }

  private DepositOutcome send(ServiceCaller caller, SpooledContent compressed) {
    Instant start = runtime.clock().instant();
    List<Doubt> doubt = new ArrayList<>(1);
    try {
      DepositOutcome outcome =
          caller
              .call(ApiDsnOperations.DEPOSIT)
              .content(compressed)
              .readingAlso(REJECTED)
              .settledBy(ApiDsnOperations.LIST_DEPOSITS, () -> settle(doubt.get(0)))
              .returning(new Acknowledgement());
      outcome.flux().ifPresent(book::acknowledged);
      return outcome;
    } catch (OutcomeUnknownException e) {
      doubt.add(new Doubt(callers.declarant(), start, runtime.clock().instant()));
      book.doubtful(doubt.get(0));
      throw e;
    }
  }

  private void requireFit(SpooledContent compressed, DsnMode meant) {
    ApiDsnSettings settings = callers.settings();
    Optional<Software> named =
        settings.checksSoftware() ? Optional.of(settings.software()) : Optional.empty();
    try (GZIPInputStream plain = new GZIPInputStream(compressed.open())) {
      DsnFitness.require(plain, meant, named);
    } catch (IOException e) {
      throw new ContentAccessException("the file could not be read", e);
    }
  }

  /** Lists what was deposited from a little before the call to a little after it. */
  private Outcome settle(Doubt doubt) {
    ApiDsnSettings settings = callers.settings();
    Instant now = runtime.clock().instant();
    Instant settled = doubt.to().plus(settings.settlingDelay());
    Instant end = (now.isBefore(settled) ? now : settled).plus(settings.clockTolerance());
    Instant from = doubt.from().minus(settings.clockTolerance());
    Duration width = SyncScope.CONCENTRATEUR.firstWidth();
    List<ListedDeposit> listed = new ArrayList<>();
    while (from.isBefore(end)) {
      Instant to = from.plus(width).isAfter(end) ? end : from.plus(width);
      listed.addAll(list(new TimeWindow(from, to)).items());
      from = to;
    }
    return book.judge(doubt, listed, !now.isBefore(settled));
  }

  /** The service takes {@code text/plain} and nothing else. */
  private record PlainText(Content dsn) implements Content {
    @Override
    public String mediaType() {
      return PLAIN;
    }

    @Override
    public OptionalLong length() throws IOException {
      return dsn.length();
    }

    @Override
    public boolean isReplayable() {
      return dsn.isReplayable();
    }

    @Override
    public InputStream open() throws IOException {
      return dsn.open();
    }

    @Override
    public Optional<String> version() throws IOException {
      return dsn.version();
    }

    @Override
    public Optional<String> coding() {
      return dsn.coding();
    }

    @Override
    public String toString() {
      return "PlainText";
    }
  }

  /** AEE and ARE share root and schema: the type and the state tell, the status only agrees. */
  private static final class Acknowledgement implements BodyReader<DepositOutcome> {
    private static final int LARGEST = 8 * 1024 * 1024;

    @Override
    public String accept() {
      return "application/xml";
    }

    @Override
    public DepositOutcome read(AnswerBody body) throws IOException {
      byte[] document = body.stream(LARGEST).readAllBytes();
      try {
        DsnReport report = DsnReportReader.read(new ByteArrayInputStream(document));
        boolean isAcknowledged =
            body.status() != REJECTED
                && report.getType().is(ReportType.AEE)
                && report.state().filter(state -> state.is(ReportState.REJECTED)).isEmpty();
        boolean isRejected =
            report.getType().is(ReportType.ARE)
                || report.state().filter(state -> state.is(ReportState.REJECTED)).isPresent();
        if (isAcknowledged == isRejected) {
          throw new BodyFault("neither an AEE nor an ARE");
        }
        return new DepositOutcome(isAcknowledged, report, document);
      } catch (UnreadableReturnException e) {
        throw new BodyFault("not an AEE or ARE", e.path(), e.line(), 0);
      }
    }
  }
}
