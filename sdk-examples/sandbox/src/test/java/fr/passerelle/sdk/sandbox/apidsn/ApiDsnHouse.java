package fr.passerelle.sdk.sandbox.apidsn;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClientBuilder;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnCredentials;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.transport.auth.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A sandbox with its people, and clients on one clock; waits are recorded and pass at once. */
final class ApiDsnHouse implements AutoCloseable {
  static final String PASSWORD = "M3nestrel<&>?";
  static final ApiDsnAccount PERSON =
      ApiDsnAccount.declarant(Dsn.SIRET, "BRISAC & FILS", "\u00C9loan", PASSWORD);
  static final ApiDsnAccount OTHER =
      ApiDsnAccount.declarant(Dsn.SIRET, "VERNEUIL", "Maelle", PASSWORD);
  static final ApiDsnAccount VENDOR =
      ApiDsnAccount.concentrateur("73282932000017", "MAROLLE", "Pier", PASSWORD);
  static final ApiDsnAccount MSA = ApiDsnAccount.msa("MSA-417", PASSWORD);

  final TestClock clock = new TestClock("2026-11-20T09:00:00Z");
  final List<Duration> waits = new ArrayList<>();
  final PasserelleSandbox sandbox =
      PasserelleSandbox.start(
          SandboxOptions.builder()
              .clock(clock)
              .apiDsnAccount(PERSON)
              .apiDsnAccount(OTHER)
              .apiDsnAccount(VENDOR)
              .apiDsnAccount(MSA)
              .build());
  final SdkRuntime runtime =
      SdkRuntime.builder()
          .clock(clock)
          .sleeper(
              wait -> {
                waits.add(wait);
                clock.pass(wait);
              })
          .build();

  ApiDsnSandbox portal() {
    return sandbox.apiDsn();
  }

  int arrived(String operation) {
    return sandbox.arrivals().count(operation);
  }

  /** A client of the person, for trials. */
  ApiDsnClient client() {
    return builder(PERSON).build();
  }

  ApiDsnClientBuilder builder(ApiDsnAccount account) {
    return ApiDsnClient.builder(runtime)
        .environment(portal().environment(DsnMode.TEST))
        .software("LOGIPAIE", "12.4", "EDITEUR")
        .credentials(credentials(account, PASSWORD));
  }

  static ApiDsnCredentials credentials(ApiDsnAccount account, String password) {
    Secret secret = Secret.of(password);
    return switch (account.kind()) {
      case DECLARANT -> ApiDsnCredentials.declarant(who(account), secret);
      case CONCENTRATEUR -> ApiDsnCredentials.concentrateur(who(account), secret);
      case MSA -> ApiDsnCredentials.msa(account.siret(), secret);
    };
  }

  static Declarant who(ApiDsnAccount account) {
    return Declarant.of(Siret.of(account.siret()), account.name(), account.firstName());
  }

  @Override
  public void close() {
    runtime.close();
    sandbox.close();
  }
}
