package fr.passerelle.sdk.table.internal.xlsx;

import fr.passerelle.sdk.document.internal.ContentFault;
import fr.passerelle.sdk.document.internal.XmlParts;
import fr.passerelle.sdk.table.TableLimits;
import fr.passerelle.sdk.table.TableRefusalReason;
import fr.passerelle.sdk.table.TableRefusedException;
import fr.passerelle.sdk.table.internal.Refusals;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in the XML parts of a workbook: cells at addresses that a sheet has, no more of
 * them in a row than a sheet has columns, texts no longer than a cell, references to shared texts
 * that exist.
 */
final class PartScreen implements XmlParts.Visitor {
  /** XFD is the last column of a sheet. */
  private static final Pattern ADDRESS =
      Pattern.compile("([A-W]?[A-Z]{1,2}|X[A-E][A-Z]|XF[A-D])[1-9][0-9]{0,6}");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
  private static final int LAST_COLUMN = 16_384;
  private static final int MAX_SHARED_TEXTS = 2_000_000;

  /** The library holds every cell against every formula that it has seen. */
  private static final int MAX_FORMULAS = 10_000;

  private final TableLimits limits;
  private final StringBuilder value = new StringBuilder();
  private boolean inRow;
  private boolean inText;
  private boolean inValue;
  private boolean sharedCell;
  private int length;
  private int row;
  private int cells;
  private int texts;
  private int formulas;
  private int highestReference = -1;

  PartScreen(TableLimits limits) {
    this.limits = limits;
  }

  void startPart() {
    inRow = false;
    inText = false;
    inValue = false;
    sharedCell = false;
    row = 0;
    cells = 0;
  }

  @Override
  public void visit(int event, XMLStreamReader reader) throws ContentFault {
    XmlParts.refuseDocumentType(event);
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text(reader);
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    switch (name) {
      case "row" -> {
        row++;
        cells = 0;
        require(!inRow, TableRefusalReason.UNREADABLE);
        inRow = true;
        requireMatch(reader.getAttributeValue(null, "r"), NUMBER);
      }
      case "c" -> {
        if (inRow) {
          startCell(reader);
        }
      }
      case "f" -> {
        if (inText) {
          formulas++;
          require(formulas <= MAX_FORMULAS, TableRefusalReason.FORMULA);
        }
      }
      case "si" -> {
        texts++;
        require(texts <= MAX_SHARED_TEXTS, TableRefusalReason.UNREADABLE);
        startText();
      }
      case "v" -> {
        inValue = inText;
        value.setLength(0);
      }
      default -> {}
    }
  }

  private void startCell(XMLStreamReader reader) {
    cells++;
    require(cells <= LAST_COLUMN, TableRefusalReason.UNREADABLE);
    requireMatch(reader.getAttributeValue(null, "r"), ADDRESS);
    sharedCell = "s".equals(reader.getAttributeValue(null, "t"));
    startText();
  }

  private void startText() {
    inText = true;
    length = 0;
  }

  private void end(String name) {
    switch (name) {
      case "row" -> inRow = false;
      case "c", "si" -> inText = false;
      case "v" -> {
        if (inValue && sharedCell && value.length() > 0) {
          requireMatch(value.toString(), NUMBER);
          highestReference = Math.max(highestReference, Integer.parseInt(value.toString()));
        }
        inValue = false;
      }
      default -> {}
    }
  }

  /** The length of a cell or shared text counts together, whatever elements it is split into. */
  private void text(XMLStreamReader reader) {
    if (!inText) {
      return;
    }
    length += reader.getTextLength();
    if (length > limits.maxCellLength()) {
      throw refused(TableRefusalReason.CELL_TOO_LONG);
    }
    if (inValue) {
      value.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private void requireMatch(@Nullable String found, Pattern allowed) {
    require(found == null || allowed.matcher(found).matches(), TableRefusalReason.UNREADABLE);
  }

  private void require(boolean condition, TableRefusalReason reason) {
    if (!condition) {
      throw refused(reason);
    }
  }

  private TableRefusedException refused(TableRefusalReason reason) {
    return row > 0 ? Refusals.at(reason, row) : Refusals.of(reason);
  }

  /** Only when every part has been seen is it known how many shared texts there are. */
  void finish() {
    row = 0;
    require(highestReference < texts, TableRefusalReason.UNREADABLE);
  }
}
