package fr.passerelle.sdk.transport;

/**
 * Sees every call, for metrics and traces. Called on the thread of the call; must be quick and safe
 * for any number of threads. An exception that it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface SdkObserver {
  /**
   * A call starts: it is valid and is about to be sent.
   *
   * @param call the operation; no value of the request
   * @return receives the rest of this call; one instance per call keeps its own state
   */
  CallObserver callStarted(CallInfo call);

  /**
   * The operation behind a call. All of it may be written down.
   *
   * @param operation name, for example {@code amsn.roster.declareEntry}
   * @param function function id, for example {@code A-11}
   * @param method HTTP method
   * @param pathTemplate path with the names of its variables, never their values
   */
  record CallInfo(String operation, String function, HttpMethod method, String pathTemplate) {}
}
