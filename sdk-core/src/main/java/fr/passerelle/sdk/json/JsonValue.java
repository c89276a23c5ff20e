package fr.passerelle.sdk.json;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A piece of JSON whose meaning this version of the SDK does not know: what a service sends beyond
 * the contract, see {@link OpenModel}. Immutable; equal when it would be written the same, the
 * order of the members of an object aside.
 *
 * <pre>{@code
 * if (employee.getOtherFields().get("nextVisit") instanceof JsonText visit) {
 *   show(visit.value());
 * }
 * }</pre>
 *
 * <p>Read and written by {@link SdkJson} without a loss, spelling of the numbers included. What it
 * holds may be personal: no text of it ever shows more than its kind and size.
 */
@JsonSerialize(using = JsonValueSerializer.class)
@JsonDeserialize(using = JsonValueDeserializer.class)
public sealed interface JsonValue
    permits JsonArray, JsonBoolean, JsonNull, JsonNumber, JsonObject, JsonText {}
