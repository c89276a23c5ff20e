package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.rule.Finding;
import java.util.List;

/**
 * Whether a first visit may be left out because of an earlier one. There is no "exempt": two
 * conditions are known to the health service only, which has to confirm.
 */
public sealed interface Exemption permits Exemption.Possible, Exemption.Refused {
  /**
   * May be left out once the service has confirmed.
   *
   * @param finding the article, and until when the earlier visit counts
   * @param toConfirm what is still to be confirmed, one finding for each condition
   */
  record Possible(Finding finding, List<Finding> toConfirm) implements Exemption {
    /**
     * Keeps the conditions as they are now.
     *
     * @param finding the article, and until when the earlier visit counts
     * @param toConfirm what is still to be confirmed
     */
    public Possible {
      toConfirm = List.copyOf(toConfirm);
    }
  }

  /**
   * The first visit is needed.
   *
   * @param reasons each condition that is not met
   */
  record Refused(List<Finding> reasons) implements Exemption {
    /**
     * Keeps the reasons as they are now.
     *
     * @param reasons each condition that is not met
     */
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
