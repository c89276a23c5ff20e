package fr.passerelle.sdk.netentreprises.returns;

import java.util.Locale;

/** Compares names without regard to case. */
final class Words {
  private Words() {}

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
