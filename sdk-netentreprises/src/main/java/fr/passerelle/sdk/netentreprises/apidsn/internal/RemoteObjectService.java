package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnOperations;
import fr.passerelle.sdk.netentreprises.apidsn.ListFormat;
import fr.passerelle.sdk.netentreprises.apidsn.ObjectService;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedObject;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import org.jspecify.annotations.Nullable;

/** Objects over HTTP; they exist in version 1.0 only. */
final class RemoteObjectService implements ObjectService {
  private final SdkRuntime runtime;
  private final Callers callers;
  private final WindowCalls windows;

  RemoteObjectService(SdkRuntime runtime, Callers callers) {
    this.runtime = runtime;
    this.callers = callers;
    this.windows = WindowCalls.of(callers.settings());
  }

  @Override
  public WindowList<ListedObject> ofDeclarant(TimeWindow window) {
    return list(callers.ofDeclarant(callers.consultation()), ApiDsnOperations.LIST_OBJECTS, window);
  }

  @Override
  public WindowList<ListedObject> ofConcentrateur(TimeWindow window) {
    return list(
        callers.ofConcentrateur(callers.consultation()), ApiDsnOperations.LIST_ALL_OBJECTS, window);
  }

  @Override
  public <R extends @Nullable Object> R download(ListedObject listed, ContentHandler<R> handler) {
    return new Downloads(callers)
        .download(
            ApiDsnOperations.DOWNLOAD_OBJECT,
            listed.getUrl(),
            listed.getId(),
            (call, id) -> call.path("id", id),
            handler);
  }

  private WindowList<ListedObject> list(
      ServiceCaller caller, Operation operation, TimeWindow window) {
    return windows.list(caller, operation, ListFormat.XML, window, Lists.objects(runtime));
  }
}
