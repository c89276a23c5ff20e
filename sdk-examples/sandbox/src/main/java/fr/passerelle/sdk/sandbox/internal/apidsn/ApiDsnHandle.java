package fr.passerelle.sdk.sandbox.internal.apidsn;

import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnBehaviour;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnDeposit;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnRate;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnSandbox;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The public handle: the room's state under the room's lock. */
public final class ApiDsnHandle implements ApiDsnSandbox {
  private static final String XML = "application/xml";

  private final ApiDsnRoom room;
  private final Supplier<URI> sandboxUri;

  /**
   * Opens a handle.
   *
   * @param room the room
   * @param sandboxUri URL of the whole sandbox, without trailing slash
   */
  public ApiDsnHandle(ApiDsnRoom room, Supplier<URI> sandboxUri) {
    this.room = room;
    this.sandboxUri = sandboxUri;
  }

  @Override
  public URI baseUri() {
    return URI.create(sandboxUri.get() + "/" + room.name());
  }

  @Override
  public ApiDsnEnvironment environment(DsnMode usualMode) {
    return ApiDsnEnvironment.builder("sandbox", usualMode)
        .signIn(baseUri())
        .msaSignIn(baseUri())
        .deposit(baseUri())
        .consultation(baseUri())
        .download(baseUri())
        .declarantService("97")
        .build();
  }

  @Override
  public void put(ApiDsnAccount account) {
    act(() -> room.desk().put(account));
  }

  @Override
  public void behave(ApiDsnBehaviour behaviour) {
    act(() -> room.behave(behaviour));
  }

  @Override
  public List<ApiDsnDeposit> deposits() {
    return room.with(() -> room.store().all().stream().map(flux -> flux.deposit).toList());
  }

  @Override
  public String conform(String flux) {
    return room.with(() -> compliance(room.flux(flux), "OK", Reports.cco(room.flux(flux))));
  }

  @Override
  public String reject(String flux, String code, int line) {
    return room.with(
        () -> compliance(room.flux(flux), "KO", Reports.ban(room.flux(flux), code, line)));
  }

  @Override
  public String rates(String flux, String siret, List<ApiDsnRate> rates, RateSlot slot) {
    return room.with(
        () ->
            publish(
                room.flux(flux),
                "34",
                Optional.of("AMGM1"),
                "OK",
                XML,
                Reports.rates(room.flux(flux), siret, rates, slot == RateSlot.OLDER)));
  }

  @Override
  public String publish(
      String flux, String nature, Optional<String> ops, String mediaType, byte[] content) {
    return room.with(() -> publish(room.flux(flux), nature, ops, "OK", mediaType, content));
  }

  @Override
  public void purge(String flux, String id) {
    act(() -> room.store().purge(room.flux(flux), id));
  }

  @Override
  public String publishObject(
      ApiDsnAccount owner, String siren, Optional<String> nic, byte[] content) {
    return room.with(() -> room.store().publishObject(owner, siren, nic, content));
  }

  @Override
  public void endSessions() {
    act(() -> room.desk().endAll());
  }

  private String compliance(Flux flux, String status, byte[] report) {
    return publish(flux, "11", Optional.empty(), status, XML, report);
  }

  private String publish(
      Flux flux,
      String nature,
      Optional<String> ops,
      String status,
      String mediaType,
      byte[] content) {
    return room.store().publish(flux, nature, ops, status, room.now(), mediaType, content);
  }

  private void act(Runnable action) {
    room.with(
        () -> {
          action.run();
          return true;
        });
  }
}
