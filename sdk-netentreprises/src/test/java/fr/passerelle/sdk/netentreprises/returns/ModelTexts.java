package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every value that the accessors of a model give, as the operator's text has it. */
final class ModelTexts {
  private ModelTexts() {}

  static List<String> of(Object model) {
    List<String> texts = new ArrayList<>();
    add(model, texts);
    return texts;
  }

  private static void add(Object value, List<String> texts) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inside -> add(inside, texts));
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> add(one, texts));
    } else if (value instanceof OpenCode<?> code) {
      texts.add(code.wire());
    } else if (value instanceof Boolean flag) {
      texts.add(flag ? "B" : "");
    } else if (value instanceof Number || value instanceof Temporal || value instanceof String) {
      texts.add(value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
    } else if (value instanceof Siret siret) {
      texts.add(siret.value().substring(0, 9));
      texts.add(siret.value().substring(9));
    } else if (!(value instanceof Enum)) {
      for (Method accessor : face(value).getMethods()) {
        if (accessor.getName().matches("(get|is)[A-Z].*")
            && accessor.getParameterCount() == 0
            && !Modifier.isStatic(accessor.getModifiers())
            && accessor.getDeclaringClass() != Object.class) {
          try {
            add(accessor.invoke(value), texts);
          } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.getName(), e);
          }
        }
      }
    }
  }

  private static Class<?> face(Object model) {
    return model.getClass().getInterfaces()[0];
  }
}
