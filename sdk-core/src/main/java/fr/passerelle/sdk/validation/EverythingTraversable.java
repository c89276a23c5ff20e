package fr.passerelle.sdk.validation;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * Every attribute is loaded and checked. Said explicitly because the provider would otherwise look
 * for a persistence library on the application's class path and ask it.
 */
final class EverythingTraversable implements TraversableResolver {
  @Override
  public boolean isReachable(
      @Nullable Object owner, Path.Node node, Class<?> root, Path path, ElementType elementType) {
    return true;
  }

  @Override
  public boolean isCascadable(
      @Nullable Object owner, Path.Node node, Class<?> root, Path path, ElementType elementType) {
    return true;
  }
}
