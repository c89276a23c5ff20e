package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AnswerRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is in force about a member, and the drafts of its changes. Guarded by the lock of the
 * portal.
 */
final class AdministrationFile {
  private final List<StoredDraft> drafts = new ArrayList<>();
  private AdministrationRecord inForce;

  AdministrationFile(AdministrationRecord inForce) {
    this.inForce = inForce;
  }

  AdministrationRecord inForce() {
    return inForce;
  }

  void put(AdministrationRecord record) {
    inForce = record;
  }

  Optional<StoredDraft> openDraft() {
    return drafts.stream().filter(StoredDraft::isOpen).findFirst();
  }

  Optional<StoredDraft> draft(String id) {
    return drafts.stream().filter(draft -> draft.id().equals(id)).findFirst();
  }

  StoredDraft open(AdministrationRecord proposed, Instant now) {
    StoredDraft draft = StoredDraft.opened(drafts.size() + 1, proposed, now);
    drafts.add(draft);
    return draft;
  }

  StoredDraft change(StoredDraft draft, AdministrationRecord proposed) {
    return keep(draft.changed(proposed));
  }

  StoredDraft abandon(StoredDraft draft, Instant now) {
    return keep(draft.closed("abandoned", proposed(draft), differing(draft), now));
  }

  StoredDraft confirm(StoredDraft draft, Instant now) {
    AdministrationRecord proposed = proposed(draft);
    List<String> differing = differing(draft);
    inForce = proposed;
    return keep(draft.closed("confirmed", proposed, differing, now));
  }

  /**
   * {@return what would be in force: what the service alone decides, such as the questions, is that
   * of today}
   */
  AdministrationRecord proposed(StoredDraft draft) {
    if (!draft.isOpen()) {
      return draft.proposed();
    }
    Map<String, Object> then = items(draft.proposed());
    return inForce.toBuilder()
        .addresses(draft.proposed().getAddresses())
        .answers(
            inForce.getAnswers().stream()
                .map(a -> a.toBuilder().value(text(then.get(a.getItem()))).build())
                .toList())
        .build();
  }

  /** {@return the items that a draft changes, or did when it was closed} */
  List<String> differing(StoredDraft draft) {
    if (!draft.isOpen()) {
      return draft.closing();
    }
    Map<String, Object> now = items(inForce);
    Map<String, Object> then = items(proposed(draft));
    Set<String> all = new TreeSet<>(now.keySet());
    all.addAll(then.keySet());
    return all.stream().filter(item -> !Objects.equals(now.get(item), then.get(item))).toList();
  }

  /** {@return the mandatory items that have no answer} */
  static List<String> missing(AdministrationRecord record) {
    Set<String> mandatory = new TreeSet<>(record.getMandatoryItems());
    record.getAnswers().stream()
        .filter(AnswerRecord::isMandatory)
        .forEach(answer -> mandatory.add(answer.getItem()));
    mandatory.removeAll(items(record).keySet());
    return List.copyOf(mandatory);
  }

  private static Optional<String> text(@Nullable Object value) {
    return value == null ? Optional.empty() : Optional.of((String) value);
  }

  private StoredDraft keep(StoredDraft draft) {
    drafts.set(draft.sequence() - 1, draft);
    return draft;
  }

  private static Map<String, Object> items(AdministrationRecord record) {
    Map<String, Object> items = new LinkedHashMap<>();
    record
        .getAddresses()
        .forEach(
            address -> {
              String head = "address." + address.getUse();
              address.getPostal().ifPresent(postal -> items.put(head + ".postal", postal));
              address.getEmail().ifPresent(email -> items.put(head + ".email", email));
            });
    record
        .getAnswers()
        .forEach(answer -> answer.getValue().ifPresent(v -> items.put(answer.getItem(), v)));
    return items;
  }
}
