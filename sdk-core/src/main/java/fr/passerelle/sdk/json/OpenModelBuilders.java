package fr.passerelle.sdk.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;

/**
 * Keeps a field that a service happens to call {@code otherFields} among the other fields. A
 * generated builder would take it for all of them at once.
 */
final class OpenModelBuilders extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;
  private static final PropertyName OTHER_FIELDS = PropertyName.construct("otherFields");

  @Override
  public BeanDeserializerBuilder updateBuilder(
      DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
    Class<?> model = bean.getBeanClass().getEnclosingClass();
    if (model != null && OpenModel.class.isAssignableFrom(model)) {
      builder.removeProperty(OTHER_FIELDS);
    }
    return builder;
  }
}
