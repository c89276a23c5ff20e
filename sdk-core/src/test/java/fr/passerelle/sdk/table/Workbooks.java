package fr.passerelle.sdk.table;

import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.document.RawZip;

/** Writes workbooks part by part, as Excel does and as it never would. */
final class Workbooks {
  static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private String workbook =
      "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"Feuil1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  private String sharedTexts = "<sst><si><t>x</t></si></sst>";
  private String formats =
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>"
          + "<numFmt numFmtId=\"165\" formatCode=\"[$-40C]d mmm yy&quot; h&quot;\"/>"
          + "<numFmt numFmtId=\"166\" formatCode=\"0.00&quot; days&quot;\"/>"
          + "<numFmt numFmtId=\"167\" formatCode=\"[Red]#,##0.00\\ \\d\"/></numFmts>"
          + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
          + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/>"
          + "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";
  private String rows = "";
  private final RawZip others = new RawZip();

  Workbooks rows(String xml) {
    rows = xml;
    return this;
  }

  Workbooks sharedTexts(String xml) {
    sharedTexts = xml;
    return this;
  }

  Workbooks workbook(String xml) {
    workbook = xml;
    return this;
  }

  Workbooks withoutFormats() {
    formats = "";
    return this;
  }

  Workbooks other(String part, String xml) {
    others.deflated(part, xml);
    return this;
  }

  DocumentSource source() {
    return DocumentSource.of(build());
  }

  byte[] build() {
    String types =
        "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("workbook.xml", "sheet.main+xml")
            + override("sharedStrings.xml", "sharedStrings+xml")
            + (formats.isEmpty() ? "" : override("styles.xml", "styles+xml"))
            + "</Types>";
    String relationships =
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/>"
            + "<Relationship Id=\"rId3\" Target=\"metadata\"/></Relationships>";
    others
        .deflated("[Content_Types].xml", types)
        .deflated("xl/workbook.xml", workbook)
        .deflated("xl/_rels/workbook.xml.rels", relationships)
        .deflated("xl/sharedStrings.xml", sharedTexts)
        .stored("xl/metadata", "\u0001\u0002 not XML, as Google writes it")
        .deflated("xl/worksheets/sheet1.xml", sheet(rows));
    if (!formats.isEmpty()) {
      others.deflated("xl/styles.xml", formats);
    }
    return others.build();
  }

  static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + SPREADSHEET + type + "\"/>";
  }
}
