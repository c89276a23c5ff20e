package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.UnfitDsnException;
import fr.passerelle.sdk.netentreprises.apidsn.model.DepositOutcome;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnAnomaly;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnControl;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnControlReport;
import fr.passerelle.sdk.netentreprises.returns.DsnReport;
import fr.passerelle.sdk.netentreprises.returns.DsnReturn;
import fr.passerelle.sdk.netentreprises.returns.ReportAnomaly;
import fr.passerelle.sdk.netentreprises.returns.ReportState;
import fr.passerelle.sdk.netentreprises.returns.ReportSubmission;
import fr.passerelle.sdk.netentreprises.returns.ReturnNature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One DSN file from its control to the certificate: control, deposit, acknowledgement, and its
 * returns until the operator has judged it. Nobody can know that no further return will come; this
 * ends with the <i>certificat de conformité</i> or the <i>bilan d'anomalies</i>.
 */
final class DsnDeposit {
  private static final int SHOWN = 5;
  private static final int LARGEST_RETURN = 16 << 20;

  private final ApiDsnClient dsn;
  private final Screen screen;
  private final DsnMode meant;
  private final BooleanSupplier goOn;

  /**
   * Prepares deposits.
   *
   * @param dsn the client of the déclarant
   * @param screen what is shown
   * @param meant trial or real; a file that says otherwise is not sent
   * @param goOn waits before the returns are asked for again; false to give up
   */
  DsnDeposit(ApiDsnClient dsn, Screen screen, DsnMode meant, BooleanSupplier goOn) {
    this.dsn = dsn;
    this.screen = screen;
    this.meant = meant;
    this.goOn = goOn;
  }

  /** {@return whether the declaration counts as made} */
  boolean run(Path file) {
    screen.step("Control " + file.getFileName() + " against its norm");
    if (!control(file)) {
      screen.say("Not deposited: it would be refused.");
      return false;
    }
    screen.step("Deposit");
    Optional<DepositOutcome> outcome = deposit(file);
    if (outcome.isEmpty()) {
      return false;
    }
    DsnReport report = outcome.get().report();
    if (!outcome.get().isRegistered()) {
      screen.say("ARE: the deposit is refused.");
      report.anomalies().forEach(this::show);
      return false;
    }
    Optional<String> flux = report.getSubmission().flatMap(ReportSubmission::getFlux);
    screen.say("AEE: registered as " + flux.orElse("a deposit without identifier"));
    screen.step("Follow its returns");
    return flux.isPresent() && follow(flux.get());
  }

  private boolean control(Path file) {
    DsnControlReport report = DsnControl.standard().machineToMachine().report(file, SHOWN);
    for (DsnAnomaly anomaly : report.getAnomalies()) {
      screen.say(
          "line "
              + anomaly.line()
              + ", "
              + anomaly.codeText()
              + ": "
              + anomaly.message(Locale.ENGLISH));
    }
    boolean acceptable = report.getSummary().isAcceptable();
    screen.say(
        report.getSummary().getLines()
            + " lines, "
            + (acceptable ? "nothing that would block" : "with anomalies that would block"));
    return acceptable;
  }

  private Optional<DepositOutcome> deposit(Path file) {
    // tag::deposit[]
    try {
      return Optional.of(dsn.deposits().deposit(Content.of(file, "text/plain"), meant));
    } catch (UnfitDsnException unfit) {
      // Nothing left this machine: trial and real confused, several declarations, UTF-8...
      screen.say(String.valueOf(unfit.getMessage()));
    } catch (OutcomeUnknownException lost) {
      // It may have arrived: the list of deposits tells. It is never sent again by itself.
      Outcome outcome = lost.reconcile();
      screen.say("The acknowledgement was lost; the list of deposits says: " + outcome);
    }
    return Optional.empty();
    // end::deposit[]
  }

  private boolean follow(String flux) {
    Set<ListedReturn> seen = new HashSet<>();
    do {
      for (ListedReturn listed : dsn.returns().ofFlux(flux)) {
        if (listed.getId().isPresent() && seen.add(listed)) {
          Optional<Boolean> judged = judged(listed);
          if (judged.isPresent()) {
            return judged.get();
          }
        }
      }
    } while (goOn.getAsBoolean());
    screen.say("Not judged yet: ask again later for the returns of this deposit.");
    return false;
  }

  /** What a return says of the declaration; empty when it says nothing. */
  private Optional<Boolean> judged(ListedReturn listed) {
    OpenCode<ReturnNature> nature =
        listed.getNature().orElse(OpenCode.of(ReturnNature.class, "none"));
    // tag::return[]
    byte[] bytes = dsn.returns().download(listed, ContentHandler.toBytes(LARGEST_RETURN));
    DsnReturn arrived = read(nature, Content.of(bytes, "application/xml"));
    // end::return[]
    screen.say("return of nature " + nature + ", " + bytes.length + " bytes");
    Optional<DsnReport> report = arrived.report();
    if (!nature.is(ReturnNature.COMPLIANCE) || report.isEmpty()) {
      report.ifPresent(this::rates);
      return Optional.empty();
    }
    List<ReportAnomaly> anomalies = report.get().anomalies();
    anomalies.stream().limit(SHOWN).forEach(this::show);
    boolean made = report.get().state().filter(state -> state.is(ReportState.REJECTED)).isEmpty();
    screen.say(made ? "CCO: the declaration counts as made." : "BAN: the declaration is refused.");
    return Optional.of(made);
  }

  private void rates(DsnReport report) {
    if (!report.getRates().isEmpty()) {
      screen.say(report.getRates().size() + " AT/MP rates");
    }
  }

  private void show(ReportAnomaly anomaly) {
    // Only code and line: messages and values of a report may hold personal data.
    screen.say(anomaly.getCode() + anomaly.getLine().map(line -> ", line " + line).orElse(""));
  }

  private static DsnReturn read(OpenCode<ReturnNature> nature, Content content) {
    try {
      return DsnReturn.read(nature, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
