package fr.passerelle.sdk.testing;

import fr.passerelle.sdk.transport.okhttp.OkHttpTransport;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;

/** The real transport, with a count of connections that were taken and not given back. */
public final class WatchedTransport {
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger cancelled = new AtomicInteger();
  private final ConnectionPool pool = new ConnectionPool();
  private final OkHttpTransport transport;

  public WatchedTransport() {
    this(OkHttpTransport.builder());
  }

  /** Watches a transport with options of its own. */
  public WatchedTransport(OkHttpTransport.Builder options) {
    transport =
        options.customize(ok -> ok.connectionPool(pool).eventListener(new Listener())).build();
  }

  public OkHttpTransport transport() {
    return transport;
  }

  /** {@return connections that carry an answer nobody closed} */
  public int openResponses() {
    return taken.get();
  }

  /** {@return connections that are open but not idle} */
  public int busyConnections() {
    return pool.connectionCount() - pool.idleConnectionCount();
  }

  /** {@return calls that OkHttp was asked for} */
  public int calls() {
    return calls.get();
  }

  /** {@return calls whose connection was cut before the answer was read to its end} */
  public int cancelledCalls() {
    return cancelled.get();
  }

  public ConnectionPool pool() {
    return pool;
  }

  private final class Listener extends EventListener {
    @Override
    public void callStart(Call call) {
      calls.incrementAndGet();
    }

    @Override
    public void canceled(Call call) {
      cancelled.incrementAndGet();
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
      taken.incrementAndGet();
    }

    @Override
    public void connectionReleased(Call call, Connection connection) {
      taken.decrementAndGet();
    }
  }
}
