package fr.passerelle.sdk.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Names an attribute as it is written on the wire, so that it is found in the specification. */
final class WireNames implements PropertyNodeNameProvider {
  @Override
  public String getName(Property property) {
    if (property instanceof JavaBeanProperty attribute) {
      String accessor =
          Character.toUpperCase(attribute.getName().charAt(0)) + attribute.getName().substring(1);
      for (Method method : attribute.getDeclaringClass().getMethods()) {
        boolean isAccessor =
            method.getParameterCount() == 0
                && (method.getName().equals("get" + accessor)
                    || method.getName().equals("is" + accessor));
        JsonProperty wire = isAccessor ? method.getAnnotation(JsonProperty.class) : null;
        if (wire != null && !wire.value().isEmpty()) {
          return wire.value();
        }
      }
    }
    return property.getName();
  }
}
