package fr.passerelle.sdk.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Names an attribute as it is written on the wire, so that it is found in the specification. */
final class WireNames implements PropertyNodeNameProvider {
  @Override
  public String getName(Property property) {
    return property instanceof JavaBeanProperty attribute
        ? places(attribute.getDeclaringClass(), attribute.getName())
            .flatMap(place -> Optional.ofNullable(place.getAnnotation(JsonProperty.class)).stream())
            .map(JsonProperty::value)
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse(property.getName())
        : property.getName();
  }

  /** Where Jackson reads the name of an attribute: its accessor, then its field. */
  private static Stream<AnnotatedElement> places(Class<?> type, String attribute) {
    Stream<Method> accessors =
        Arrays.stream(type.getMethods()).filter(method -> isAccessor(method, attribute));
    Stream<Field> fields =
        Arrays.stream(type.getDeclaredFields()).filter(field -> field.getName().equals(attribute));
    return Stream.concat(accessors, fields);
  }

  private static boolean isAccessor(Method method, String attribute) {
    String capital = Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
    String name = method.getName();
    return method.getParameterCount() == 0
        && (name.equals("get" + capital) || name.equals("is" + capital) || name.equals(attribute));
  }
}
