package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedObject;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import org.jspecify.annotations.Nullable;

/**
 * <i>Fiches de paramétrage OC</i> (FPOC, N-55): what complementary insurers write about contracts,
 * so that payroll can declare them.
 */
public interface ObjectService {
  /**
   * Lists the objects of the <i>déclarant</i> ({@code /lister-objets-declarant}).
   *
   * @param window when they were published
   * @return the objects, with what the service says of further searches
   * @throws fr.passerelle.sdk.error.RateLimitedException when the window is too wide
   */
  WindowList<ListedObject> ofDeclarant(TimeWindow window);

  /**
   * Lists the objects of every client ({@code /lister-objets-concentrateur}).
   *
   * @param window when they were published
   * @return the objects, with what the service says of further searches
   * @throws fr.passerelle.sdk.error.RateLimitedException when the window is too wide
   * @throws fr.passerelle.sdk.error.ConfigurationException when this client is no
   *     <i>concentrateur</i>'s
   */
  WindowList<ListedObject> ofConcentrateur(TimeWindow window);

  /**
   * Downloads an object ({@code /telecharger-objet}), from the address in the list when there is
   * one.
   *
   * @param <R> what the handler makes of it
   * @param listed the object
   * @param handler receives the content while it arrives
   * @return what the handler made of it
   * @throws fr.passerelle.sdk.error.NotFoundException when there is no such object any more
   * @throws fr.passerelle.sdk.error.UntrustedAddressException when the address leads elsewhere
   * @throws fr.passerelle.sdk.error.ConfigurationException when the list gave neither address nor
   *     identifier
   */
  <R extends @Nullable Object> R download(ListedObject listed, ContentHandler<R> handler);
}
