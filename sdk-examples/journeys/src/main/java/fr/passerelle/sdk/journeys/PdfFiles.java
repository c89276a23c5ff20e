package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.model.invoice.Invoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** PDFs of invoices in a folder: their names, and which are whole. */
final class PdfFiles {
  private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private PdfFiles() {}

  /** The number that is printed, in characters that every disk takes, and the id that is unique. */
  static String nameOf(Invoice invoice) {
    return plain(invoice.getNumber()) + "_" + plain(invoice.getId()) + ".pdf";
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /**
   * Recognises a file that need not be fetched again. The SDK gives a file its name only when it is
   * whole; length and digest are held against the list as far as the service tells them, since
   * somebody else may have put the file there.
   */
  static boolean isWhole(Path file, Invoice invoice) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      long size = Files.size(file);
      if (invoice.getDocumentSize().filter(told -> told != size).isPresent()) {
        return false;
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      boolean begins;
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        begins = Arrays.equals(in.readNBytes(HEAD.length), HEAD);
        in.transferTo(OutputStream.nullOutputStream());
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return begins && invoice.getDocumentSha256().filter(told -> !told.equals(sha256)).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
