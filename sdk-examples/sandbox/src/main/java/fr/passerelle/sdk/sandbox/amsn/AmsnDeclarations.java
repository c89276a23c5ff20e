package fr.passerelle.sdk.sandbox.amsn;

import java.util.List;

/** A member's annual declarations in the sandbox. Safe for many threads. */
public interface AmsnDeclarations {
  /**
   * Announces the window of a year, or changes it, as the service does.
   *
   * @param window the window
   */
  void announce(AnnualWindow window);

  /** {@return what was declared, in the order of arrival} */
  List<SubmittedDeclaration> submitted();
}
