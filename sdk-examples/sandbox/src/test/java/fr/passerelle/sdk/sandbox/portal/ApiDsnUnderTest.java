package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnCredentials;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnOperations;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedObject;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncScope;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncSettings;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import fr.passerelle.sdk.transport.auth.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The API DSN, which the operator documents itself: a <i>concentrateur</i> for one client. */
final class ApiDsnUnderTest extends PortalUnderTest {
  private static final String SIRET = "73282932000074";
  private static final String NUMBER = "185059999901270";
  private static final String PASSWORD = "Tr0ubadour!";
  private static final ApiDsnAccount VENDOR =
      ApiDsnAccount.concentrateur("73282932000017", "VERNEUIL-ASTIER", "Maelle", PASSWORD);
  private static final ApiDsnAccount PERSON =
      ApiDsnAccount.declarant(SIRET, "BRISAC-LEROUX", "Eloan-Pier", PASSWORD);
  private static final String DSN =
      String.join(
          "\n",
          "S10.G00.00.001,'LOGIPAIE'",
          "S10.G00.00.005,'01'",
          "S10.G00.01.001,'732829320'",
          "S10.G00.01.002,'00074'",
          "S20.G00.05.001,'01'",
          "S21.G00.30.001,'" + NUMBER + "'",
          "");

  private final PasserelleSandbox sandbox =
      PasserelleSandbox.start(
          SandboxOptions.builder().apiDsnAccount(VENDOR).apiDsnAccount(PERSON).build());
  private final Instant start = Instant.now();
  private final TimeWindow window =
      new TimeWindow(start.minus(Duration.ofMinutes(2)), start.plus(Duration.ofMinutes(5)));
  private final ListedReturn listed;
  private final ListedObject object;
  private final ApiDsnCredentials credentials =
      ApiDsnCredentials.concentrateur(who(VENDOR), Secret.of(PASSWORD));
  private final ApiDsnEnvironment environment = sandbox.apiDsn().environment(DsnMode.TEST);

  ApiDsnUnderTest() {
    byte[] content = ("about " + NUMBER).getBytes(StandardCharsets.US_ASCII);
    try (SdkRuntime runtime = SdkRuntime.builder().build()) {
      String flux = connect(runtime).deposits().deposit(dsn()).flux().orElseThrow();
      String id = sandbox.apiDsn().publish(flux, "94", Optional.of("DGFIP"), "text/plain", content);
      listed = ListedReturn.builder().flux(flux).id(id).build();
    }
    String id = sandbox.apiDsn().publishObject(PERSON, "732829320", Optional.empty(), content);
    object = ListedObject.builder().id(id).wholeCompany(true).build();
  }

  @Override
  Optional<String> contract() {
    return Optional.empty();
  }

  /** An account of the MSA signs in at an operation of its own, and shares all others. */
  @Override
  List<Operation> operations() {
    return ApiDsnOperations.all().stream()
        .filter(operation -> operation != ApiDsnOperations.SIGN_IN_MSA)
        .toList();
  }

  @Override
  Class<?> clientType() {
    return ApiDsnClient.class;
  }

  @Override
  ApiDsnClient connect(SdkRuntime runtime) {
    return ApiDsnClient.builder(runtime)
        .environment(environment)
        .software("LOGIPAIE", "12.4", "EDITEUR")
        .credentials(credentials)
        .build()
        .onBehalfOf(who(PERSON));
  }

  @Override
  Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put(
        "access.signIn()",
        of(
            dsn -> {
              dsn.access().signIn();
              return null;
            }));
    calls.put("deposits.deposit(Content)", of(dsn -> dsn.deposits().deposit(dsn())));
    calls.put(
        "deposits.deposit(Content, DsnMode)",
        of(dsn -> dsn.deposits().deposit(dsn(), DsnMode.TEST)));
    calls.put("deposits.list(TimeWindow)", of(dsn -> dsn.deposits().list(window)));
    calls.put("returns.ofDeclarant(TimeWindow)", of(dsn -> dsn.returns().ofDeclarant(window)));
    calls.put(
        "returns.ofConcentrateur(TimeWindow)", of(dsn -> dsn.returns().ofConcentrateur(window)));
    calls.put("returns.ofFlux(String)", of(dsn -> dsn.returns().ofFlux(listed.getFlux())));
    calls.put(
        "returns.download(ListedReturn, ContentHandler)",
        of(dsn -> dsn.returns().download(listed, ContentHandler.toBytes(1000))));
    calls.put(
        "returns.synchronise(SyncScope, SyncSettings)",
        of(
            dsn ->
                dsn.returns()
                    .synchronise(
                        SyncScope.DECLARANT, SyncSettings.from(start.minus(Duration.ofHours(3))))
                    .run(delivery -> {})));
    calls.put("objects.ofDeclarant(TimeWindow)", of(dsn -> dsn.objects().ofDeclarant(window)));
    calls.put(
        "objects.ofConcentrateur(TimeWindow)", of(dsn -> dsn.objects().ofConcentrateur(window)));
    calls.put(
        "objects.download(ListedObject, ContentHandler)",
        of(dsn -> dsn.objects().download(object, ContentHandler.toBytes(1000))));
    return calls;
  }

  @Override
  Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    refusals.put("unknown flux 404", of(dsn -> dsn.returns().ofFlux("F-unknown")));
    refusals.put(
        "window 429",
        of(dsn -> dsn.returns().ofDeclarant(TimeWindow.before(start, Duration.ofHours(2)))));
    refusals.put("flux 422", of(dsn -> dsn.returns().ofFlux("F".repeat(51))));
    return refusals;
  }

  @Override
  Map<String, Call> mistakes() {
    return Map.of();
  }

  @Override
  List<String> needles() {
    return List.of(
        NUMBER,
        PASSWORD,
        PERSON.name(),
        PERSON.firstName(),
        VENDOR.name(),
        PERSON.triple(),
        Base64.getEncoder().encodeToString(PERSON.triple().getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    sandbox.close();
  }

  private static Content dsn() {
    return Content.of(DSN.getBytes(StandardCharsets.ISO_8859_1), "text/plain");
  }

  private static Declarant who(ApiDsnAccount account) {
    return Declarant.of(Siret.of(account.siret()), account.name(), account.firstName());
  }

  private static Call of(Function<ApiDsnClient, Object> call) {
    return client -> call.apply((ApiDsnClient) client);
  }
}
