package fr.passerelle.sdk.testing;

import fr.passerelle.sdk.transport.tls.TrustedCertificates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import okhttp3.tls.HeldCertificate;

/** Synthetic authorities and certificates, made when a test asks, and servers that show them. */
public final class TlsParties {
  private static final char[] NO_PASSWORD = "unused".toCharArray();

  private TlsParties() {}

  public static HeldCertificate authority(String name) {
    return new HeldCertificate.Builder().commonName(name).certificateAuthority(0).build();
  }

  /** A certificate for 127.0.0.1. */
  public static HeldCertificate server(HeldCertificate authority) {
    return server(authority, "127.0.0.1");
  }

  public static HeldCertificate server(HeldCertificate authority, String name) {
    return new HeldCertificate.Builder()
        .addSubjectAlternativeName(name)
        .signedBy(authority)
        .build();
  }

  public static HeldCertificate endedServer(HeldCertificate authority) {
    Instant now = Instant.now();
    return new HeldCertificate.Builder()
        .addSubjectAlternativeName("127.0.0.1")
        .validityInterval(
            now.minus(Duration.ofDays(9)).toEpochMilli(),
            now.minus(Duration.ofDays(2)).toEpochMilli())
        .signedBy(authority)
        .build();
  }

  public static HeldCertificate client(HeldCertificate authority) {
    return new HeldCertificate.Builder().commonName("client").signedBy(authority).build();
  }

  public static TrustedCertificates trust(HeldCertificate authority) {
    return TrustedCertificates.of(List.of(authority.certificate()));
  }

  public static byte[] pem(HeldCertificate... certificates) {
    StringBuilder text = new StringBuilder();
    for (HeldCertificate certificate : certificates) {
      text.append(certificate.certificatePem());
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  public static byte[] keyPem(HeldCertificate certificate) {
    return certificate.privateKeyPkcs8Pem().getBytes(StandardCharsets.US_ASCII);
  }

  public static KeyStore keyStore(HeldCertificate held, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "key",
          held.keyPair().getPrivate(),
          password,
          new java.security.cert.Certificate[] {held.certificate()});
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A server that asks nobody for a certificate. */
  public static RawServer.TlsSide showing(HeldCertificate server) {
    SSLContext context = context(server, null);
    return accepted -> over(context, accepted);
  }

  /** A server that talks to nobody but holders of certificates of this authority. */
  public static RawServer.TlsSide demanding(
      HeldCertificate server, HeldCertificate clients, String protocol) {
    SSLContext context = context(server, clients);
    return accepted -> {
      SSLSocket socket = over(context, accepted);
      socket.setNeedClientAuth(true);
      socket.setEnabledProtocols(new String[] {protocol});
      return socket;
    };
  }

  private static SSLSocket over(SSLContext context, java.net.Socket accepted) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(accepted, "127.0.0.1", accepted.getPort(), false);
    socket.setUseClientMode(false);
    return socket;
  }

  private static SSLContext context(HeldCertificate server, HeldCertificate clients) {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(keyStore(server, NO_PASSWORD), NO_PASSWORD);
      KeyStore believed = KeyStore.getInstance("PKCS12");
      believed.load(null, null);
      if (clients != null) {
        believed.setCertificateEntry("clients", clients.certificate());
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(believed);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), new SecureRandom());
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
