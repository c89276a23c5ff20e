package fr.passerelle.sdk.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every immutable model of the SDK: hidden implementation, {@code getX}/{@code isX}
 * accessors, nested builder, and a {@code toString} that is an allow-list (see {@link SafeText}).
 *
 * <p>Accessors start with {@code get} or {@code is} because a standard Bean Validation provider
 * sees nothing else; applications run their own validator on these models.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
// Kept out of class files: the compiler of an application without Immutables would warn about the
// style that it cannot read.
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    // Not jdk9Collections: Map.copyOf would forget the order of the other fields of an OpenModel.
    // Deferred, a builder allocates nothing for the lists and maps that stay empty.
    deferCollectionAllocation = true,
    jakarta = true,
    toBuilder = "toBuilder",
    // Only this one: a "Generated" annotation would stay in the class files, and the compiler of an
    // application without Immutables warns about it.
    allowedClasspathAnnotations = Override.class,
    delegateToString = "fr.passerelle.sdk.json.SafeText.of",
    throwForInvalidImmutableState = IncompleteModelException.class)
public @interface SdkModel {}
