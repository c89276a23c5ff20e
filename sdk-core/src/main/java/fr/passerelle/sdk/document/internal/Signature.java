package fr.passerelle.sdk.document.internal;

/** The first bytes by which the families tell themselves apart. */
enum Signature {
  PNG("a PNG image", "\u0089PNG\r\n\u001A\n"),
  JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
  PDF("a PDF", "%PDF-"),
  ZIP("a ZIP container", "PK\3\4"),
  OLE2("an OLE2 container", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

  private final String label;
  private final String magic;

  Signature(String label, String magic) {
    this.label = label;
    this.magic = magic;
  }

  int length() {
    return magic.length();
  }

  boolean opens(Bytes bytes) {
    return opensAt(bytes, 0);
  }

  boolean opensAt(Bytes bytes, long at) {
    return bytes.startsWith(at, magic);
  }

  /** Refuses bytes that do not open with this signature, and says what they look like instead. */
  void require(Bytes bytes) throws ContentFault {
    if (opens(bytes)) {
      return;
    }
    for (Signature other : values()) {
      if (other.opens(bytes)) {
        throw ContentFault.mismatch("the content is that of " + other.label);
      }
    }
    throw ContentFault.mismatch("the content does not open like " + label);
  }
}
