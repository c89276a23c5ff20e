package fr.passerelle.sdk.transport.tls;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** A private key in PKCS#8, with a password or without (RFC 5958). */
final class PemKey {
  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA", "RSASSA-PSS");

  private PemKey() {}

  static PrivateKey read(byte[] text, @Nullable Secret password) {
    for (Pem block : Pem.blocks(text)) {
      if (block.label().equals("PRIVATE KEY")) {
        return decode(new PKCS8EncodedKeySpec(block.content()));
      }
      if (block.label().equals("ENCRYPTED PRIVATE KEY")) {
        if (password == null) {
          throw new ConfigurationException("the private key needs its password");
        }
        return decode(decrypt(block.content(), password));
      }
      if (block.label().endsWith("PRIVATE KEY")) {
        throw new ConfigurationException(
            "the private key is not PKCS#8; convert it: openssl pkcs8 -topk8 -in KEY -out NEW");
      }
    }
    throw new ConfigurationException(
        "no private key was found: PEM begins with -----BEGIN PRIVATE KEY-----");
  }

  /** Refuses a key that is not the certificate's: the server would only say that TLS failed. */
  static void requirePair(PrivateKey key, PublicKey certified) {
    byte[] probe = {1, 2, 3};
    try {
      String algorithm = signatureOf(key);
      Signature signing = Signature.getInstance(algorithm);
      signing.initSign(key);
      signing.update(probe);
      byte[] signed = signing.sign();
      Signature checking = Signature.getInstance(algorithm);
      checking.initVerify(certified);
      checking.update(probe);
      if (checking.verify(signed)) {
        return;
      }
    } catch (GeneralSecurityException e) {
      // Another kind of key, or another curve: not a pair either.
    }
    throw new ConfigurationException(
        "the private key is not that of the first certificate of the chain");
  }

  private static String signatureOf(PrivateKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> key.getAlgorithm();
    };
  }

  private static PKCS8EncodedKeySpec decrypt(byte[] content, Secret password) {
    try {
      EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(content);
      // With PBES2 the name of the algorithm is only in its parameters.
      String algorithm =
          info.getAlgName().startsWith("PBEWith")
              ? info.getAlgName()
              : info.getAlgParameters().toString();
      return password.reveal(chars -> decrypt(info, algorithm, chars));
    } catch (IOException e) {
      throw new ConfigurationException("the private key is not encrypted PKCS#8");
    }
  }

  private static PKCS8EncodedKeySpec decrypt(
      EncryptedPrivateKeyInfo info, String algorithm, char[] password) {
    PBEKeySpec spec = new PBEKeySpec(password);
    try {
      Cipher cipher = Cipher.getInstance(algorithm);
      cipher.init(
          Cipher.DECRYPT_MODE,
          SecretKeyFactory.getInstance(algorithm).generateSecret(spec),
          info.getAlgParameters());
      return info.getKeySpec(cipher);
    } catch (GeneralSecurityException e) {
      throw new ConfigurationException(
          "the private key cannot be opened: wrong password, or a cipher this JVM does not know");
    } finally {
      spec.clearPassword();
    }
  }

  private static PrivateKey decode(PKCS8EncodedKeySpec spec) {
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(spec);
      } catch (InvalidKeySpecException e) {
        // A key of another kind: the next algorithm may know it.
      } catch (GeneralSecurityException e) {
        throw new ConfigurationException("this JVM knows no " + algorithm + " keys");
      }
    }
    throw new ConfigurationException(
        "the private key is of a kind that is not known (RSA, EC, Ed)");
  }
}
