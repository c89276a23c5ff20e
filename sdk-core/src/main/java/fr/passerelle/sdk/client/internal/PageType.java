package fr.passerelle.sdk.client.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * The type "page of these items", as the mapper wants it.
 *
 * @param item type of the items
 */
record PageType(Class<?> item) implements ParameterizedType {
  @Override
  public Type[] getActualTypeArguments() {
    return new Type[] {item};
  }

  @Override
  public Type getRawType() {
    return PageBody.class;
  }

  @Override
  public @Nullable Type getOwnerType() {
    return null;
  }
}
