package fr.passerelle.sdk.amsn.model.administration;

import fr.passerelle.sdk.identifier.Email;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A change that the portal does not take: SIRET and legal name (<i>raison sociale</i>). The member
 * writes to the accounting department of the service instead (guide of the <i>Espace Adhérent</i>,
 * rows 8 and 9). The address is the one that the guide publishes; what to write is this SDK's
 * advice, since the guide does not say.
 *
 * <p>Software that lets people edit any item asks {@link #of(String)} first, and shows this instead
 * of a field.
 */
public final class OffPortalChange {
  /** The mailbox that the guide publishes. */
  public static final String ACCOUNTING_MAILBOX = "comptabilite@amsn.fr";

  private static final Map<AdministrationItem, OffPortalChange> CHANGES = changes();

  private final AdministrationItem item;
  private final String subject;
  private final List<String> statements;

  private OffPortalChange(AdministrationItem item, String subject, List<String> statements) {
    this.item = item;
    this.subject = subject;
    this.statements = statements;
  }

  /**
   * Tells how an item is changed outside the portal.
   *
   * @param item an item of the administrative information
   * @return the way, or empty when the item is changed on the portal, in a draft
   */
  public static Optional<OffPortalChange> of(AdministrationItem item) {
    return Optional.ofNullable(CHANGES.get(item));
  }

  /**
   * Tells how an item is changed outside the portal, whatever the spelling: {@code siret}, {@code
   * legal-name}, {@code legalName}, {@code raison_sociale}.
   *
   * @param item code of an item, for example of an {@link AnswerChange}
   * @return the way, or empty when the item is not known to be changed outside the portal
   */
  public static Optional<OffPortalChange> of(String item) {
    return switch (item.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")) {
      case "siret" -> of(AdministrationItem.SIRET);
      case "legalname", "raisonsociale" -> of(AdministrationItem.LEGAL_NAME);
      default -> Optional.empty();
    };
  }

  /** {@return the item} */
  public AdministrationItem item() {
    return item;
  }

  /** {@return the accounting department of the service} */
  public Email contact() {
    return Email.of(ACCOUNTING_MAILBOX);
  }

  /** {@return subject of the message, in French} */
  public String subject() {
    return subject;
  }

  /** {@return what the message should state, in French, one fact each} */
  public List<String> statements() {
    return statements;
  }

  /** {@return the item and where to write} */
  @Override
  public String toString() {
    return "OffPortalChange(" + item.wire() + ", " + ACCOUNTING_MAILBOX + ")";
  }

  private static Map<AdministrationItem, OffPortalChange> changes() {
    Map<AdministrationItem, OffPortalChange> changes = new EnumMap<>(AdministrationItem.class);
    changes.put(
        AdministrationItem.SIRET,
        new OffPortalChange(
            AdministrationItem.SIRET,
            "Changement de numéro SIRET",
            List.of(
                "le numéro d'adhérent",
                "l'ancien numéro SIRET et le nouveau",
                "la date d'effet",
                "le nom et le téléphone de la personne à joindre")));
    changes.put(
        AdministrationItem.LEGAL_NAME,
        new OffPortalChange(
            AdministrationItem.LEGAL_NAME,
            "Changement de raison sociale",
            List.of(
                "le numéro d'adhérent et le numéro SIRET",
                "l'ancienne raison sociale et la nouvelle",
                "la date d'effet",
                "le nom et le téléphone de la personne à joindre")));
    return changes;
  }
}
