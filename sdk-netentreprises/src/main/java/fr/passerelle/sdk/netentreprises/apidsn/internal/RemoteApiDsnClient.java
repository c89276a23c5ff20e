package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.netentreprises.apidsn.AccessService;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnCredentials.Form;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnOperations;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import fr.passerelle.sdk.netentreprises.apidsn.DepositService;
import fr.passerelle.sdk.netentreprises.apidsn.ObjectService;
import fr.passerelle.sdk.netentreprises.apidsn.ReturnService;
import java.net.URI;

/** The API DSN over HTTP: one session, a caller for each host, one service for each purpose. */
public final class RemoteApiDsnClient implements ApiDsnClient {
  private final SdkRuntime runtime;
  private final Callers callers;
  private final DepositBook book;
  private final AccessService access;
  private final DepositService deposits;
  private final ReturnService returns;
  private final ObjectService objects;

  private RemoteApiDsnClient(SdkRuntime runtime, Callers callers, DepositBook book) {
    this.runtime = runtime;
    this.callers = callers;
    this.book = book;
    this.access = new RemoteAccessService(callers);
    this.deposits = new RemoteDepositService(runtime, callers, book);
    this.returns = new RemoteReturnService(runtime, callers);
    this.objects = new RemoteObjectService(runtime, callers);
  }

  /**
   * Makes the client. Nothing is sent yet.
   *
   * @param runtime shared by all clients
   * @param settings what the builder collected
   * @param options options of every call
   * @return the client
   * @throws ConfigurationException when the MSA is to sign in and nobody says where
   */
  public static ApiDsnClient create(
      SdkRuntime runtime, ApiDsnSettings settings, RequestOptions options) {
    ServiceCaller open = Callers.open(runtime, settings, signInAddress(settings), options);
    SignIn signIn = new SignIn(runtime, open, settings);
    return new RemoteApiDsnClient(
        runtime, Callers.of(runtime, settings, signIn.session(), options), new DepositBook());
  }

  @Override
  public ApiDsnClient onBehalfOf(Declarant declarant) {
    return new RemoteApiDsnClient(runtime, callers.onBehalfOf(declarant), book);
  }

  @Override
  public ApiDsnClient withOptions(RequestOptions options) {
    return new RemoteApiDsnClient(runtime, callers.withOptions(options), book);
  }

  @Override
  public AccessService access() {
    return access;
  }

  @Override
  public DepositService deposits() {
    return deposits;
  }

  @Override
  public ReturnService returns() {
    return returns;
  }

  @Override
  public ObjectService objects() {
    return objects;
  }

  private static URI signInAddress(ApiDsnSettings settings) {
    ApiDsnEnvironment environment = settings.environment();
    return settings.credentials().form() == Form.MSA
        ? environment
            .msaSignIn()
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        "the environment does not say where the MSA signs in"))
        : environment.signIn();
  }

  /** Sign-in over HTTP. */
  private record RemoteAccessService(Callers callers) implements AccessService {
    @Override
    public void signIn() {
      boolean msa = callers.settings().credentials().form() == Form.MSA;
      callers.consultation().signIn(msa ? ApiDsnOperations.SIGN_IN_MSA : ApiDsnOperations.SIGN_IN);
    }
  }
}
