package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.netentreprises.apidsn.sync.ReturnSync;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncScope;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Returns (N-53, N-54). The service keeps them three months; a return may be replaced by its issuer
 * ({@link ListedReturn#key()}), and nobody can know that no further one will come.
 */
public interface ReturnService {
  /**
   * Lists the returns of the <i>déclarant</i> ({@code /lister-retours-declarant}).
   *
   * @param window when they were published; at most an hour wide in November 2026
   * @return the returns, with what the service says of further searches
   * @throws fr.passerelle.sdk.error.RateLimitedException when the window is too wide
   */
  WindowList<ListedReturn> ofDeclarant(TimeWindow window);

  /**
   * Lists the returns of every client ({@code /lister-retours-concentrateur}).
   *
   * @param window when they were published; at most ten minutes wide in November 2026
   * @return the returns, with what the service says of further searches
   * @throws fr.passerelle.sdk.error.RateLimitedException when the window is too wide
   * @throws fr.passerelle.sdk.error.ConfigurationException when this client is no
   *     <i>concentrateur</i>'s: the service would refuse its session
   */
  WindowList<ListedReturn> ofConcentrateur(TimeWindow window);

  /**
   * Lists the returns of one deposit, on demand ({@code /lister-retours-flux}).
   *
   * @param flux identifier of the deposit, as its AEE gave it
   * @return the returns so far, perhaps none
   * @throws fr.passerelle.sdk.error.NotFoundException when no such deposit is known
   * @throws fr.passerelle.sdk.error.ForbiddenException when somebody else deposited it
   */
  List<ListedReturn> ofFlux(String flux);

  /**
   * Downloads a return ({@code /telecharger-retour}): from the address in the list when there is
   * one, on the hosts of the environment only; else by deposit and identifier.
   *
   * @param <R> what the handler makes of it
   * @param listed the return
   * @param handler receives the content while it arrives: XML, text, and perhaps PDF or zip
   * @return what the handler made of it
   * @throws fr.passerelle.sdk.error.NotFoundException when it was purged, or replaced meanwhile
   * @throws fr.passerelle.sdk.error.UntrustedAddressException when the address leads elsewhere
   * @throws fr.passerelle.sdk.error.ConfigurationException when the list gave neither address nor
   *     identifier: there is nothing to download
   */
  <R extends @Nullable Object> R download(ListedReturn listed, ContentHandler<R> handler);

  /**
   * Walks through the returns from a stored position, in windows as wide as the service allows.
   *
   * @param scope whose returns
   * @param settings where to start and what is remembered
   * @return the walk; nothing is sent yet
   */
  ReturnSync synchronise(SyncScope scope, SyncSettings settings);
}
