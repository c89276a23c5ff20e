package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.declaration.DeclarationComparison;
import fr.passerelle.sdk.amsn.declaration.HeadcountDifference;
import fr.passerelle.sdk.amsn.declaration.NominalDifference;
import fr.passerelle.sdk.amsn.declaration.PayrollWorker;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationDraft;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationReceipt;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.HeadcountLine;
import fr.passerelle.sdk.json.OpenCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The annual declaration on a console: people by rank and line, never by name or number. */
final class DeclarationConsole {
  private static final int SHOWN = 20;

  private final Screen screen;

  DeclarationConsole(Screen screen) {
    this.screen = screen;
  }

  static String closed(int year, Optional<LocalDate> opensOn, Optional<LocalDate> closesOn) {
    String days =
        opensOn.map(day -> "It opens on " + day).orElse("The service has announced no day yet")
            + closesOn.map(day -> " and closes on " + day).orElse("");
    return "The declaration of " + year + " cannot be made today. " + days + ". Nothing was sent.";
  }

  void show(DeclarationDraft draft) {
    screen.say("Draft of " + draft.getPrefilledAt() + ", " + draft.getTotal() + " workers");
    lines(draft.getLines());
  }

  void show(DeclarationReceipt receipt) {
    screen.say(
        "Receipt "
            + receipt.getNumber()
            + " of "
            + receipt.getSubmittedAt()
            + ", "
            + receipt.getTotal()
            + " workers");
    lines(receipt.getLines());
  }

  void show(DeclarationComparison comparison) {
    if (comparison.isEqual()) {
      screen.say("Payroll and draft agree.");
    }
    comparison.headcounts().forEach(one -> screen.say(count("payroll", one)));
    comparison.ownSums().forEach(one -> screen.say(count("nominal list", one)));
    List<NominalDifference> nominal = comparison.nominal();
    nominal.stream().limit(SHOWN).forEach(one -> screen.say(person(one)));
    if (nominal.size() > SHOWN) {
      screen.say((nominal.size() - SHOWN) + " more workers");
    }
  }

  private void lines(List<HeadcountLine> lines) {
    lines.forEach(
        line ->
            screen.say(
                "  "
                    + line.getEstablishment().format()
                    + "  "
                    + line.getMonitoringCategory()
                    + "  "
                    + line.getWorkers()));
  }

  private static String count(String side, HeadcountDifference difference) {
    return difference.establishment().format()
        + " "
        + difference.category().map(OpenCode::toString).orElse("category not known")
        + ": "
        + difference.expected()
        + " in "
        + side
        + ", "
        + difference.drafted()
        + " in the draft";
  }

  private static String person(NominalDifference difference) {
    String who =
        difference.payroll().map(PayrollWorker::id).orElse("nobody in payroll")
            + ", "
            + difference
                .drafted()
                .map(DeclaredEmployee::getEmployeeId)
                .map(id -> "line " + id)
                .orElse("no line");
    String what =
        switch (difference.kind()) {
          case NOT_ON_LIST -> "counts in payroll, is not on the list";
          case NOT_IN_PAYROLL -> "counts in the draft, is not in payroll";
          case COUNTED_BY_PAYROLL_ONLY -> "counts in payroll, not in the draft";
          case COUNTED_BY_DRAFT_ONLY ->
              "counts in the draft, not in payroll ("
                  + difference.payroll().flatMap(PayrollWorker::leftOut).orElseThrow()
                  + ")";
          case OTHER_CATEGORY -> "another monitoring category";
        };
    return who + ": " + what;
  }
}
