package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.WireCode;
import fr.passerelle.sdk.netentreprises.returns.ReportIssue.Reason;
import fr.passerelle.sdk.xml.internal.XmlElement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Remembers which texts and attributes of a document an accessor holds, so that all the others can
 * be kept at the end. What cannot be converted is not taken: it stays among the others.
 */
final class Taken {
  private final IdentityHashMap<XmlElement, Set<String>> attributes = new IdentityHashMap<>();
  private final Set<XmlElement> texts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<ReportIssue> issues = new ArrayList<>();

  Optional<String> attribute(XmlElement element, String name) {
    Optional<String> value = element.attribute(name);
    if (value.isPresent()) {
      attributes.computeIfAbsent(element, any -> new HashSet<>()).add(Words.lower(name));
    }
    return value;
  }

  /** The text of the first child of that name. */
  Optional<String> text(XmlElement parent, String name) {
    return read(parent.child(name), Function.identity());
  }

  /** The same as a code of an open list. */
  <E extends Enum<E> & WireCode> Optional<OpenCode<E>> code(
      XmlElement parent, String name, Class<E> type) {
    return text(parent, name).map(wire -> OpenCode.of(type, wire));
  }

  Optional<Long> number(XmlElement parent, String name) {
    return read(parent.child(name), Long::valueOf);
  }

  /** The text of an element, converted; an issue when it cannot be. */
  <T> Optional<T> read(Optional<XmlElement> element, Function<String, T> conversion) {
    Optional<XmlElement> filled = element.filter(found -> !found.text().isEmpty());
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    try {
      T value = conversion.apply(filled.get().text());
      texts.add(filled.get());
      return Optional.of(value);
    } catch (DateTimeException | NumberFormatException e) {
      doubt(filled.get(), Reason.UNREADABLE_VALUE);
      return Optional.empty();
    }
  }

  void doubt(XmlElement place, Reason reason) {
    issues.add(ReportIssue.builder().reason(reason).path(place.path()).line(place.line()).build());
  }

  /** Gives back what was taken out of an element: what was made of it was not enough. */
  void leave(XmlElement element) {
    texts.remove(element);
    attributes.remove(element);
    element.children().forEach(this::leave);
  }

  List<ReportIssue> issues() {
    return issues;
  }

  List<OtherValue> others(XmlElement root) {
    List<OtherValue> others = new ArrayList<>();
    collect(root, root.name(), others);
    return others;
  }

  private void collect(XmlElement element, String path, List<OtherValue> others) {
    Set<String> known = attributes.getOrDefault(element, Set.of());
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (!known.contains(Words.lower(name)) && !value.isBlank()) {
                others.add(other(path + "/@" + name, element, value.strip()));
              }
            });
    if (!texts.contains(element) && !element.text().isEmpty()) {
      others.add(other(path, element, element.text()));
    }
    for (XmlElement child : element.children()) {
      collect(child, path + "/" + child.name(), others);
    }
  }

  private static OtherValue other(String path, XmlElement element, String value) {
    return OtherValue.builder().path(path).line(element.line()).value(value).build();
  }
}
