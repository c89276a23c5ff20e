package fr.passerelle.sdk.model.internal;

/**
 * One step of the way from a model to an attribute.
 *
 * @param attribute name on the wire
 * @param index place in the list that the attribute is, or -1 when it is none
 */
record Step(String attribute, int index) {
  private static final int NO_LIST = -1;

  static Step to(String attribute) {
    return new Step(attribute, NO_LIST);
  }

  static Step into(String list, int index) {
    return new Step(list, index);
  }

  boolean isIntoList() {
    return index != NO_LIST;
  }
}
