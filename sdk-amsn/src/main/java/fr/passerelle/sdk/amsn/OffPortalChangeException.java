package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.administration.AdministrationItem;
import fr.passerelle.sdk.amsn.model.administration.OffPortalChange;
import fr.passerelle.sdk.error.SdkException;

/**
 * A change was asked for that the portal does not take: SIRET or legal name. Nothing left this
 * machine.
 *
 * <p>What to do: show {@link #guidance()} to the person who acts: whom to write to, and what.
 */
public final class OffPortalChangeException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** The item that was to be changed. */
  private final AdministrationItem item;

  /**
   * Creates the exception.
   *
   * @param guidance how the item is changed
   */
  public OffPortalChangeException(OffPortalChange guidance) {
    super(
        guidance.item().wire()
            + " is not changed on the portal: write to "
            + OffPortalChange.ACCOUNTING_MAILBOX);
    this.item = guidance.item();
  }

  /** {@return whom to write to, and what} */
  public OffPortalChange guidance() {
    return OffPortalChange.of(item).orElseThrow();
  }
}
