package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.client.internal.AnswerBody;
import fr.passerelle.sdk.client.internal.BodyFault;
import fr.passerelle.sdk.client.internal.BodyReader;
import fr.passerelle.sdk.json.JsonException;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.xml.internal.XmlElement;
import fr.passerelle.sdk.xml.internal.XmlException;
import fr.passerelle.sdk.xml.internal.XmlLimits;
import fr.passerelle.sdk.xml.internal.XmlReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list, in XML or JSON as its first character tells: what is announced is not always what
 * comes. Inside, everything that is not known is passed over; but a document that is no such list,
 * a page under status 200 for instance, must not be taken for an empty one.
 *
 * @param <T> what is listed
 */
final class ListReader<T> implements BodyReader<WindowList<T>> {
  private static final Duration LATEST_POLL = Duration.ofDays(1);
  private static final int BYTE_ORDER_MARK = 3;

  private final SdkRuntime runtime;
  private final String accept;
  private final String root;
  private final String item;
  private final Items<T> items;

  /**
   * Makes the items of a list.
   *
   * @param <T> what is listed
   */
  @FunctionalInterface
  interface Items<T> {
    List<T> of(Node list) throws BodyFault;
  }

  /**
   * Creates a reader.
   *
   * @param runtime gives mapper and clock
   * @param accept what is asked for
   * @param root name of the whole list, which JSON may leave out
   * @param item name of what stands directly in it
   * @param items makes the items
   */
  ListReader(SdkRuntime runtime, String accept, String root, String item, Items<T> items) {
    this.runtime = runtime;
    this.accept = accept;
    this.root = root;
    this.item = item;
    this.items = items;
  }

  @Override
  public String accept() {
    return accept;
  }

  @Override
  public WindowList<T> read(AnswerBody body) throws IOException {
    InputStream in = new BufferedInputStream(body.stream(XmlLimits.USUAL.bytes()));
    Node list = first(in) == '<' ? xml(in) : json(in);
    return new WindowList<>(
        items.of(list), body.header("Accept-Ranges").flatMap(AcceptRanges::width), nextPoll(body));
  }

  /** The date of the answer is the operator's clock: only the difference counts here. */
  private Optional<Instant> nextPoll(AnswerBody body) {
    Instant now = runtime.clock().instant();
    return body.date("Expires")
        .map(expires -> Duration.between(body.date("Date").orElse(now), expires))
        .filter(wait -> !wait.isNegative() && !wait.isZero())
        .map(wait -> now.plus(wait.compareTo(LATEST_POLL) > 0 ? LATEST_POLL : wait));
  }

  private Node xml(InputStream in) throws IOException {
    try {
      XmlElement element = XmlReader.read(in, XmlLimits.USUAL);
      if (!element.is(root)) {
        throw new BodyFault("expected <" + root + ">", "/", element.line(), 0);
      }
      return Node.of(element);
    } catch (XmlException e) {
      throw new BodyFault(e.what(), e.path(), e.line(), e.column());
    }
  }

  private Node json(InputStream in) throws IOException {
    Object value;
    try {
      value = runtime.json().read(in, JsonValue.class);
    } catch (JsonException e) {
      throw new BodyFault(e.what(), e.path(), e.line(), e.column());
    }
    if (!(value instanceof JsonObject document)) {
      throw new BodyFault("expected an object");
    }
    Node whole = Node.of(document);
    if (document.members().isEmpty()) {
      return whole;
    }
    Optional<String> known =
        document.members().keySet().stream()
            .filter(name -> name.equalsIgnoreCase(root) || name.equalsIgnoreCase(item))
            .findFirst();
    if (known.isEmpty()) {
      throw new BodyFault("expected \"" + root + "\" or \"" + item + "\"");
    }
    return whole.child(item).isPresent() ? whole : whole.child(root).orElse(whole);
  }

  /** {@return the first character that is no blank} */
  private static int first(InputStream in) throws IOException {
    in.mark(256);
    byte[] head = in.readNBytes(256);
    in.reset();
    boolean marked = head.length >= BYTE_ORDER_MARK && (head[0] & 0xFF) == 0xEF;
    for (int i = marked ? BYTE_ORDER_MARK : 0; i < head.length; i++) {
      if (head[i] > ' ') {
        return head[i];
      }
    }
    return -1;
  }
}
