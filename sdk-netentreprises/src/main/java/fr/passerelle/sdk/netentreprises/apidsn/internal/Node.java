package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.json.JsonArray;
import fr.passerelle.sdk.json.JsonBoolean;
import fr.passerelle.sdk.json.JsonNull;
import fr.passerelle.sdk.json.JsonNumber;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonText;
import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.xml.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One element of a list, be it XML or JSON. An array is as many elements of its name as it has
 * items, so that one item and an array of one are the same; null is absent; case does not count.
 *
 * @param name its name
 * @param text its text without blanks around, empty when it holds elements
 * @param children what it holds, in the order of the document
 */
record Node(String name, String text, List<Node> children) {
  static Node of(XmlElement element) {
    List<Node> inside = new ArrayList<>(element.children().size());
    element.children().forEach(child -> inside.add(of(child)));
    return new Node(element.name(), element.text(), inside);
  }

  static Node of(JsonObject document) {
    return new Node("", "", members(document));
  }

  /** {@return the elements of one name, none when there is none} */
  List<Node> all(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /** {@return the first element of one name} */
  Optional<Node> child(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).findFirst();
  }

  /** {@return the text of the first element of one name; what is blank is absent} */
  Optional<String> textOf(String wanted) {
    return child(wanted).map(Node::text).filter(text -> !text.isEmpty());
  }

  boolean is(String wanted) {
    return name.equalsIgnoreCase(wanted);
  }

  /** {@return the name only: texts may be personal} */
  @Override
  public String toString() {
    return "Node(" + children.size() + ")";
  }

  private static List<Node> members(JsonObject object) {
    List<Node> inside = new ArrayList<>();
    object.members().forEach((name, value) -> add(name, value, inside));
    return inside;
  }

  private static void add(String name, JsonValue value, List<Node> inside) {
    if (value instanceof JsonArray array) {
      array.items().forEach(item -> add(name, item, inside));
    } else if (value instanceof JsonObject object) {
      inside.add(new Node(name, "", members(object)));
    } else if (!(value instanceof JsonNull)) {
      inside.add(new Node(name, scalar(value).strip(), List.of()));
    }
  }

  private static String scalar(JsonValue value) {
    if (value instanceof JsonText text) {
      return text.value();
    }
    if (value instanceof JsonNumber number) {
      return number.spelling();
    }
    return value instanceof JsonBoolean truth ? Boolean.toString(truth.value()) : "";
  }
}
