package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.model.declaration.CountingDecision;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationConfirmation;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationDraft;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationWindow;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployeeQuery;
import fr.passerelle.sdk.amsn.model.declaration.DraftCorrection;
import fr.passerelle.sdk.amsn.model.declaration.VersionedDraft;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The menu <i>Déclaration annuelle</i>, with a window that is open whenever the tests run. */
final class AmsnDeclarationMenu implements AmsnMenu {
  private static final int YEAR = 2027;
  private static final int OTHER_YEAR = 2031;

  /** What earlier answers gave, so that later calls are the same each time they are made. */
  private final Map<String, VersionedDraft> drafts = new LinkedHashMap<>();

  private final Map<String, String> remembered = new LinkedHashMap<>();

  @Override
  public void seed(AmsnMember.Builder member) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    member.annualWindows(
        List.of(
            new AnnualWindow(
                YEAR,
                Optional.of(today.minusDays(10)),
                Optional.of(today.plusDays(10)),
                Optional.of(LocalDate.of(YEAR, 1, 31)))));
  }

  @Override
  public Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put("declaration.window(int)", AmsnMenu.of(amsn -> amsn.declaration().window(YEAR)));
    calls.put(
        "declaration.openDraft(DeclarationWindow)",
        AmsnMenu.of(amsn -> kept("opened", amsn.declaration().openDraft(alwaysOpen(YEAR)))));
    calls.put(
        "declaration.refill(VersionedDraft)",
        AmsnMenu.of(amsn -> kept("filled", amsn.declaration().refill(drafts.get("opened")))));
    calls.put(
        "declaration.employees(int, DeclaredEmployeeQuery)",
        AmsnMenu.of(
            amsn -> {
              Pages<DeclaredEmployee> pages = amsn.declaration().employees(YEAR, onePerPage());
              remembered.putIfAbsent("employee", pages.first().items().get(0).getEmployeeId());
              pages.first().next().ifPresent(next -> remembered.putIfAbsent("cursor", next));
              return pages;
            }));
    calls.put(
        "declaration.employees(int, DeclaredEmployeeQuery, String)",
        AmsnMenu.of(
            amsn -> amsn.declaration().employees(YEAR, onePerPage(), remembered.get("cursor"))));
    calls.put(
        "declaration.correct(VersionedDraft, DraftCorrection)",
        AmsnMenu.of(
            amsn ->
                kept(
                    "corrected",
                    amsn.declaration()
                        .correct(drafts.get("filled"), counting(remembered.get("employee"))))));
    calls.put("declaration.draft(int)", AmsnMenu.of(amsn -> amsn.declaration().draft(YEAR)));
    calls.put(
        "declaration.submit(VersionedDraft, DeclarationConfirmation)",
        AmsnMenu.of(amsn -> amsn.declaration().submit(drafts.get("corrected"), confirmation(1))));
    calls.put(
        "declaration.submit(VersionedDraft, DeclarationConfirmation, RequestOptions)",
        AmsnMenu.of(
            amsn ->
                amsn.declaration()
                    .submit(
                        drafts.get("corrected"),
                        confirmation(1),
                        RequestOptions.builder().idempotencyKey("january-2027").build())));
    calls.put("declaration.receipt(int)", AmsnMenu.of(amsn -> amsn.declaration().receipt(YEAR)));
    return calls;
  }

  @Override
  public Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    refusals.put("declaration 404", AmsnMenu.of(amsn -> amsn.declaration().receipt(OTHER_YEAR)));
    refusals.put(
        "declaration 409",
        AmsnMenu.of(amsn -> amsn.declaration().openDraft(alwaysOpen(OTHER_YEAR))));
    return refusals;
  }

  @Override
  public Map<String, Call> mistakes() {
    VersionedDraft draft =
        new VersionedDraft(
            DeclarationDraft.builder()
                .window(alwaysOpen(YEAR))
                .prefilledAt(Instant.EPOCH)
                .rosterState("one")
                .currentRosterState("another")
                .total(3)
                .submitted(false)
                .build(),
            "\"1\"");
    Map<String, Call> mistakes = new LinkedHashMap<>();
    mistakes.put(
        "declaration.employees",
        AmsnMenu.of(
            amsn ->
                amsn.declaration()
                    .employees(YEAR, DeclaredEmployeeQuery.builder().pageSize(1_000).build())));
    mistakes.put(
        "declaration.correct",
        AmsnMenu.of(amsn -> amsn.declaration().correct(draft, counting("Marolle ".repeat(20)))));
    mistakes.put(
        "declaration.submit",
        AmsnMenu.of(amsn -> amsn.declaration().submit(draft, confirmation(2))));
    return mistakes;
  }

  /** {@return none of its own: the people are those of the roster} */
  @Override
  public List<String> needles() {
    return List.of();
  }

  /** A window without days, open when it was read: the local day decides nothing. */
  private static DeclarationWindow alwaysOpen(int year) {
    return DeclarationWindow.builder().year(year).open(true).build();
  }

  private VersionedDraft kept(String name, VersionedDraft draft) {
    drafts.putIfAbsent(
        name,
        new VersionedDraft(
            draft.draft().toBuilder().window(alwaysOpen(YEAR)).build(), draft.version()));
    return draft;
  }

  private static DeclaredEmployeeQuery onePerPage() {
    return DeclaredEmployeeQuery.builder().establishment(AmsnUnderTest.HERE).pageSize(1).build();
  }

  private static DraftCorrection counting(String employeeId) {
    return DraftCorrection.builder()
        .addEmployees(CountingDecision.builder().employeeId(employeeId).counted(true).build())
        .build();
  }

  private static DeclarationConfirmation confirmation(int total) {
    return DeclarationConfirmation.builder().confirmedTotal(total).build();
  }
}
