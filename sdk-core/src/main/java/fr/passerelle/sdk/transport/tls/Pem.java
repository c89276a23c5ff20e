package fr.passerelle.sdk.transport.tls;

import fr.passerelle.sdk.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One block of a PEM text (RFC 7468); what stands around the blocks is not looked at. */
final class Pem {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

  private final String label;
  private final byte[] content;

  private Pem(String label, byte[] content) {
    this.label = label;
    this.content = content;
  }

  /** {@return what the block says that it is, for example {@code CERTIFICATE}} */
  String label() {
    return label;
  }

  /** {@return the decoded bytes} */
  byte[] content() {
    return content.clone();
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ConfigurationException(
          "a file of certificates or keys cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  static List<Pem> blocks(byte[] text) {
    List<Pem> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(new String(text, StandardCharsets.ISO_8859_1));
    while (matcher.find()) {
      blocks.add(new Pem(matcher.group(1), decode(matcher.group(2))));
    }
    return blocks;
  }

  /** {@return every certificate of the text, at least one} */
  static List<X509Certificate> certificates(byte[] text) {
    List<X509Certificate> certificates = new ArrayList<>();
    for (Pem block : blocks(text)) {
      if (block.label().equals("CERTIFICATE")) {
        certificates.add(certificate(block.content()));
      }
    }
    if (certificates.isEmpty()) {
      throw new ConfigurationException(
          "no certificate was found: PEM begins with -----BEGIN CERTIFICATE-----");
    }
    return certificates;
  }

  private static X509Certificate certificate(byte[] der) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException e) {
      throw new ConfigurationException("a block of the PEM text is no certificate");
    }
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException("a block of the PEM text is not base64");
    }
  }

  /** {@return the label; the content may be a key} */
  @Override
  public String toString() {
    return label;
  }
}
