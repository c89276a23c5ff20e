package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.BodySourceException;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.TransportRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The port on OkHttp, tamed: OkHttp re-sends a 503 with {@code Retry-After: 0}, a 408, a 307 and
 * what a dead pooled connection swallowed, and turns the POST behind a 302 into a GET. Here every
 * request leaves once: bodies are one-shot, redirections and silent repetition are off, and the
 * header that triggers the 503 is taken away before OkHttp acts on it. No cache, no cookie, daemon
 * threads only.
 *
 * <p>The attempt's own timeout governs; OkHttp's read and write timeouts are not used. An interrupt
 * is noticed when the current read or write of the socket ends, at the latest when the attempt's
 * time is over.
 */
public final class OkHttpTransport implements Transport {
  private static final int IDLE_CONNECTIONS = 64;
  private static final Duration IDLE_TIME = Duration.ofMinutes(5);
  private static final String ACCEPT_ENCODING = "Accept-Encoding";

  private final OkHttpClient client;
  private final Dispatcher ownDispatcher;
  private final ConnectionPool ownPool;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** The last client derived for another connect timeout; shares pool and dispatcher. */
  private volatile @Nullable OkHttpClient derived;

  private OkHttpTransport(Builder builder) {
    ownDispatcher = new Dispatcher(DaemonThreads.newExecutor());
    ownPool = new ConnectionPool(IDLE_CONNECTIONS, IDLE_TIME.toSeconds(), TimeUnit.SECONDS);
    OkHttpClient.Builder ok =
        new OkHttpClient.Builder().dispatcher(ownDispatcher).connectionPool(ownPool);
    builder.customizer.accept(ok);
    client =
        ok.retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .cookieJar(CookieJar.NO_COOKIES)
            .cache(null)
            .callTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .addNetworkInterceptor(DepartureInterceptor.INSTANCE)
            .build();
  }

  /** {@return a transport with the defaults} */
  public static OkHttpTransport create() {
    return builder().build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public <R> R exchange(TransportRequest request, ResponseReader<R> reader)
      throws ExchangeException {
    if (closed.get()) {
      throw new ConfigurationException("the transport is closed");
    }
    Attempt attempt = new Attempt();
    ready(request, attempt);
    Call call = clientFor(request.connectTimeout()).newCall(translate(request, attempt));
    call.timeout().timeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
    try (Response response = execute(call, attempt)) {
      return reader.read(new OkHttpResponse(response, attempt, call));
    } catch (ExchangeException e) {
      throw e;
    } catch (IOException e) {
      ExchangeException failure = attempt.classify(e);
      if (failure.reason() == Reason.BROKEN) {
        // A service that was restarted leaves every idle connection dead; without this each attempt
        // would be spent on another one of them. A slow or refusing service leaves them usable.
        client.connectionPool().evictAll();
      }
      throw failure;
    } finally {
      if (closed.get()) {
        ownPool.evictAll();
      }
    }
  }

  /** Lets running exchanges end, and keeps no connection and no thread. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      ownDispatcher.executorService().shutdown();
      ownPool.evictAll();
    }
  }

  private static void ready(TransportRequest request, Attempt attempt) throws ExchangeException {
    TransportBody body = request.body();
    try {
      if (body != null) {
        body.ready();
      }
    } catch (BodySourceException e) {
      throw attempt.classify(e);
    }
  }

  /** A bug of an interceptor must not hide that the request may have left. */
  private static Response execute(Call call, Attempt attempt) throws IOException {
    try {
      return call.execute();
    } catch (RuntimeException e) {
      throw attempt.classify(e);
    }
  }

  private OkHttpClient clientFor(Duration connectTimeout) {
    long millis = connectTimeout.toMillis();
    if (client.connectTimeoutMillis() == millis) {
      return client;
    }
    OkHttpClient last = derived;
    if (last == null || last.connectTimeoutMillis() != millis) {
      last = client.newBuilder().connectTimeout(connectTimeout).build();
      derived = last;
    }
    return last;
  }

  private static Request translate(TransportRequest request, Attempt attempt) {
    Request.Builder ok = new Request.Builder();
    try {
      ok.url(request.url());
      request.headers().forEach(ok::addHeader);
      if (request.headers().first(ACCEPT_ENCODING).isEmpty()) {
        // Otherwise OkHttp asks for compression by itself, undoes it, and hides length and digest.
        ok.header(ACCEPT_ENCODING, "identity");
      }
      ok.method(request.method().name(), body(request));
    } catch (IllegalArgumentException e) {
      // OkHttp quotes the URL and the value of the header.
      throw new ConfigurationException("the URL, a header or a body on a GET cannot be sent");
    }
    return ok.tag(Attempt.class, attempt).build();
  }

  private static @Nullable RequestBody body(TransportRequest request) {
    TransportBody body = request.body();
    if (body != null) {
      return new OneShotBody(body);
    }
    return request.method().hasBody() ? OneShotBody.EMPTY : null;
  }

  /** Prepares a transport. */
  public static final class Builder {
    private Consumer<OkHttpClient.Builder> customizer = ok -> {};

    private Builder() {}

    /**
     * Escape hatch to OkHttp's own builder: proxy, sockets, trust, tracing interceptors. What makes
     * OkHttp repeat, redirect, cache or time out by itself is set back afterwards. An interceptor
     * must not call {@code proceed} twice.
     *
     * @param customizer changes the builder; runs once, in {@link #build()}
     * @return this
     */
    public Builder customize(Consumer<OkHttpClient.Builder> customizer) {
      this.customizer = this.customizer.andThen(customizer);
      return this;
    }

    /** {@return the transport; close it when the application stops} */
    public OkHttpTransport build() {
      return new OkHttpTransport(this);
    }
  }
}
