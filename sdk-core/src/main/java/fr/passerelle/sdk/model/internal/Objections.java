package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.model.ModelRule;
import fr.passerelle.sdk.validation.internal.DynamicPayload;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import org.jspecify.annotations.Nullable;

/** Collects what the rules of one model object to: a violation each, at the attribute meant. */
final class Objections {
  private final ConstraintValidatorContext context;
  private boolean empty = true;

  Objections(ConstraintValidatorContext context) {
    this.context = context;
  }

  boolean isEmpty() {
    return empty;
  }

  /** Objects to an attribute of the model itself. */
  void add(ModelRule rule, String attribute) {
    add(rule, Step.to(attribute));
  }

  /** Objects to an attribute further down; the last step names it. */
  void add(ModelRule rule, Step... way) {
    if (empty) {
      context.disableDefaultConstraintViolation();
      empty = false;
    }
    DynamicPayload.attach(context, rule);
    ConstraintViolationBuilder violation =
        context.buildConstraintViolationWithTemplate(
            "{fr.passerelle.sdk.model.ModelRule." + rule.name() + "}");
    NodeBuilderCustomizableContext node = violation.addPropertyNode(way[0].attribute());
    NodeBuilderDefinedContext placed = null;
    for (int i = 1; i < way.length; i++) {
      node = next(node, placed, way[i].attribute());
      // The provider notes a place in a list on the node that follows the list.
      placed = way[i - 1].isIntoList() ? node.inIterable().atIndex(way[i - 1].index()) : null;
    }
    if (placed == null) {
      node.addConstraintViolation();
    } else {
      placed.addConstraintViolation();
    }
  }

  private static NodeBuilderCustomizableContext next(
      NodeBuilderCustomizableContext node,
      @Nullable NodeBuilderDefinedContext placed,
      String attribute) {
    return placed == null ? node.addPropertyNode(attribute) : placed.addPropertyNode(attribute);
  }
}
