package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.BodySourceException;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.TransportBody;
import fr.passerelle.sdk.transport.TransportRequest;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.internal.Library;
import fr.passerelle.sdk.transport.tls.ClientCertificate;
import fr.passerelle.sdk.transport.tls.TrustedCertificates;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * time is over, or at once when {@link #breakOff} follows it.
 *
 * <p>Without a word about proxies the JVM's {@link ProxySelector} decides, and so the system
 * properties {@code https.proxyHost}, {@code https.proxyPort}, {@code http.nonProxyHosts}. OkHttp
 * does not ask {@link java.net.Authenticator}: the credentials of a proxy are set here. What the
 * options and {@link Builder#customize} leave alone keeps the JVM's defaults.
 */
public final class OkHttpTransport implements Transport {
  private static final int IDLE_CONNECTIONS = 64;
  private static final Duration IDLE_TIME = Duration.ofMinutes(5);
  private static final String ACCEPT_ENCODING = "Accept-Encoding";

  private final OkHttpClient client;
  private final Dispatcher ownDispatcher;
  private final ConnectionPool ownPool;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** What each thread is waiting for, so that another thread can end the wait. */
  private final Map<Thread, Call> running = new ConcurrentHashMap<>();

  /** The last client derived for another connect timeout; shares pool and dispatcher. */
  private volatile @Nullable OkHttpClient derived;

  private OkHttpTransport(Builder builder) {
    ownDispatcher = new Dispatcher(DaemonThreads.newExecutor());
    ownPool = new ConnectionPool(IDLE_CONNECTIONS, IDLE_TIME.toSeconds(), TimeUnit.SECONDS);
    OkHttpClient.Builder ok =
        new OkHttpClient.Builder().dispatcher(ownDispatcher).connectionPool(ownPool);
    builder.applyTo(ok);
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
            .addNetworkInterceptor(new DepartureInterceptor(builder.proxyCredentials))
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
    Call outer = running.put(Thread.currentThread(), call);
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
      restore(outer);
      if (closed.get()) {
        ownPool.evictAll();
      }
    }
  }

  @Override
  public void breakOff(Thread caller) {
    Call call = running.get(caller);
    if (call != null) {
      call.cancel();
    }
  }

  /** A reader may make an exchange of its own; the one around it goes on afterwards. */
  private void restore(@Nullable Call outer) {
    if (outer == null) {
      running.remove(Thread.currentThread());
    } else {
      running.put(Thread.currentThread(), outer);
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
    } catch (ConfigurationException e) {
      if (attempt.hasDeparted()) {
        throw attempt.classify(e);
      }
      throw e;
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
    private static final int HIGHEST_PORT = 65_535;

    private Consumer<OkHttpClient.Builder> customizer = ok -> {};
    private @Nullable Proxy proxy;
    private @Nullable ProxySelector proxySelector;
    private ProxyCredentials proxyCredentials = ProxyCredentials.none();
    private @Nullable ClientCertificate clientCertificate;
    private final List<TrustedCertificates> trusted = new ArrayList<>();
    private boolean checksVersion = true;

    private Builder() {}

    /**
     * Sends everything through one HTTP proxy, whatever the JVM says.
     *
     * @param host name or address of the proxy, not a URL
     * @param port its port
     * @return this
     * @throws ConfigurationException when the host is a URL or empty, or the port cannot be
     */
    public Builder proxy(String host, int port) {
      if (host.isBlank() || host.chars().anyMatch(c -> c == '/' || c == '@' || c <= ' ')) {
        throw new ConfigurationException("the proxy is a host name or an address, not a URL");
      }
      if (port < 1 || port > HIGHEST_PORT) {
        throw new ConfigurationException("the port of the proxy must be between 1 and 65535");
      }
      this.proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
      return this;
    }

    /**
     * Uses no proxy, whatever the JVM says.
     *
     * @return this
     */
    public Builder noProxy() {
      this.proxy = Proxy.NO_PROXY;
      return this;
    }

    /**
     * Asks a selector of the application for the proxy of each host.
     *
     * @param selector replaces {@link ProxySelector#getDefault()}
     * @return this
     */
    public Builder proxySelector(ProxySelector selector) {
      this.proxySelector = selector;
      this.proxy = null;
      return this;
    }

    /**
     * Gives the credentials of the proxy (Basic), whoever chose the proxy. They are sent with the
     * first request on each connection and never to the service; a refusal ends the call as {@link
     * fr.passerelle.sdk.error.ProxyAuthenticationException} and is not repeated.
     *
     * @param user the user; no colon
     * @param password the password; {@link Secret#from} asks a vault for each connection
     * @return this
     * @throws ConfigurationException when the user holds a colon or a control character
     */
    public Builder proxyCredentials(String user, Secret password) {
      this.proxyCredentials = ProxyCredentials.of(user, password);
      return this;
    }

    /**
     * Shows a certificate to services that ask for one (mutual TLS).
     *
     * @param certificate the certificate and its key
     * @return this
     */
    public Builder clientCertificate(ClientCertificate certificate) {
      this.clientCertificate = certificate;
      return this;
    }

    /**
     * Trusts more authorities than the JVM does. May be repeated.
     *
     * @param certificates authorities in addition to the JVM's
     * @return this
     */
    public Builder trust(TrustedCertificates certificates) {
      this.trusted.add(certificates);
      return this;
    }

    /**
     * Escape hatch to OkHttp's own builder: sockets, interceptors, name look-up, proxies of another
     * kind. Runs after the options above. What makes OkHttp repeat, redirect, cache or time out by
     * itself is set back afterwards. An interceptor must not call {@code proceed} twice.
     *
     * @param customizer changes the builder; runs once, in {@link #build()}
     * @return this
     */
    public Builder customize(Consumer<OkHttpClient.Builder> customizer) {
      this.customizer = this.customizer.andThen(customizer);
      return this;
    }

    /**
     * Goes on with a version of OkHttp that is older than those the SDK was tested with.
     *
     * @return this
     */
    public Builder skipVersionCheck() {
      this.checksVersion = false;
      return this;
    }

    /**
     * Makes the transport.
     *
     * @return the transport; close it when the application stops
     * @throws ConfigurationException when OkHttp is too old
     */
    public OkHttpTransport build() {
      if (checksVersion) {
        Library.check(List.of(Library.OKHTTP));
      }
      return new OkHttpTransport(this);
    }

    private void applyTo(OkHttpClient.Builder ok) {
      if (proxySelector != null) {
        ok.proxySelector(proxySelector);
      }
      if (proxy != null) {
        ok.proxy(proxy);
      }
      ok.proxyAuthenticator(proxyCredentials);
      TlsSetup.apply(ok, clientCertificate, trusted);
      customizer.accept(ok);
    }
  }
}
