package fr.passerelle.sdk.transport.tls;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The certificate with which this machine shows itself to a service (mutual TLS), and its key. Read
 * once, when it is made: a renewed certificate needs a new transport.
 *
 * <p>Messages of refusals never quote a password, a key or the subject of the certificate.
 */
public final class ClientCertificate {
  private static final String PKCS12 = "PKCS12";

  private final KeyManager[] keyManagers;
  private final Instant expiry;

  private ClientCertificate(KeyManager[] keyManagers, Instant expiry) {
    this.keyManagers = keyManagers;
    this.expiry = expiry;
  }

  /**
   * Takes the certificate from a PKCS#12 file ({@code .p12}, {@code .pfx}).
   *
   * @param file the file
   * @param password password of the file and of the key in it
   * @return the certificate
   * @throws ConfigurationException when the file cannot be read, the password is wrong, or it holds
   *     no private key
   */
  public static ClientCertificate fromPkcs12(Path file, Secret password) {
    return fromPkcs12(Pem.read(file), password);
  }

  /**
   * Takes the certificate from the content of a PKCS#12 file.
   *
   * @param content the bytes of the file
   * @param password password of the content and of the key in it
   * @return the certificate
   * @throws ConfigurationException when it cannot be read, the password is wrong, or it holds no
   *     private key
   */
  public static ClientCertificate fromPkcs12(byte[] content, Secret password) {
    return password.reveal(
        chars -> {
          try {
            KeyStore store = KeyStore.getInstance(PKCS12);
            store.load(new ByteArrayInputStream(content), chars);
            return of(store, chars);
          } catch (IOException e) {
            throw new ConfigurationException(
                e.getCause() instanceof UnrecoverableKeyException
                    ? "the password of the client certificate is wrong"
                    : "the client certificate is no PKCS#12 file");
          } catch (GeneralSecurityException e) {
            throw unusable(e);
          }
        });
  }

  /**
   * Takes the certificate from a key store that is loaded already, of any type that the JVM knows.
   * With several keys in it, the one that suits the server is chosen at each handshake.
   *
   * @param store the store
   * @param keyPassword password of the keys in it
   * @return the certificate
   * @throws ConfigurationException when it holds no private key or the password is wrong
   */
  public static ClientCertificate fromKeyStore(KeyStore store, Secret keyPassword) {
    return keyPassword.reveal(chars -> of(store, chars));
  }

  /**
   * Takes the certificate from PEM files.
   *
   * @param chain the certificates, that of the key first, then its authorities
   * @param key the private key, PKCS#8 without a password ({@code BEGIN PRIVATE KEY})
   * @return the certificate
   * @throws ConfigurationException when a file cannot be read or the two do not belong together
   */
  public static ClientCertificate fromPem(Path chain, Path key) {
    return fromPem(Pem.read(chain), Pem.read(key), null);
  }

  /**
   * Takes the certificate from PEM files, the key behind a password.
   *
   * @param chain the certificates, that of the key first, then its authorities
   * @param key the private key, PKCS#8 ({@code BEGIN ENCRYPTED PRIVATE KEY})
   * @param password password of the key
   * @return the certificate
   * @throws ConfigurationException when a file cannot be read, the password is wrong, or the two do
   *     not belong together
   */
  public static ClientCertificate fromPem(Path chain, Path key, Secret password) {
    return fromPem(Pem.read(chain), Pem.read(key), password);
  }

  /**
   * Takes the certificate from the content of PEM files, for example from a vault.
   *
   * @param chain the certificates, that of the key first, then its authorities
   * @param key the private key, PKCS#8
   * @param password password of the key, or null when it has none
   * @return the certificate
   * @throws ConfigurationException when one cannot be read, the password is wrong or missing, or
   *     the two do not belong together
   */
  public static ClientCertificate fromPem(byte[] chain, byte[] key, @Nullable Secret password) {
    List<X509Certificate> certificates = Pem.certificates(chain);
    PrivateKey privateKey = PemKey.read(key, password);
    PemKey.requirePair(privateKey, certificates.get(0).getPublicKey());
    char[] none = new char[0];
    try {
      KeyStore store = KeyStore.getInstance(PKCS12);
      store.load(null, none);
      store.setKeyEntry("client", privateKey, none, certificates.toArray(new X509Certificate[0]));
      return of(store, none);
    } catch (GeneralSecurityException e) {
      throw unusable(e);
    } catch (IOException e) {
      throw new ConfigurationException("an empty key store cannot be made");
    }
  }

  /** {@return the key managers, for a transport} */
  public KeyManager[] keyManagers() {
    return keyManagers.clone();
  }

  /** {@return when it ends; the earliest end when it came with several keys} */
  public Instant expiry() {
    return expiry;
  }

  /** {@return when it ends; never the subject, who may be a person} */
  @Override
  public String toString() {
    return "ClientCertificate{expiry=" + expiry + "}";
  }

  private static ClientCertificate of(KeyStore store, char[] password) {
    try {
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(store, password);
      return new ClientCertificate(factory.getKeyManagers(), expiry(store));
    } catch (UnrecoverableKeyException e) {
      throw new ConfigurationException(
          "the password of the key of the client certificate is wrong");
    } catch (GeneralSecurityException e) {
      throw unusable(e);
    }
  }

  private static Instant expiry(KeyStore store) throws GeneralSecurityException {
    Instant earliest = null;
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)
          && store.getCertificate(alias) instanceof X509Certificate certificate) {
        Instant end = certificate.getNotAfter().toInstant();
        earliest = earliest == null || end.isBefore(earliest) ? end : earliest;
      }
    }
    if (earliest == null) {
      throw new ConfigurationException("the client certificate comes without its private key");
    }
    return earliest;
  }

  /** Texts of providers may quote what they were given: only the type is kept. */
  private static ConfigurationException unusable(GeneralSecurityException e) {
    return new ConfigurationException(
        "the client certificate cannot be used (" + e.getClass().getSimpleName() + ")");
  }
}
