package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnOperations;
import fr.passerelle.sdk.netentreprises.apidsn.ListFormat;
import fr.passerelle.sdk.netentreprises.apidsn.ReturnService;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.netentreprises.apidsn.sync.ReturnLister;
import fr.passerelle.sdk.netentreprises.apidsn.sync.ReturnSync;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncScope;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Returns over HTTP. */
final class RemoteReturnService implements ReturnService {
  private final SdkRuntime runtime;
  private final Callers callers;
  private final WindowCalls windows;
  private final ListFormat format;

  RemoteReturnService(SdkRuntime runtime, Callers callers) {
    this.runtime = runtime;
    this.callers = callers;
    this.windows = WindowCalls.of(callers.settings());
    this.format = callers.settings().listFormat();
  }

  @Override
  public WindowList<ListedReturn> ofDeclarant(TimeWindow window) {
    return windows.list(
        callers.ofDeclarant(callers.consultation()),
        ApiDsnOperations.LIST_RETURNS,
        format,
        window,
        Lists.returns(runtime, format));
  }

  @Override
  public WindowList<ListedReturn> ofConcentrateur(TimeWindow window) {
    return windows.list(
        callers.ofConcentrateur(callers.consultation()),
        ApiDsnOperations.LIST_ALL_RETURNS,
        format,
        window,
        Lists.returns(runtime, format));
  }

  @Override
  public List<ListedReturn> ofFlux(String flux) {
    return callers
        .consultation()
        .call(ApiDsnOperations.LIST_RETURNS_OF_FLUX)
        .path("version", format.version())
        .path("flux", flux)
        .returning(Lists.returns(runtime, format))
        .items();
  }

  @Override
  public <R extends @Nullable Object> R download(ListedReturn listed, ContentHandler<R> handler) {
    return new Downloads(callers)
        .download(
            ApiDsnOperations.DOWNLOAD_RETURN,
            listed.getUrl(),
            listed.getId(),
            (call, id) -> call.path("flux", listed.getFlux()).path("id", id),
            handler);
  }

  @Override
  public ReturnSync synchronise(SyncScope scope, SyncSettings settings) {
    ReturnLister lister = scope == SyncScope.DECLARANT ? this::ofDeclarant : this::ofConcentrateur;
    return new ReturnSync(
        lister,
        callers.settings().environment().name(),
        scope,
        settings,
        callers.settings().zone(),
        runtime.clock(),
        callers.consultation().sleeper());
  }
}
