package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.OffPortalChangeException;
import fr.passerelle.sdk.amsn.model.administration.AddressChange;
import fr.passerelle.sdk.amsn.model.administration.AdministrationChange;
import fr.passerelle.sdk.amsn.model.administration.AdministrationDraft;
import fr.passerelle.sdk.amsn.model.administration.AnswerChange;
import fr.passerelle.sdk.amsn.model.administration.BankDetails;
import fr.passerelle.sdk.amsn.model.administration.OffPortalChange;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the administrative information asks of a request beyond its models: refused here, before
 * anything is sent.
 */
final class AdministrationChecks {
  /** Territories whose banks hold accounts that are numbered like those of another country. */
  private static final List<Set<String>> SHARED_NUMBERS =
      List.of(
          Set.of(
              "FR", "MC", "BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"),
          Set.of("GB", "GG", "IM", "JE"),
          Set.of("FI", "AX"));

  private AdministrationChecks() {}

  /**
   * Judges a change.
   *
   * @throws OffPortalChangeException when it names what the portal does not change
   * @throws InvalidModelException when it is empty or names something twice
   */
  static void require(AdministrationChange change) {
    for (AnswerChange answer : change.getAnswers()) {
      OffPortalChange.of(answer.getItem())
          .ifPresent(
              guidance -> {
                throw new OffPortalChangeException(guidance);
              });
    }
    List<Violation> violations = new ArrayList<>();
    if (change.getAddresses().isEmpty() && change.getAnswers().isEmpty()) {
      violations.add(new Violation("", "Empty", "must change something"));
    }
    judgeAddresses(change.getAddresses(), violations);
    judgeAnswers(change.getAnswers(), violations);
    refuse("AdministrationChange", violations);
  }

  /**
   * Judges a draft that is to be confirmed.
   *
   * @throws InvalidModelException naming every mandatory item that has no answer
   */
  static void requireComplete(AdministrationDraft draft) {
    // The text of a code, not the code: the service may have put anything there.
    refuse(
        "AdministrationDraft",
        draft.getMissing().stream()
            .map(item -> new Violation(item.toString(), "Mandatory", "must be answered"))
            .toList());
  }

  /**
   * Judges IBAN against BIC: a bank holds accounts of its own country, or of territories that share
   * the numbers of another (CFONB: accounts overseas have an IBAN in FR and a BIC in GP, RE, MQ).
   *
   * @throws InvalidModelException when they cannot belong together
   */
  static void require(BankDetails details) {
    String account = details.getIban().country();
    String bank = details.getBic().country();
    boolean together =
        account.equals(bank)
            || SHARED_NUMBERS.stream()
                .anyMatch(group -> group.contains(account) && group.contains(bank));
    if (!together) {
      refuse(
          "BankDetails",
          List.of(new Violation("bic", "BicAgainstIban", "is of another country than the IBAN")));
    }
  }

  private static void judgeAddresses(List<AddressChange> addresses, List<Violation> violations) {
    Set<String> uses = new HashSet<>();
    for (int i = 0; i < addresses.size(); i++) {
      AddressChange address = addresses.get(i);
      String place = "addresses[" + i + "]";
      if (!uses.add(address.getUse().wire())) {
        violations.add(new Violation(place + ".use", "Twice", "must stand once"));
      }
      if (address.getPostal().isEmpty() && address.getEmail().isEmpty()) {
        violations.add(new Violation(place, "Empty", "must change something"));
      }
    }
  }

  private static void judgeAnswers(List<AnswerChange> answers, List<Violation> violations) {
    Set<String> items = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      if (!items.add(answers.get(i).getItem())) {
        violations.add(new Violation("answers[" + i + "].item", "Twice", "must stand once"));
      }
    }
  }

  private static void refuse(String model, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new InvalidModelException(model, violations);
    }
  }
}
