package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import fr.passerelle.sdk.sandbox.fixture.SyntheticPeople;
import fr.passerelle.sdk.sandbox.fixture.SyntheticRoster;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * The demonstration world: a synthetic employer of fifty in October 2026, whose DSN is bundled as
 * {@value #DSN}, and whose roster the AMSN portal holds as it was in September, with the invoices
 * of the year and the window of the next annual declaration.
 */
public final class DemoWorld {
  /** Seed of the people. */
  public static final long SEED = 20_261_001L;

  /** How many people payroll has. */
  public static final int EMPLOYEES = 50;

  /** The month. */
  public static final YearMonth MONTH = YearMonth.of(2026, 10);

  /** Name of the bundled DSN, norm P26V01, beside this class. */
  public static final String DSN = "demo-2026-10.dsn";

  /** Member number whose password is personalised and whose roster is filled. */
  public static final String MEMBER = "A10001";

  /** Password of {@link #MEMBER}. */
  public static final String PASSWORD = "passerelle-demo";

  /** Member number that signs in for the first time; its roster is empty. */
  public static final String NEW_MEMBER = "A10002";

  /** Password of {@link #NEW_MEMBER}, to be personalised. */
  public static final String NEW_PASSWORD = "premier-acces";

  /** The <i>déclarant</i> of the API DSN. */
  public static final ApiDsnAccount DECLARANT =
      ApiDsnAccount.declarant("73282932000017", "MAROLLE", "Armelin", "declarant-demo");

  /** The <i>concentrateur</i> of the API DSN, who may act for {@link #DECLARANT}. */
  public static final ApiDsnAccount CONCENTRATEUR =
      ApiDsnAccount.concentrateur("73282932000017", "VERNEUIL", "Maelle", "concentrateur-demo");

  private DemoWorld() {}

  /** {@return the employer and its month} */
  public static SyntheticPeople people() {
    return SyntheticPeople.of(SEED, EMPLOYEES, MONTH);
  }

  /**
   * Opens the bundled DSN of {@link #people}.
   *
   * @return its bytes; the caller closes it
   */
  public static InputStream openDsn() {
    return Objects.requireNonNull(
        DemoWorld.class.getResourceAsStream(DSN), "the bundled DSN is in this module's jar");
  }

  /** {@return options of a sandbox that holds both members and the accounts of the API DSN} */
  public static SandboxOptions.Builder options() {
    return options(people());
  }

  /**
   * Options of a sandbox that holds both members, the first one with the roster of other people.
   *
   * @param people the employer and its month
   * @return the options
   */
  public static SandboxOptions.Builder options(SyntheticPeople people) {
    List<RosterRecord> roster = SyntheticRoster.of(people);
    return SandboxOptions.builder()
        .apiDsnAccount(DECLARANT)
        .apiDsnAccount(CONCENTRATEUR)
        .amsnMember(
            AmsnMember.builder(MEMBER, PASSWORD)
                .establishments(people.sirets())
                .administration(DemoAdministration.of(people))
                .contactTypes(DemoAdministration.CONTACT_TYPES)
                .contacts(DemoAdministration.contacts())
                .teams(DemoAdministration.teams(people))
                .roster(roster)
                .appointments(DemoVisits.appointments(roster))
                .visitRequests(DemoVisits.requests(roster))
                .activity(DemoVisits.activity(people))
                .invoices(DemoBilling.invoices(people.month()))
                .annualWindows(List.of(DemoBilling.window(people.month())))
                .build())
        .amsnMember(AmsnMember.builder(NEW_MEMBER, NEW_PASSWORD).firstSignIn().build());
  }
}
