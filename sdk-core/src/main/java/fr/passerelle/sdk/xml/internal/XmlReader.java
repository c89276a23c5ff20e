package fr.passerelle.sdk.xml.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into a tree. The parser is the JDK's own, whatever stands on the class path; a
 * document type declaration is refused, so no entity but the five of XML itself exists. The parser
 * is given characters: for a malformed byte it would write to the error stream of the process. Its
 * own messages quote the document and go nowhere.
 */
public final class XmlReader {
  private final XmlLimits limits;
  private int counted;
  private int depth;

  private XmlReader(XmlLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a document to its end.
   *
   * @param in the document, not closed here; its encoding is the one that it declares, UTF-8
   *     otherwise
   * @param limits what it may be at most
   * @return its root
   * @throws XmlException when it is not well-formed, declares a document type, is in an encoding
   *     that operators do not use, or is larger than the limits
   * @throws IOException when the stream breaks
   */
  public static XmlElement read(InputStream in, XmlLimits limits) throws IOException {
    return new XmlReader(limits).tree(in);
  }

  private XmlElement tree(InputStream in) throws IOException {
    Reader characters = XmlEncoding.decode(in, limits.bytes());
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XmlElement open = null;
    XMLStreamReader reader = null;
    try {
      reader = factory.createXMLStreamReader(characters);
      XmlElement root = null;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          open = start(reader, open);
          root = root == null ? open : root;
        } else if (event == XMLStreamConstants.END_ELEMENT && open != null) {
          open.finish();
          open = open.parent();
          depth--;
        } else {
          other(event, reader, open);
        }
      }
      if (root == null) {
        throw fault("no element", null, null);
      }
      return root;
    } catch (XMLStreamException malformed) {
      throw broken(malformed, open, reader);
    } catch (RuntimeException confused) {
      // The parser of the JDK meets some malformed documents with an exception of its own making.
      throw fault("not well-formed XML", open, reader);
    }
  }

  private XmlElement start(XMLStreamReader reader, @Nullable XmlElement parent)
      throws XmlException {
    depth++;
    counted += 1 + reader.getAttributeCount();
    if (depth > limits.depth()) {
      throw fault("elements too deep inside one another", parent, reader);
    }
    if (counted > limits.elements()) {
      throw fault("too many elements", parent, reader);
    }
    String namespace = reader.getNamespaceURI();
    XmlElement element =
        new XmlElement(
            parent,
            reader.getLocalName(),
            namespace == null ? "" : namespace,
            reader.getLocation().getLineNumber());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String value = reader.getAttributeValue(i);
      if (value.length() > limits.text()) {
        throw fault("an attribute too long", element, reader);
      }
      element.put(reader.getAttributeLocalName(i), value);
    }
    return element;
  }

  private void other(int event, XMLStreamReader reader, @Nullable XmlElement open)
      throws XmlException {
    switch (event) {
      case XMLStreamConstants.DTD -> throw fault("a document type declaration", open, reader);
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw fault("an entity that XML does not define", open, reader);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (open != null) {
          if (open.textLength() + reader.getTextLength() > limits.text()) {
            throw fault("a text too long", open, reader);
          }
          if (!reader.isWhiteSpace() || open.textLength() > 0) {
            open.append(reader.getText());
          }
        }
      }
      default -> {
        // Comments and processing instructions say nothing.
      }
    }
  }

  private static IOException broken(
      XMLStreamException malformed, @Nullable XmlElement open, @Nullable XMLStreamReader reader) {
    Throwable nested = malformed.getNestedException();
    if (nested instanceof XmlException limit) {
      return fault(limit.what(), open, reader);
    }
    if (nested instanceof CharacterCodingException) {
      return fault("bytes that are no text in the encoding of the document", open, reader);
    }
    return nested instanceof IOException stream
        ? stream
        : fault("not well-formed XML", open, reader);
  }

  private static XmlException fault(
      String what, @Nullable XmlElement open, @Nullable XMLStreamReader reader) {
    return new XmlException(
        what,
        open == null ? "/" : open.path(),
        reader == null ? 0 : Math.max(0, reader.getLocation().getLineNumber()),
        reader == null ? 0 : Math.max(0, reader.getLocation().getColumnNumber()));
  }
}
