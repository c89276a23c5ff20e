package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentRefusalReason;
import fr.passerelle.sdk.document.ZipLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * odt: a sound ZIP container whose first entry is {@code mimetype}, stored as it is (OpenDocument
 * 1.3 part 2, 3.3), with a content and without scripts. An encrypted document keeps its ZIP entries
 * readable and says so in its manifest.
 */
final class OdtContent {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int MANIFEST_LIMIT = 1_000_000;

  private OdtContent() {}

  static void verify(Bytes bytes, ZipLimits limits) throws ContentFault {
    ZipArchive archive = ZipGuard.open(bytes, limits);
    boolean manifest = archive.find(MANIFEST).isPresent();
    if (manifest && archive.damage() == null) {
      refuseEncryption(archive);
    }
    if (archive.names().stream().anyMatch(OdtContent::isScript)) {
      throw new ContentFault(DocumentRefusalReason.MACRO, "the document carries macros");
    }
    archive.requireSound();
    Optional<ZipMember> first = archive.first();
    if (first.isEmpty()
        || !first.get().name().equals("mimetype")
        || first.get().method() != ZipMember.STORED
        || first.get().size() != TYPE.length()
        || !TYPE.equals(
            new String(archive.read("mimetype", TYPE.length()), StandardCharsets.US_ASCII))) {
      throw ContentFault.mismatch("the first entry does not declare an OpenDocument text");
    }
    if (!manifest || archive.find("content.xml").isEmpty()) {
      throw ContentFault.mismatch("a part of the document is missing");
    }
  }

  /** The index files of a library stand there even when the library is empty; modules do not. */
  private static boolean isScript(String name) {
    boolean index = name.endsWith("/script-lc.xml") || name.endsWith("/script-lb.xml");
    return !name.endsWith("/")
        && ((name.startsWith("Basic/") && !index) || name.startsWith("Scripts/"));
  }

  private static void refuseEncryption(ZipArchive archive) throws ContentFault {
    XmlParts.read(
        new ByteArrayInputStream(archive.read(MANIFEST, MANIFEST_LIMIT)),
        (event, reader) -> {
          if (event == XMLStreamConstants.START_ELEMENT
              && reader.getLocalName().equals("encryption-data")) {
            throw new ContentFault(
                DocumentRefusalReason.ENCRYPTED, "the document is encrypted with a password");
          }
        });
  }
}
