package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.tls.ClientCertificate;
import fr.passerelle.sdk.transport.tls.TrustedCertificates;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Gives OkHttp a client certificate and more authorities; the checks stay those of the JVM. */
final class TlsSetup {
  private TlsSetup() {}

  static void apply(
      OkHttpClient.Builder ok,
      @Nullable ClientCertificate certificate,
      List<TrustedCertificates> extra) {
    if (certificate == null && extra.isEmpty()) {
      return;
    }
    try {
      X509TrustManager trust = trustManager(extra);
      KeyManager[] keys = certificate == null ? new KeyManager[0] : certificate.keyManagers();
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, new TrustManager[] {trust}, null);
      ok.sslSocketFactory(context.getSocketFactory(), trust);
    } catch (GeneralSecurityException | IOException e) {
      throw new ConfigurationException(
          "TLS cannot be set up (" + e.getClass().getSimpleName() + ")");
    }
  }

  /**
   * One manager over the authorities of the JVM and ours together, so that a chain may use both.
   */
  static X509TrustManager trustManager(List<TrustedCertificates> extra)
      throws GeneralSecurityException, IOException {
    X509TrustManager jvm = manager(null);
    if (extra.isEmpty()) {
      return jvm;
    }
    List<X509Certificate> all = new ArrayList<>(List.of(jvm.getAcceptedIssuers()));
    extra.forEach(some -> all.addAll(some.certificates()));
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (int i = 0; i < all.size(); i++) {
      store.setCertificateEntry("trusted-" + i, all.get(i));
    }
    return manager(store);
  }

  private static X509TrustManager manager(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509TrustManager x509) {
        return x509;
      }
    }
    throw new ConfigurationException("this JVM checks no X.509 certificates");
  }
}
