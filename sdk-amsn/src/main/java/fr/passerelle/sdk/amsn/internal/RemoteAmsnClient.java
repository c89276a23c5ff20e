package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.AccountService;
import fr.passerelle.sdk.amsn.AdministrationService;
import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.ContactService;
import fr.passerelle.sdk.amsn.RosterService;
import fr.passerelle.sdk.amsn.TeamService;
import fr.passerelle.sdk.amsn.model.SessionState;
import fr.passerelle.sdk.amsn.operation.AccountOperations;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.client.internal.SessionAuthentication;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.transport.auth.Secret;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The AMSN client over HTTP: one caller, one session, one service for each menu. */
public final class RemoteAmsnClient implements AmsnClient {
  private static final int LOCKED = 423;

  private final ServiceCaller caller;
  private final Function<ServiceCaller, AccountService> accounts;
  private final AccountService account;
  private final AdministrationService administration;
  private final ContactService contacts;
  private final TeamService team;
  private final RosterService roster;

  /**
   * Makes a client or a view of one.
   *
   * @param caller sends with the options of the view
   * @param accounts makes the account service: its sign-in and session are those of the client
   */
  private RemoteAmsnClient(ServiceCaller caller, Function<ServiceCaller, AccountService> accounts) {
    this.caller = caller;
    this.accounts = accounts;
    this.account = accounts.apply(caller);
    this.administration = new RemoteAdministrationService(caller);
    this.contacts = new RemoteContactService(caller);
    this.team = new RemoteTeamService(caller);
    this.roster = new RemoteRosterService(caller);
  }

  /**
   * Makes the client. Nothing is sent yet.
   *
   * @param runtime shared by all clients
   * @param baseUri where the gateway is
   * @param memberNumber member number
   * @param password password
   * @param options options of every call
   * @return the client
   */
  public static AmsnClient create(
      SdkRuntime runtime,
      @Nullable URI baseUri,
      String memberNumber,
      Secret password,
      RequestOptions options) {
    ServiceCaller open = ServiceCaller.of(runtime, baseUri).withOptions(options);
    SignIn signIn = new SignIn(open, memberNumber);
    AtomicReference<@Nullable SessionState> lastSignIn = new AtomicReference<>();
    SessionAuthentication session =
        new SessionAuthentication(
            runtime,
            callOptions -> {
              SignedIn answer = signIn.with(password, callOptions);
              lastSignIn.set(answer.toState());
              return answer.toAccessToken(runtime.clock().instant());
            },
            RemoteAmsnClient::judge);
    return new RemoteAmsnClient(
        open.withSession(session),
        caller -> new RemoteAccountService(caller, session, signIn, lastSignIn));
  }

  @Override
  public AmsnClient withOptions(RequestOptions options) {
    return new RemoteAmsnClient(caller.withOptions(options), accounts);
  }

  @Override
  public AccountService account() {
    return account;
  }

  @Override
  public AdministrationService administration() {
    return administration;
  }

  @Override
  public ContactService contacts() {
    return contacts;
  }

  @Override
  public TeamService team() {
    return team;
  }

  @Override
  public RosterService roster() {
    return roster;
  }

  private static Kind judge(ResponseException refusal) {
    return refusal.status() == LOCKED ? Kind.ACCOUNT_LOCKED : Kind.CREDENTIALS_REFUSED;
  }

  /** Sends the sign-in with one password or another. */
  record SignIn(ServiceCaller open, String memberNumber) {
    SignedIn with(Secret password, RequestOptions options) {
      return open.call(AccountOperations.SIGN_IN)
          .body(new Credentials(memberNumber, password))
          .options(options)
          .returning(SignedIn.class);
    }

    @Override
    public String toString() {
      return "SignIn";
    }
  }
}
