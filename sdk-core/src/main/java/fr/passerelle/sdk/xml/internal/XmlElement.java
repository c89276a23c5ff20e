package fr.passerelle.sdk.xml.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An element with what it holds. Names are local names, and case does not count: operators spell
 * the same name in more than one way. Not changed once it is read; its text form shows no value.
 */
public final class XmlElement {
  private final @Nullable XmlElement parent;
  private final String name;
  private final String namespace;
  private final int line;
  private final List<XmlElement> children = new ArrayList<>(0);
  private @Nullable Map<String, String> attributes;
  private @Nullable StringBuilder characters;
  private String text = "";

  XmlElement(@Nullable XmlElement parent, String name, String namespace, int line) {
    this.parent = parent;
    this.name = name;
    this.namespace = namespace;
    this.line = line;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  void put(String attribute, String value) {
    if (attributes == null) {
      attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }
    attributes.put(attribute, value);
  }

  /** Text comes in pieces, one for each reference to an entity: joined once, at the end. */
  void append(String piece) {
    if (characters == null) {
      characters = new StringBuilder();
    }
    characters.append(piece);
  }

  void finish() {
    if (characters != null) {
      text = characters.toString().strip();
      characters = null;
    }
  }

  @Nullable XmlElement parent() {
    return parent;
  }

  int textLength() {
    return characters == null ? 0 : characters.length();
  }

  /** {@return its local name, as it stands in the document} */
  public String name() {
    return name;
  }

  /**
   * Compares its local name.
   *
   * @param wanted a name, case ignored
   * @return whether it has this name
   */
  public boolean is(String wanted) {
    return name.equalsIgnoreCase(wanted);
  }

  /** {@return its namespace, empty when it has none} */
  public String namespace() {
    return namespace;
  }

  /** {@return the line on which it starts, from 1} */
  public int line() {
    return line;
  }

  /** {@return the text between its tags, that of its children left out, without blanks around} */
  public String text() {
    return text;
  }

  /**
   * An attribute.
   *
   * @param wanted its local name, case ignored
   * @return its value without blanks around; empty when it is absent or blank
   */
  public Optional<String> attribute(String wanted) {
    return attributes == null
        ? Optional.empty()
        : Optional.ofNullable(attributes.get(wanted)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** {@return its attributes by local name, case ignored, with their values as they stand} */
  public Map<String, String> attributes() {
    return attributes == null ? Map.of() : Collections.unmodifiableMap(attributes);
  }

  /** {@return the elements inside it, in their order} */
  public List<XmlElement> children() {
    return Collections.unmodifiableList(children);
  }

  /**
   * The elements of one name inside it.
   *
   * @param wanted a name, case ignored
   * @return these, in their order
   */
  public List<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /**
   * The first element of one name inside it.
   *
   * @param wanted a name, case ignored
   * @return this element, when there is one
   */
  public Optional<XmlElement> child(String wanted) {
    for (XmlElement child : children) {
      if (child.is(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /**
   * The element at the end of a way, the first of its name at each step.
   *
   * @param names names from here, case ignored
   * @return this element, when there is one
   */
  public Optional<XmlElement> at(String... names) {
    Optional<XmlElement> here = Optional.of(this);
    for (String step : names) {
      here = here.flatMap(element -> element.child(step));
    }
    return here;
  }

  /**
   * The text of an element inside it: an element that is absent and one that is empty say the same.
   *
   * @param wanted a name, case ignored
   * @return its text without blanks around; empty when it is absent or blank
   */
  public Optional<String> textOf(String wanted) {
    return child(wanted).map(XmlElement::text).filter(value -> !value.isEmpty());
  }

  /** {@return names of the elements from the root to this one, separated by slashes} */
  public String path() {
    return parent == null ? name : parent.path() + "/" + name;
  }

  /**
   * Says that this element is not what was agreed.
   *
   * @param what what is wrong, without any value
   * @return the exception, to be thrown
   */
  public XmlException fault(String what) {
    return new XmlException(what, path(), line, 0);
  }

  /** {@return its name and its line} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "<%s> line %d", name, line);
  }
}
