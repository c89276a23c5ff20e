package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.internal.ServiceCall;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.error.ConfigurationException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Downloads what a list names: from the address that it gives, else by its identifier.
 *
 * @param callers gives the caller and the hosts that are trusted
 */
record Downloads(Callers callers) {
  <R extends @Nullable Object> R download(
      Operation operation,
      Optional<String> url,
      Optional<String> id,
      BiFunction<ServiceCall, String, ServiceCall> named,
      ContentHandler<R> handler) {
    ServiceCall call = callers.download().call(operation);
    if (url.isPresent()) {
      return call.at(url.get(), callers.downloadHosts()).returning(handler);
    }
    if (id.isEmpty()) {
      throw new ConfigurationException(
          operation.name() + ": the list gives neither an address nor an identifier");
    }
    return named.apply(call, id.get()).returning(handler);
  }
}
