package fr.passerelle.sdk.sandbox.internal.amsn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF of one page with one line of text, in ASCII throughout. */
final class PlainPdf {
  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
          + " /Resources << /Font << /F1 5 0 R >> >> >>";
  private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

  private PlainPdf() {}

  /** {@return the document; characters outside letters, digits and a few marks become spaces} */
  static byte[] of(String line) {
    String drawn =
        "BT /F1 14 Tf 72 770 Td (" + line.replaceAll("[^A-Za-z0-9 .,:/-]", " ") + ") Tj ET";
    String contents = "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream";
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    for (String object : List.of(CATALOG, PAGES, PAGE, contents, FONT)) {
      offsets.add(pdf.length());
      pdf.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(offset -> pdf.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
    pdf.append("trailer\n<< /Size ")
        .append(offsets.size() + 1)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
