package fr.passerelle.sdk.netentreprises.apidsn.sync;

import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;

/** Lists the returns of one window. */
@FunctionalInterface
public interface ReturnLister {
  /**
   * Asks the service once.
   *
   * @param window when they were published
   * @return the returns, with what the service says of further searches
   * @throws fr.passerelle.sdk.error.RateLimitedException when the window is too wide
   */
  WindowList<ListedReturn> list(TimeWindow window);
}
