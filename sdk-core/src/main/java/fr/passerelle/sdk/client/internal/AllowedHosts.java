package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.UntrustedAddressException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an address that a service gave may lead. The caller's own host always is allowed and
 * receives the session; others only when they are named, and the session only when they are named
 * as the service's own. A host is compared whole, with its port when that is not 443.
 */
public final class AllowedHosts {
  private static final int TLS_PORT = 443;

  private final Set<String> own;
  private final Set<String> others;

  private AllowedHosts(Set<String> own, Set<String> others) {
    this.own = Set.copyOf(own);
    this.others = Set.copyOf(others);
  }

  /** {@return the caller's own host only} */
  public static AllowedHosts callersOwn() {
    return new AllowedHosts(Set.of(), Set.of());
  }

  /**
   * Adds hosts of the same service, which receive the session.
   *
   * @param hosts names, each with its port when that is not 443
   * @return these and those
   */
  public AllowedHosts andOwn(String... hosts) {
    return new AllowedHosts(with(own, hosts), others);
  }

  /**
   * Adds hosts of somebody else, which never receive the session.
   *
   * @param hosts names, each with its port when that is not 443
   * @return these and those
   */
  public AllowedHosts andOthers(String... hosts) {
    return new AllowedHosts(own, with(others, hosts));
  }

  /**
   * Judges an address.
   *
   * @param address what the service gave
   * @param baseUrl the caller's own
   * @param operation named by the exception
   * @return the address as it is sent, and whether the session goes with it
   */
  Destination judge(String address, String baseUrl, Operation operation) {
    URI uri = parse(address, operation);
    String host = uri.getHost();
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw refused("it is not absolute, https://host/path", host, operation);
    }
    if (uri.getRawUserInfo() != null) {
      throw refused("it holds credentials", host, operation);
    }
    if (scheme.equals("http") && !BaseUrl.isLoopback(host)) {
      throw refused("it is not TLS", host, operation);
    }
    String place = place(uri);
    URI base = URI.create(baseUrl);
    boolean isOwn =
        own.contains(place)
            || (place.equals(place(base)) && scheme.equalsIgnoreCase(base.getScheme()));
    if (!isOwn && !others.contains(place)) {
      throw refused("its host is not one that the client knows", host, operation);
    }
    return new Destination(withoutFragment(uri.toASCIIString()), isOwn);
  }

  private static URI parse(String address, Operation operation) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw refused("it is no address", null, operation);
    }
  }

  private static String place(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    boolean usual = uri.getPort() < 0 || uri.getPort() == TLS_PORT;
    return usual ? host : host + ":" + uri.getPort();
  }

  private static String withoutFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  private static Set<String> with(Set<String> known, String... more) {
    Set<String> all = new HashSet<>(known);
    List.of(more).forEach(host -> all.add(host.toLowerCase(Locale.ROOT)));
    return all;
  }

  private static UntrustedAddressException refused(
      String what, @Nullable String host, Operation operation) {
    return new UntrustedAddressException(what, host, CallContext.of(operation.name()));
  }

  /**
   * An address that may be followed.
   *
   * @param url as it is sent
   * @param isOwn whether the session goes with it
   */
  record Destination(String url, boolean isOwn) {
    @Override
    public String toString() {
      return "Destination";
    }
  }
}
