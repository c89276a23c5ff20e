package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.declaration.CountingRule;
import fr.passerelle.sdk.amsn.declaration.DeclarationComparison;
import fr.passerelle.sdk.amsn.declaration.HeadcountPolicy;
import fr.passerelle.sdk.amsn.declaration.PayrollHeadcount;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationConfirmation;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationReceipt;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationWindow;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployeeQuery;
import fr.passerelle.sdk.amsn.model.declaration.VersionedDraft;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.model.Workforce;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** The annual declaration of one employer: window, draft, differences, submission, receipt. */
final class JanuaryDeclaration {
  private static final int LAST_DAY = 31;

  private final AmsnClient amsn;
  private final Screen screen;
  private final DeclarationConsole console;
  private final LocalDate today;
  private final boolean submitting;
  private final boolean asItIs;

  JanuaryDeclaration(
      AmsnClient amsn, Screen screen, LocalDate today, boolean submitting, boolean asItIs) {
    this.amsn = amsn;
    this.screen = screen;
    this.console = new DeclarationConsole(screen);
    this.today = today;
    this.submitting = submitting;
    this.asItIs = asItIs;
  }

  /** Carries it out; true unless it was asked to submit and did not. */
  boolean run(Workforce workforce) {
    int year = today.getMonth().compareTo(Month.JULY) < 0 ? today.getYear() : today.getYear() + 1;
    screen.step("Ask the portal about " + year);
    Optional<DeclarationReceipt> earlier = receipt(year);
    if (earlier.isPresent()) {
      screen.say("The declaration of " + year + " was made.");
      console.show(earlier.get());
      return true;
    }
    DeclarationWindow window = amsn.declaration().window(year);
    if (window.isOpenOn(today)) {
      screen.say("Open" + window.getClosesOn().map(day -> " until " + day).orElse("") + ".");
    }

    // Outside the window this is where it ends: nothing is sent.
    VersionedDraft draft = amsn.declaration().openDraft(window);

    screen.step("Compare payroll with the draft");
    if (draft.draft().rosterChanged()) {
      screen.say("The roster changed after the draft was prefilled: it is filled again.");
      draft = amsn.declaration().refill(draft);
    }
    DeclarationComparison comparison = compare(workforce, window, draft, year);
    console.show(draft.draft());
    console.show(comparison);
    if (!submitting) {
      screen.say("Nothing is submitted unless --submit asks for it.");
      return true;
    }
    if (!comparison.isEqual() && !asItIs) {
      screen.say("Not submitted: bring the roster up to date first, or say --as-it-is.");
      return false;
    }
    screen.step("Submit");
    console.show(submit(draft));
    return true;
  }

  private DeclarationComparison compare(
      Workforce workforce, DeclarationWindow window, VersionedDraft draft, int year) {
    LocalDate referenceDate =
        window.getReferenceDate().orElse(LocalDate.of(year, Month.JANUARY, LAST_DAY));
    // tag::compare[]
    // AMSN publishes no counting rule: say yours.
    HeadcountPolicy policy =
        HeadcountPolicy.builder()
            .referenceDate(referenceDate)
            .rule(CountingRule.naturalPersons().and(CountingRule.endingAsForeseen()))
            .build();
    PayrollHeadcount headcount = PayrollHeadcount.of(workforce, policy);
    DeclaredEmployeeQuery everybody = DeclaredEmployeeQuery.builder().pageSize(200).build();
    List<DeclaredEmployee> list = amsn.declaration().employees(year, everybody).stream().toList();
    DeclarationComparison comparison = DeclarationComparison.of(headcount, draft.draft(), list);
    // end::compare[]
    screen.say(headcount.total() + " count in payroll on " + referenceDate + ".");
    return comparison;
  }

  private DeclarationReceipt submit(VersionedDraft draft) {
    // tag::submit[]
    DeclarationConfirmation confirmation =
        DeclarationConfirmation.builder().confirmedTotal(draft.draft().getTotal()).build();
    DeclarationReceipt receipt = amsn.declaration().submit(draft, confirmation);
    // end::submit[]
    return receipt;
  }

  private Optional<DeclarationReceipt> receipt(int year) {
    try {
      return Optional.of(amsn.declaration().receipt(year));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}
