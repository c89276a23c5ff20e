/**
 * How models become JSON and back: the style of the models, the one mapper, and what keeps the
 * things that a later service writes: open codes, open models, JSON values.
 *
 * <p>A place that holds one of several kinds of things is an interface that extends {@link
 * fr.passerelle.sdk.json.OpenModel}, one model for each kind, and one more, without fields of its
 * own, for the kinds that nobody knows yet:
 *
 * <pre>{@code
 * @JsonTypeInfo(
 *     use = JsonTypeInfo.Id.NAME,
 *     include = JsonTypeInfo.As.EXISTING_PROPERTY,
 *     property = "kind",
 *     visible = true,
 *     defaultImpl = UnknownNotice.class)
 * @JsonSubTypes(@JsonSubTypes.Type(value = InvoiceNotice.class, name = "invoice"))
 * public interface Notice extends OpenModel {
 *   String getKind();
 * }
 * }</pre>
 *
 * <p>The unknown kind keeps its name in {@code getKind()} and all its fields in {@code
 * getOtherFields()}. A test refuses any other way.
 */
@NullMarked
package fr.passerelle.sdk.json;

import org.jspecify.annotations.NullMarked;
