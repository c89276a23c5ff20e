package fr.passerelle.sdk.document.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The list of types that opens every Office Open XML package (ECMA-376 part 2, 7.2.3). */
public final class ContentTypes {
  private static final String PART = "[Content_Types].xml";
  private static final int LIMIT = 1_000_000;

  private final List<Declaration> declarations = new ArrayList<>();

  private ContentTypes() {}

  /**
   * A type, for one part or for every part with an extension.
   *
   * @param type the media type in lower case
   * @param name the part without its leading slash, or the extension without its dot
   * @param isPart whether the name is that of a part
   */
  record Declaration(String type, String name, boolean isPart) {}

  /**
   * Reads the list of a package.
   *
   * @param archive the package
   * @return its list
   * @throws ContentFault if the list is missing or damaged
   */
  public static ContentTypes read(ZipArchive archive) throws ContentFault {
    ContentTypes types = new ContentTypes();
    XmlParts.read(new ByteArrayInputStream(archive.read(PART, LIMIT)), types::visit);
    return types;
  }

  private void visit(int event, XMLStreamReader reader) throws ContentFault {
    XmlParts.refuseDocumentType(event);
    if (event != XMLStreamConstants.START_ELEMENT) {
      return;
    }
    boolean part = reader.getLocalName().equals("Override");
    if (part || reader.getLocalName().equals("Default")) {
      String name = reader.getAttributeValue(null, part ? "PartName" : "Extension");
      String type = reader.getAttributeValue(null, "ContentType");
      if (name == null || type == null) {
        throw ContentFault.mismatch("the list of content types is damaged");
      }
      declarations.add(
          new Declaration(
              type.toLowerCase(Locale.ROOT),
              name.startsWith("/") ? name.substring(1) : name,
              part));
    }
  }

  /**
   * Finds the parts that are declared to be of a type.
   *
   * @param type the media type
   * @return their names, without the leading slash
   */
  public List<String> partsOf(String type) {
    return declarations.stream()
        .filter(declared -> declared.isPart() && declared.type().equalsIgnoreCase(type))
        .map(Declaration::name)
        .toList();
  }

  List<Declaration> declarations() {
    return declarations;
  }
}
