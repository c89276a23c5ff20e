package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.rule.FrenchCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What happened to a rate decision: on the portal or, without subscription, by post. */
@Value.Immutable
@SdkModel
public interface NotificationFacts {
  /**
   * When the decision became available on the portal, as the filing notice (<i>avis de dépôt</i>)
   * says.
   *
   * @return empty when it came by post
   */
  @Shown
  Optional<LocalDate> getAvailableOn();

  /**
   * When a person whom the company authorised first opened it. A third party's reading does not
   * count.
   *
   * @return empty while nobody did
   */
  @Shown
  Optional<LocalDate> getFirstConsultedOn();

  /**
   * When the letter came to a company that has not subscribed.
   *
   * @return empty when the decision came through the portal
   */
  @Shown
  Optional<LocalDate> getReceivedByPostOn();

  /**
   * When the company appealed to the caisse (<i>recours gracieux</i>).
   *
   * @return empty when it did not
   */
  @Shown
  Optional<LocalDate> getAppealedOn();

  /**
   * When the caisse's express rejection was notified.
   *
   * @return empty while there is none
   */
  @Shown
  Optional<LocalDate> getRejectedOn();

  /**
   * The holidays that move the end of a delay.
   *
   * @return the national ones unless told otherwise
   */
  @Shown
  @Value.Default
  default FrenchCalendar getCalendar() {
    return FrenchCalendar.NATIONAL;
  }

  /**
   * What no text answers.
   *
   * @return the defaults unless told otherwise
   */
  @Value.Default
  default AtmpAssumptions getAssumptions() {
    return AtmpAssumptions.standard();
  }

  /**
   * Starts new facts.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder toBuilder();

  /**
   * Builds {@link NotificationFacts}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableNotificationFacts.Builder {
    Builder() {}
  }
}
