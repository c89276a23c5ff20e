package fr.passerelle.sdk.transport;

/**
 * The port through which every byte leaves: one blocking exchange, one attempt. An implementation
 * sends a request exactly once: it never repeats it, follows no redirection, keeps no cookie and no
 * cache, adds no credential of its own, and neither asks for compression nor undoes it. It calls
 * {@link TransportBody#ready()} before it connects.
 *
 * <p>Implementations are safe for any number of threads.
 */
public interface Transport extends AutoCloseable {
  /**
   * Sends a request once and has the answer read.
   *
   * @param <R> what the reader makes of the answer
   * @param request the attempt
   * @param reader reads the answer, whatever its status; the answer is closed afterwards
   * @return what the reader returned; exceptions that it throws on purpose pass unchanged
   * @throws ExchangeException when no answer was read completely: says whether bytes may have left
   */
  <R> R exchange(TransportRequest request, ResponseReader<R> reader) throws ExchangeException;

  /**
   * Ends the wait of a thread that was interrupted: the exchange that it is in, if any, fails at
   * once instead of at its timeout. Called by other threads; harmless when that thread is in no
   * exchange. Doing nothing is a legal implementation: the interrupt is then noticed later.
   *
   * @param caller the interrupted thread
   */
  default void breakOff(Thread caller) {}

  /** Releases connections and threads. Harmless when repeated; later exchanges are refused. */
  @Override
  void close();
}
