package fr.passerelle.sdk.transport.tls;

import static fr.passerelle.sdk.testing.TlsParties.keyPem;
import static fr.passerelle.sdk.testing.TlsParties.pem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.testing.TlsParties;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.X509KeyManager;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCertificateTest {
  private static final Secret PASSWORD = Secret.of("p4ssword-17");
  private static final char[] CHARS = "p4ssword-17".toCharArray();
  private static final HeldCertificate AUTHORITY = TlsParties.authority("authority");
  private static final HeldCertificate CLIENT = TlsParties.client(AUTHORITY);

  @TempDir private Path folder;

  private static byte[] pkcs12(KeyStore store) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.store(bytes, CHARS);
    return bytes.toByteArray();
  }

  private static X509Certificate[] chainOf(ClientCertificate certificate) {
    X509KeyManager manager = (X509KeyManager) certificate.keyManagers()[0];
    String[] aliases = manager.getClientAliases("EC", null);
    if (aliases == null) {
      aliases = manager.getClientAliases("RSA", null);
    }
    assertThat(manager.getPrivateKey(aliases[0])).isNotNull();
    return manager.getCertificateChain(aliases[0]);
  }

  /** Made by openssl for these tests, for nobody: {@code openssl pkcs8 -topk8}. */
  private static byte[] resource(String name) throws IOException {
    try (InputStream file = ClientCertificateTest.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    }
  }

  @Test
  void aPkcs12FileGivesCertificateAndKey() throws Exception {
    Path file = folder.resolve("client.p12");
    Files.write(file, pkcs12(TlsParties.keyStore(CLIENT, CHARS)));
    ClientCertificate certificate = ClientCertificate.fromPkcs12(file, PASSWORD);
    assertThat(chainOf(certificate)).containsExactly(CLIENT.certificate());
    assertThat(certificate.expiry()).isEqualTo(CLIENT.certificate().getNotAfter().toInstant());
    assertThat(certificate).hasToString("ClientCertificate{expiry=" + certificate.expiry() + "}");
  }

  @Test
  void aLoadedKeyStoreGivesCertificateAndKey() {
    KeyStore store = TlsParties.keyStore(CLIENT, CHARS);
    assertThat(chainOf(ClientCertificate.fromKeyStore(store, PASSWORD)))
        .containsExactly(CLIENT.certificate());
  }

  @Test
  void pemFilesGiveTheWholeChain() throws Exception {
    Path chain = folder.resolve("chain.pem");
    Path key = folder.resolve("key.pem");
    Files.write(chain, pem(CLIENT, AUTHORITY));
    Files.write(key, keyPem(CLIENT));
    assertThat(chainOf(ClientCertificate.fromPem(chain, key)))
        .containsExactly(CLIENT.certificate(), AUTHORITY.certificate());
  }

  @Test
  void anRsaKeyIsRead() {
    HeldCertificate rsa = new HeldCertificate.Builder().rsa2048().build();
    assertThat(chainOf(ClientCertificate.fromPem(pem(rsa), keyPem(rsa), null)))
        .containsExactly(rsa.certificate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"synthetic-client-key-aes.pem", "synthetic-client-key-3des.pem"})
  void aKeyBehindAPasswordIsOpened(String file) throws Exception {
    byte[] chain = resource("synthetic-client.pem");
    byte[] key = resource(file);
    assertThat(chainOf(ClientCertificate.fromPem(chain, key, PASSWORD))).hasSize(1);
    assertThatThrownBy(() -> ClientCertificate.fromPem(chain, key, Secret.of("other")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("wrong password");
    assertThatThrownBy(() -> ClientCertificate.fromPem(chain, key, null))
        .hasMessageContaining("needs its password");
  }

  @Test
  void textAroundTheBlocksIsNotLookedAt() {
    byte[] chain =
        ("Bag Attributes\r\n  friendlyName: x\r\n"
                + CLIENT.certificatePem().replace("\n", "\r\n")
                + "trailing")
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(chainOf(ClientCertificate.fromPem(chain, keyPem(CLIENT), null))).hasSize(1);
  }

  @Test
  void aWrongPasswordIsSaid_andNotQuoted() throws Exception {
    byte[] content = pkcs12(TlsParties.keyStore(CLIENT, CHARS));
    assertThatThrownBy(() -> ClientCertificate.fromPkcs12(content, Secret.of("wr0ng-one")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("the password of the client certificate is wrong")
        .hasNoCause();
    KeyStore store = TlsParties.keyStore(CLIENT, CHARS);
    assertThatThrownBy(() -> ClientCertificate.fromKeyStore(store, Secret.of("wr0ng-one")))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .contains("wrong")
        .doesNotContain("wr0ng-one");
  }

  @Test
  void somethingElseThanPkcs12IsSaid() {
    assertThatThrownBy(() -> ClientCertificate.fromPkcs12(pem(CLIENT), PASSWORD))
        .hasMessage("the client certificate is no PKCS#12 file");
    assertThatThrownBy(() -> ClientCertificate.fromPkcs12(folder.resolve("none.p12"), PASSWORD))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("cannot be read (NoSuchFileException)");
  }

  @Test
  void aStoreWithoutAKeyIsRefused() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("authority", AUTHORITY.certificate());
    assertThatThrownBy(() -> ClientCertificate.fromKeyStore(store, PASSWORD))
        .hasMessage("the client certificate comes without its private key");
  }

  @Test
  void aKeyOfSomebodyElseIsRefused() {
    HeldCertificate other = TlsParties.client(AUTHORITY);
    HeldCertificate rsa = new HeldCertificate.Builder().rsa2048().build();
    for (HeldCertificate wrong : Arrays.asList(other, rsa)) {
      assertThatThrownBy(() -> ClientCertificate.fromPem(pem(CLIENT), keyPem(wrong), null))
          .hasMessageContaining("not that of the first certificate");
    }
    assertThatThrownBy(
            () -> ClientCertificate.fromPem(pem(AUTHORITY, CLIENT), keyPem(CLIENT), null))
        .hasMessageContaining("not that of the first certificate");
  }

  @Test
  void anOldFormatOfKeysIsSaidWithItsCure() {
    HeldCertificate rsa = new HeldCertificate.Builder().rsa2048().build();
    byte[] old = rsa.privateKeyPkcs1Pem().getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> ClientCertificate.fromPem(pem(rsa), old, null))
        .hasMessageContaining("openssl pkcs8 -topk8");
  }

  @Test
  void aTextWithoutBlocksIsRefused() {
    byte[] text = "185057800608491".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> ClientCertificate.fromPem(text, keyPem(CLIENT), null))
        .hasMessageContaining("BEGIN CERTIFICATE");
    assertThatThrownBy(() -> ClientCertificate.fromPem(pem(CLIENT), text, null))
        .hasMessageContaining("BEGIN PRIVATE KEY");
    byte[] damaged =
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
            .getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> ClientCertificate.fromPem(damaged, keyPem(CLIENT), null))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("no certificate");
  }

  @Test
  void trustedCertificatesComeFromAStoreOrAText() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("authority", AUTHORITY.certificate());
    assertThat(TrustedCertificates.of(store).certificates())
        .containsExactly(AUTHORITY.certificate());
    Path file = folder.resolve("authorities.pem");
    Files.write(file, pem(AUTHORITY, CLIENT));
    assertThat(TrustedCertificates.ofPem(file)).hasToString("2 trusted certificates");
    KeyStore keysOnly = TlsParties.keyStore(CLIENT, CHARS);
    assertThatThrownBy(() -> TrustedCertificates.of(keysOnly))
        .hasMessage("there is no certificate to trust");
  }
}
