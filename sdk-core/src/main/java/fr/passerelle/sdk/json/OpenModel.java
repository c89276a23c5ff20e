package fr.passerelle.sdk.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A model that a service writes: it keeps the fields that this version of the SDK does not know and
 * writes them back, so that nothing is lost when a model is stored or sent on.
 *
 * <p>Requests are not open. A service refuses a request with a field it does not know, and what a
 * caller builds holds nothing unknown.
 */
public interface OpenModel {
  /**
   * The fields that this version of the SDK does not know, as they came. Applications may rely on
   * it: when a later version knows a field, the field moves from here to an accessor of its own,
   * and the release notes say so.
   *
   * @return by name, in the order of the document; of a field that stood there twice the last
   *     value; a field that was null is {@link JsonNull}. Most often empty. May hold personal data:
   *     never shown by {@code toString}
   */
  @JsonAnyGetter
  Map<String, JsonValue> getOtherFields();

  /** Refuses a known field among the others: it would stand in the document twice. */
  @Value.Check
  default void checkOtherFields() {
    if (!getOtherFields().isEmpty()) {
      KnownFields.refuse(getClass(), getOtherFields().keySet());
    }
  }
}
