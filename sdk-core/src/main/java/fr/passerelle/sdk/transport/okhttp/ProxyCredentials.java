package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.IOException;
import java.net.Proxy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Shows itself to the proxy (Basic, RFC 7617) with the first request, so that none is refused for
 * want of credentials; a 407 after that is final. The header goes to the proxy alone: into the
 * {@code CONNECT} of a TLS connection, or into a plain request that travels through the proxy.
 */
final class ProxyCredentials implements Authenticator {
  private static final String HEADER = "Proxy-Authorization";

  private final @Nullable String user;
  private final @Nullable Secret password;

  private ProxyCredentials(@Nullable String user, @Nullable Secret password) {
    this.user = user;
    this.password = password;
  }

  /** {@return no credentials: a proxy that wants some is a refusal} */
  static ProxyCredentials none() {
    return new ProxyCredentials(null, null);
  }

  static ProxyCredentials of(String user, Secret password) {
    boolean isPlain = user.chars().noneMatch(c -> c == ':' || Character.isISOControl(c));
    if (user.isBlank() || !isPlain) {
      throw new ConfigurationException(
          "the user of the proxy is empty or holds a colon or a control character");
    }
    return new ProxyCredentials(user, password);
  }

  /** Called before a {@code CONNECT} and after a 407. */
  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response)
      throws IOException {
    Request refused = response.request();
    boolean isTunnel = refused.method().equals("CONNECT");
    if (!isTunnel && (route == null || route.requiresTunnel())) {
      // Through a tunnel only the service itself can answer: it gets no credentials of the proxy.
      return null;
    }
    String value = header();
    boolean isFirst =
        isTunnel
            && refused.header(HEADER) == null
            && response.challenges().stream()
                .anyMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
    if (isFirst) {
      return value == null ? null : refused.newBuilder().header(HEADER, value).build();
    }
    throw new ProxyRefusal();
  }

  /** {@return the request with the header, when it travels in plain text through an HTTP proxy} */
  Request sign(Request request, @Nullable Route route) {
    if (route == null || route.proxy().type() != Proxy.Type.HTTP || route.requiresTunnel()) {
      return request;
    }
    String value = header();
    return value == null ? request : request.newBuilder().header(HEADER, value).build();
  }

  private @Nullable String header() {
    String name = user;
    return name == null || password == null
        ? null
        : password.reveal(chars -> "Basic " + encode(name, chars));
  }

  private static String encode(String user, char[] password) {
    CharBuffer pair = CharBuffer.allocate(user.length() + 1 + password.length);
    pair.put(user).put(':').put(password).flip();
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(pair);
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    Arrays.fill(pair.array(), '\0');
    bytes.clear().put(new byte[bytes.capacity()]);
    try {
      return Base64.getEncoder().encodeToString(copy);
    } finally {
      Arrays.fill(copy, (byte) 0);
    }
  }
}
