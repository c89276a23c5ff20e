package fr.passerelle.sdk.table.internal.xlsx;

import fr.passerelle.sdk.document.CheckedDocument;
import fr.passerelle.sdk.document.ZipLimits;
import fr.passerelle.sdk.document.internal.ContentFault;
import fr.passerelle.sdk.document.internal.ContentTypes;
import fr.passerelle.sdk.document.internal.XmlParts;
import fr.passerelle.sdk.document.internal.ZipArchive;
import fr.passerelle.sdk.document.internal.ZipGuard;
import fr.passerelle.sdk.table.TableLimits;
import fr.passerelle.sdk.table.TableRefusalReason;
import fr.passerelle.sdk.table.internal.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before the library reads it. A kilobyte that passes every limit of the
 * container can make the library allocate without end: a cell in column ZZZZZZ, a reference to the
 * two-billionth shared text (both measured on 0.20.2). So the parts that the library will read are
 * found the way it finds them, and read once through {@link PartScreen}.
 */
final class WorkbookScreen {
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ZipArchive archive;
  private final String workbook;
  private final String sharedTexts;
  private final String formats;
  private final Map<String, String> targets = new HashMap<>();
  private final List<SheetEntry> sheets = new ArrayList<>();
  private boolean inSheets;

  /**
   * What the reader has to know.
   *
   * @param sheet the place of the sheet among those of the workbook, from 0
   * @param relation the relationship that leads to its part
   * @param hasFormats whether the workbook has formats, by which dates are told from numbers
   */
  record Outcome(int sheet, String relation, boolean hasFormats) {}

  private record SheetEntry(@Nullable String name, String relation, boolean isVisible) {}

  private WorkbookScreen(ZipArchive archive) throws ContentFault {
    this.archive = archive;
    ContentTypes types = ContentTypes.read(archive);
    workbook = single(types, "sheet.main+xml", "xl/workbook.xml");
    sharedTexts = single(types, "sharedStrings+xml", "");
    formats = single(types, "styles+xml", "");
    int folder = workbook.lastIndexOf('/') + 1;
    readTargets(workbook.substring(0, folder), workbook.substring(folder));
    XmlParts.read(archive.open(workbook), this::readSheet);
  }

  /**
   * Looks through a workbook.
   *
   * @param document a document that passed the policy
   * @param sheet the name of the sheet, or empty for the first visible one
   * @param zipLimits how much it may unfold to
   * @param limits how large a table may be
   * @return which sheet to read and how
   */
  static Outcome look(
      CheckedDocument document, Optional<String> sheet, ZipLimits zipLimits, TableLimits limits) {
    try (InputStream content = document.open()) {
      WorkbookScreen screen =
          new WorkbookScreen(ZipGuard.openSound(content.readAllBytes(), zipLimits));
      int selected = screen.select(sheet);
      String relation = screen.sheets.get(selected).relation();
      screen.readParts(relation, new PartScreen(limits));
      return new Outcome(selected, relation, screen.archive.has(screen.formats));
    } catch (ContentFault | IOException damaged) {
      throw Refusals.of(TableRefusalReason.UNREADABLE);
    }
  }

  /** Of two parts of the same type the library takes one or the other; neither is honest. */
  private static String single(ContentTypes types, String type, String usual) {
    List<String> found = types.partsOf(TYPES + type);
    if (found.size() > 1) {
      throw Refusals.of(TableRefusalReason.UNREADABLE);
    }
    return found.isEmpty() ? usual : found.get(0);
  }

  private void readTargets(String folder, String name) throws ContentFault {
    XmlParts.read(
        archive.open(folder + "_rels/" + name + ".rels"),
        (event, reader) -> {
          XmlParts.refuseDocumentType(event);
          if (event == XMLStreamConstants.START_ELEMENT
              && reader.getLocalName().equals("Relationship")) {
            String id = reader.getAttributeValue(null, "Id");
            String target = reader.getAttributeValue(null, "Target");
            if (id != null && target != null) {
              targets.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
            }
          }
        });
  }

  private void readSheet(int event, XMLStreamReader reader) throws ContentFault {
    XmlParts.refuseDocumentType(event);
    boolean start = event == XMLStreamConstants.START_ELEMENT;
    if (reader.hasName() && reader.getLocalName().equals("sheets")) {
      inSheets = start;
    } else if (start && inSheets && reader.getLocalName().equals("sheet")) {
      String state = reader.getAttributeValue(null, "state");
      sheets.add(
          new SheetEntry(
              reader.getAttributeValue(null, "name"),
              Objects.requireNonNullElse(reader.getAttributeValue(RELATIONSHIPS, "id"), ""),
              !"hidden".equals(state) && !"veryHidden".equals(state)));
    }
  }

  private int select(Optional<String> name) {
    for (int index = 0; index < sheets.size(); index++) {
      SheetEntry sheet = sheets.get(index);
      if (name.isPresent() ? name.get().equals(sheet.name()) : sheet.isVisible()) {
        return index;
      }
    }
    throw Refusals.of(TableRefusalReason.NO_SHEET);
  }

  private void readParts(String relation, PartScreen screen) throws ContentFault {
    String part = targets.getOrDefault(relation, "");
    if (!archive.has(part)) {
      throw Refusals.of(TableRefusalReason.UNREADABLE);
    }
    for (String name : List.of(workbook, formats, sharedTexts, part)) {
      if (!StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
        // Two readers may take such a name for two different parts.
        throw Refusals.of(TableRefusalReason.UNREADABLE);
      }
      if (archive.has(name)) {
        screen.startPart();
        XmlParts.read(archive.open(name), screen);
      }
    }
    screen.finish();
  }
}
