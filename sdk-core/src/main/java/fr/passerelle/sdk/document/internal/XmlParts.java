package fr.passerelle.sdk.document.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML parts of a container. The factory is the JDK's own, whatever stands on the class
 * path, and resolves no entity. It is given characters, not bytes: for a malformed byte it would
 * write to the error stream of the process.
 */
public final class XmlParts {
  private static final Set<String> UNICODE = Set.of("UTF-8", "UTF-16", "US-ASCII", "ASCII");

  private XmlParts() {}

  /** Looks at one event of a part. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Looks at the event on which the reader stands.
     *
     * @param event the event, a constant of {@link XMLStreamConstants}
     * @param reader the reader, not to be moved
     * @throws ContentFault to stop and refuse
     */
    void visit(int event, XMLStreamReader reader) throws ContentFault;
  }

  /**
   * Refuses a document type declaration; Office Open XML packages have none (ECMA-376 part 2,
   * 6.5.2).
   *
   * @param event the event on which a reader stands
   * @throws ContentFault if it is such a declaration
   */
  public static void refuseDocumentType(int event) throws ContentFault {
    if (event == XMLStreamConstants.DTD) {
      throw ContentFault.mismatch("a part of the document declares a document type");
    }
  }

  /**
   * Reads a part from beginning to end. A document type declaration is an event like any other;
   * what it declares is never read.
   *
   * @param xml the part, in UTF-8 or UTF-16
   * @param visitor sees every event
   * @throws ContentFault if the part is not well-formed or the visitor refuses it
   */
  public static void read(InputStream xml, Visitor visitor) throws ContentFault {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (Reader text = decode(new BufferedInputStream(xml))) {
      XMLStreamReader reader = factory.createXMLStreamReader(text);
      String declared = reader.getCharacterEncodingScheme();
      if (declared != null && !UNICODE.contains(declared.toUpperCase(Locale.ROOT))) {
        throw ContentFault.mismatch("a part of the document is not in Unicode");
      }
      while (reader.hasNext()) {
        visitor.visit(reader.next(), reader);
      }
    } catch (XMLStreamException | IOException malformed) {
      throw ContentFault.mismatch("a part of the document is not well-formed XML");
    }
  }

  /** The two encodings of a package, told by their mark or by the bracket that opens the part. */
  private static Reader decode(InputStream xml) throws IOException {
    xml.mark(3);
    Bytes head = new Bytes(xml.readNBytes(3));
    xml.reset();
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (head.startsWith(0, "\u00EF\u00BB\u00BF")) {
      mark = 3;
    } else if (head.startsWith(0, "\u00FE\u00FF") || head.startsWith(0, "\0<")) {
      charset = StandardCharsets.UTF_16BE;
      mark = head.startsWith(0, "\0<") ? 0 : 2;
    } else if (head.startsWith(0, "\u00FF\u00FE") || head.startsWith(0, "<\0")) {
      charset = StandardCharsets.UTF_16LE;
      mark = head.startsWith(0, "<\0") ? 0 : 2;
    }
    xml.skipNBytes(mark);
    return new InputStreamReader(
        xml,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
