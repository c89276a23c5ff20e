package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.plan.internal.PlanMessages;
import java.util.Locale;

/** Why a plan says what it says: a code for programs, a sentence for people. */
public sealed interface PlanReason
    permits EntryReason, ExitReason, ChangeReason, ConflictReason, NothingReason, Remark {

  /**
   * The constant's name, stable from one version to the next.
   *
   * @return the code
   */
  String name();

  /**
   * A sentence without any personal value.
   *
   * @param locale French for French, English for any other language
   * @return the sentence, with its full stop
   */
  default String sentence(Locale locale) {
    return PlanMessages.of(locale).text(getClass().getSimpleName() + "." + name());
  }
}
