package fr.passerelle.sdk.transport.tls;

import fr.passerelle.sdk.error.ConfigurationException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Authorities to believe in addition to those of the JVM: a company's own, a gateway's, that of a
 * proxy which opens TLS. Host names, dates and the rest of a server's certificate are checked as
 * always; there is no switch to trust everything.
 */
public final class TrustedCertificates {
  private final List<X509Certificate> certificates;

  private TrustedCertificates(Collection<X509Certificate> certificates) {
    if (certificates.isEmpty()) {
      throw new ConfigurationException("there is no certificate to trust");
    }
    this.certificates = List.copyOf(certificates);
  }

  /**
   * Trusts certificates.
   *
   * @param certificates authorities, or the certificate of a server itself
   * @return them
   * @throws ConfigurationException when there is none
   */
  public static TrustedCertificates of(Collection<X509Certificate> certificates) {
    return new TrustedCertificates(certificates);
  }

  /**
   * Trusts what a key store holds as trusted certificates; keys in it are not looked at.
   *
   * @param store a loaded store
   * @return the certificates
   * @throws ConfigurationException when it holds none
   */
  public static TrustedCertificates of(KeyStore store) {
    List<X509Certificate> found = new ArrayList<>();
    try {
      for (String alias : Collections.list(store.aliases())) {
        if (store.isCertificateEntry(alias)
            && store.getCertificate(alias) instanceof X509Certificate certificate) {
          found.add(certificate);
        }
      }
    } catch (GeneralSecurityException e) {
      throw new ConfigurationException("the store of trusted certificates is not loaded");
    }
    return new TrustedCertificates(found);
  }

  /**
   * Trusts every certificate of a PEM file.
   *
   * @param file the file
   * @return the certificates
   * @throws ConfigurationException when it cannot be read or holds none
   */
  public static TrustedCertificates ofPem(Path file) {
    return ofPem(Pem.read(file));
  }

  /**
   * Trusts every certificate of a PEM text.
   *
   * @param text the content of a PEM file
   * @return the certificates
   * @throws ConfigurationException when it holds none
   */
  public static TrustedCertificates ofPem(byte[] text) {
    return new TrustedCertificates(Pem.certificates(text));
  }

  /** {@return the certificates} */
  public List<X509Certificate> certificates() {
    return certificates;
  }

  /** {@return how many there are} */
  @Override
  public String toString() {
    return certificates.size() + " trusted certificates";
  }
}
