package fr.passerelle.sdk.document.internal;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML parts of a container. The factory is the JDK's own, whatever stands on the class
 * path, and resolves no entity.
 */
public final class XmlParts {
  private XmlParts() {}

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
   * Reads a part from beginning to end. A document type declaration is an event like any other;
   * what it declares is never read.
   *
   * @param xml the part
   * @param visitor sees every event
   * @throws ContentFault if the part is not well-formed or the visitor refuses it
   */
  public static void read(byte[] xml, Visitor visitor) throws ContentFault {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        visitor.visit(reader.next(), reader);
      }
    } catch (XMLStreamException malformed) {
      throw ContentFault.mismatch("a part of the document is not well-formed XML");
    }
  }
}
