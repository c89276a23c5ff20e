package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.internal.BodyReader;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.netentreprises.apidsn.ListFormat;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;

/**
 * Searches in a window of time.
 *
 * @param stamps writes the dates
 */
record WindowCalls(Stamps stamps) {
  private static final int TOO_WIDE = 429;

  static WindowCalls of(ApiDsnSettings settings) {
    return new WindowCalls(new Stamps(settings.zone()));
  }

  <T> WindowList<T> list(
      ServiceCaller caller,
      Operation operation,
      ListFormat format,
      TimeWindow window,
      BodyReader<WindowList<T>> reader) {
    return caller
        .call(operation)
        .path("version", format.version())
        .path("from", stamps.from(window))
        .path("to", stamps.to(window))
        .refusedForGood(TOO_WIDE)
        .returning(reader);
  }
}
