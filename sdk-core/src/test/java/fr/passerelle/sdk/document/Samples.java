package fr.passerelle.sdk.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;

/** The smallest honest document of each format, built here byte by byte. */
public final class Samples {
  static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  static final String TEXT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private Samples() {}

  static Map<DocumentFormat, byte[]> all() {
    Map<DocumentFormat, byte[]> samples = new EnumMap<>(DocumentFormat.class);
    samples.put(DocumentFormat.PNG, png());
    samples.put(DocumentFormat.JPEG, jpeg());
    samples.put(DocumentFormat.PDF, pdf());
    samples.put(DocumentFormat.CSV, csv());
    samples.put(DocumentFormat.XLSX, xlsx().build());
    samples.put(DocumentFormat.XLS, xls(plainGlobals()).build());
    samples.put(DocumentFormat.DOC, doc(0).build());
    samples.put(DocumentFormat.DOCX, docx().build());
    samples.put(DocumentFormat.ODT, odt().build());
    return samples;
  }

  static byte[] png() {
    byte[] header = {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0};
    byte[] pixel = {0x78, (byte) 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1};
    return new Out()
        .latin("\u0089PNG\r\n\u001A\n")
        .write(chunk("IHDR", header))
        .write(chunk("IDAT", pixel))
        .write(chunk("IEND", new byte[0]))
        .bytes();
  }

  static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  static byte[] jpeg() {
    return new Out()
        .latin("\u00FF\u00D8")
        .latin("\u00FF\u00E0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0")
        .latin("\u00FF\u00C0\0\u000B\u0008\0\1\0\1\1\1\u0011\0")
        .latin("\u00FF\u00DA\0\u0008\1\1\0\0?\0")
        .latin("\u00D2\u00FF\0\u00CF\u00FF\u00D0 ")
        .latin("\u00FF\u00D9")
        .bytes();
  }

  static byte[] pdf() {
    return pdf("");
  }

  /** A document with a table of references, and more entries in its trailer. */
  static byte[] pdf(String trailerEntries) {
    String body = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    String rest =
        "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R "
            + trailerEntries
            + " >>\nstartxref\n"
            + body.length()
            + "\n%%EOF\n";
    return latin(body + rest);
  }

  /** A document of version 1.5, whose trailer is the dictionary of a stream. */
  static byte[] pdfWithReferenceStream(String entries) {
    String body = "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    String rest =
        "7 0 obj\n<< /Type /XRef /W [1 2 1] /Index [0 1] /Size 8 /Root 1 0 R /Length 4 "
            + entries
            + " >>\nstream\n\0\0\0\0\nendstream\nendobj\nstartxref\n"
            + body.length()
            + "\n%%EOF";
    return latin(body + rest);
  }

  static byte[] csv() {
    return "Nom;Né(e) le\r\nMartin;1985-04-12\r\n".getBytes(StandardCharsets.UTF_8);
  }

  static RawZip xlsx() {
    return workbook(SHEET_TYPE);
  }

  static RawZip workbook(String mainType) {
    return new RawZip()
        .deflated("[Content_Types].xml", contentTypes("/xl/workbook.xml", mainType))
        .deflated("xl/workbook.xml", "<workbook/>");
  }

  static RawZip docx() {
    return text(TEXT_TYPE);
  }

  static RawZip text(String mainType) {
    return new RawZip()
        .deflated("[Content_Types].xml", contentTypes("/word/document.xml", mainType))
        .deflated("word/document.xml", "<document/>");
  }

  static String contentTypes(String part, String type) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\""
        + part
        + "\" ContentType=\""
        + type
        + "\"/></Types>";
  }

  static RawZip odt() {
    return odt("");
  }

  static RawZip odt(String manifestEntries) {
    return new RawZip()
        .stored("mimetype", "application/vnd.oasis.opendocument.text")
        .deflated("content.xml", "<document-content/>")
        .deflated(
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest=\"urn:m\">"
                + manifestEntries
                + "</manifest:manifest>");
  }

  static OleWriter xls(byte[] globals) {
    return new OleWriter().stream("Workbook", pad(globals)).stream("\5Summary", new byte[100]);
  }

  /** The records of a workbook with one plain sheet. */
  static byte[] plainGlobals() {
    return globals(new byte[0], 0);
  }

  /** The first record, what is given, one sheet of a type, the last record. */
  static byte[] globals(byte[] records, int sheetType) {
    return new Out()
        .u16(0x0809)
        .u16(4)
        .u16(0x0600)
        .u16(5)
        .write(records)
        .u16(0x0085)
        .u16(10)
        .u32(0)
        .u8(0)
        .u8(sheetType)
        .u8(2)
        .u8(0)
        .latin("S1")
        .u16(0x000A)
        .u16(0)
        .bytes();
  }

  static OleWriter doc(int flags) {
    byte[] header = new Out().u16(0xA5EC).u16(0xC1).write(new byte[6]).u16(flags).bytes();
    return new OleWriter().stream("WordDocument", pad(header)).stream("1Table", new byte[200]);
  }

  /** Streams of this length stand in sectors of their own. */
  private static byte[] pad(byte[] content) {
    return java.util.Arrays.copyOf(content, 4_608);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[] first, byte[] second) {
    return new Out().write(first).write(second).bytes();
  }
}
