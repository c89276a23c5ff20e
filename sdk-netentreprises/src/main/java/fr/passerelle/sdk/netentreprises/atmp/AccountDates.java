package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import java.time.LocalDate;

/**
 * Dates around the rights on the AT/MP account (N-43): a cooptation that nobody answers, the access
 * of a third party. Source: Net-Entreprises guide of 27 September 2022, whose delays are taken for
 * earlier and later days too; how their days are counted it does not say.
 */
public final class AccountDates {
  private static final LocalDate GUIDE = LocalDate.of(2022, 9, 27);

  private AccountDates() {}

  /**
   * When the registration of a candidate administrator is deleted unless somebody answers.
   *
   * @param registeredOn day of the registration
   * @return fifteen days later
   */
  public static LocalDate cooptationDeletedOn(LocalDate registeredOn) {
    return registeredOn.plusDays(Law.count("cooptation.days", GUIDE));
  }

  /**
   * Until when a third party keeps access to a client's account.
   *
   * @param lastDsn day from which three months are counted: the deposit of its last DSN for the
   *     client or, for a caller who reads the guide so, the end of the month that it declares
   * @return the same day three months later, the last day of the month when there is no such day
   */
  public static LocalDate thirdPartyAccessUntil(LocalDate lastDsn) {
    return lastDsn.plusMonths(Law.count("third-party.months", GUIDE));
  }
}
