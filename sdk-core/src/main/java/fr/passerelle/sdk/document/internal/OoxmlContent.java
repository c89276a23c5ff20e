package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentRefusalReason;
import fr.passerelle.sdk.document.ZipLimits;
import java.util.List;
import java.util.Locale;

/**
 * xlsx and docx: a sound ZIP container that declares the main part of the family and has it, and
 * nothing that runs. An OLE2 container under such a name is how Office writes an encrypted
 * document.
 */
final class OoxmlContent {
  /** Types by which a package says that it can run something; part of a type is enough. */
  private static final List<String> MACRO_TYPES =
      List.of("macroenabled", "vbaproject", "macrosheet");

  private static final List<String> MACRO_PARTS = List.of("vbaproject.bin", "/macrosheets/");

  private OoxmlContent() {}

  /** The two families of packages. */
  enum Kind {
    WORKBOOK(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "xl/workbook."),
    TEXT(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "word/document.");

    private final String mainType;
    private final String usualMainPart;

    Kind(String mainType, String usualMainPart) {
      this.mainType = mainType;
      this.usualMainPart = usualMainPart;
    }
  }

  static void verify(Bytes bytes, Kind kind, ZipLimits limits) throws ContentFault {
    if (Signature.OLE2.opens(bytes) && OleFile.read(bytes).hasAtRoot("EncryptedPackage")) {
      throw new ContentFault(
          DocumentRefusalReason.ENCRYPTED, "the document is encrypted with a password");
    }
    ZipArchive archive = ZipGuard.open(bytes, limits);
    for (String name : archive.names()) {
      refuseMacro(("/" + name).toLowerCase(Locale.ROOT), MACRO_PARTS);
    }
    archive.requireSound();
    ContentTypes types = ContentTypes.read(archive);
    for (ContentTypes.Declaration declaration : types.declarations()) {
      refuseMacro(declaration.type(), MACRO_TYPES);
    }
    if (types.declarations().stream().noneMatch(type -> isMainPart(type, kind, archive))) {
      throw ContentFault.mismatch("the main part of the format is missing");
    }
  }

  private static void refuseMacro(String text, List<String> signs) throws ContentFault {
    if (signs.stream().anyMatch(text::contains)) {
      throw new ContentFault(
          DocumentRefusalReason.MACRO, "the document carries macros or allows them");
    }
  }

  private static boolean isMainPart(
      ContentTypes.Declaration declared, Kind kind, ZipArchive archive) {
    String part = declared.isPart() ? declared.name() : kind.usualMainPart + declared.name();
    return declared.type().equals(kind.mainType) && archive.find(part).isPresent();
  }
}
