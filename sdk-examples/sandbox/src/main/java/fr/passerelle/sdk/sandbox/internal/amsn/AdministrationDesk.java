package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.BankRecord;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations of the administrative information: what is in force, drafts, billing, direct
 * debit. Called under the lock of the portal.
 */
final class AdministrationDesk implements MenuDesk {
  private final Clock clock;

  AdministrationDesk(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "getAdministration",
        (member, call) -> Answer.json(200, AdministrationJson.information(member.administration())),
        "openDraft",
        this::open,
        "getDraft",
        (member, call) -> shown(200, member, find(member, call)),
        "modifyDraft",
        AdministrationDesk::modify,
        "confirmDraft",
        this::confirm,
        "abandonDraft",
        this::abandon,
        "getBilling",
        (member, call) ->
            Answer.json(200, AdministrationJson.billing(member.administration().inForce())),
        "getDirectDebit",
        (member, call) -> debit(member),
        "recordBankDetails",
        AdministrationDesk::record);
  }

  private Answer open(Member member, Call call) {
    AdministrationFile file = member.administration();
    Optional<StoredDraft> open = file.openDraft();
    if (open.isPresent()) {
      throw Refusal.of(409, "draft-open", "There is an open draft")
          .with("openDraftId", open.get().id());
    }
    AdministrationRecord proposed = DraftChange.apply(file.inForce(), call.body());
    StoredDraft draft = file.open(proposed, clock.instant());
    return shown(201, member, draft).with("Location", "/amsn/administration/drafts/" + draft.id());
  }

  private static Answer modify(Member member, Call call) {
    StoredDraft draft = findOpen(member, call);
    AdministrationRecord held = member.administration().proposed(draft);
    AdministrationRecord proposed = DraftChange.apply(held, call.body());
    // What already is so stays the same version.
    return proposed.equals(held)
        ? shown(200, member, draft)
        : shown(200, member, member.administration().change(draft, proposed));
  }

  private Answer confirm(Member member, Call call) {
    StoredDraft draft = findOpen(member, call);
    List<String> missing = AdministrationFile.missing(member.administration().proposed(draft));
    if (!missing.isEmpty()) {
      throw Refusal.of(
          422,
          "mandatory-missing",
          "The draft lacks mandatory answers",
          missing.stream().map(item -> new SchemaFault("draft/" + item, "required")).toList());
    }
    return shown(200, member, member.administration().confirm(draft, clock.instant()));
  }

  private Answer abandon(Member member, Call call) {
    StoredDraft draft = findOpen(member, call);
    return shown(200, member, member.administration().abandon(draft, clock.instant()));
  }

  private static Answer record(Member member, Call call) {
    BankRecord bank = AdministrationJson.bank(call.body());
    List<SchemaFault> faults = new ArrayList<>();
    if (!CheckDigits.soundIban(bank.getIban())) {
      faults.add(new SchemaFault("/iban", "key"));
    }
    if (!CheckDigits.sameBankingCountry(bank.getIban(), bank.getBic())) {
      faults.add(new SchemaFault("/bic", "bic-iban-mismatch"));
    }
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
    AdministrationRecord held = member.administration().inForce();
    if (!held.getBank().equals(Optional.of(bank))) {
      member.administration().put(held.toBuilder().bank(bank).directDebitState("recorded").build());
    }
    return debit(member);
  }

  private static Answer debit(Member member) {
    return Answer.json(200, AdministrationJson.directDebit(member.administration().inForce()));
  }

  private static Answer shown(int status, Member member, StoredDraft draft) {
    return Answer.json(status, AdministrationJson.draft(member.administration(), draft))
        .with("ETag", draft.etag());
  }

  private static StoredDraft find(Member member, Call call) {
    return member
        .administration()
        .draft(call.path("draftId"))
        .orElseThrow(() -> Refusal.of(404, "draft-not-found", "Not a draft of this member"));
  }

  private static StoredDraft findOpen(Member member, Call call) {
    StoredDraft draft = find(member, call);
    if (!draft.isOpen()) {
      throw Refusal.of(409, "draft-closed", "The draft was confirmed or abandoned");
    }
    Versions.require(call, draft.etag());
    return draft;
  }
}
