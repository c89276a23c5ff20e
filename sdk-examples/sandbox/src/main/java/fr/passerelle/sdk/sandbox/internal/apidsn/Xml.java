package fr.passerelle.sdk.sandbox.internal.apidsn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Writes XML, element by element. */
final class Xml {
  private final StringBuilder text = new StringBuilder(1024);
  private final Deque<String> open = new ArrayDeque<>();

  static Xml document(String root) {
    Xml xml = new Xml();
    xml.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return xml.open(root);
  }

  /** Opens an element; attributes come as names and values in turn. */
  Xml open(String name, String... attributes) {
    start(name, attributes).append('>');
    open.push(name);
    return this;
  }

  Xml close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with a text. */
  Xml element(String name, String value, String... attributes) {
    start(name, attributes).append('>');
    escape(value);
    text.append("</").append(name).append('>');
    return this;
  }

  Xml element(String name, Optional<String> value) {
    value.ifPresent(present -> element(name, present));
    return this;
  }

  byte[] bytes() {
    while (!open.isEmpty()) {
      close();
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private StringBuilder start(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
    return text;
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      switch (value.charAt(i)) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        default -> text.append(value.charAt(i));
      }
    }
  }
}
