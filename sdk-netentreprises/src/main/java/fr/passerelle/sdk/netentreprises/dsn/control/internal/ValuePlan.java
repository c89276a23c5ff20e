package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnRubrique;
import fr.passerelle.sdk.netentreprises.dsn.DsnType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the value of one rubrique is checked.
 *
 * @param code packed code
 * @param index rank in its block
 * @param slot where the value is kept for the rules, or {@link SlotLayout#NONE}
 * @param minLength least number of characters
 * @param maxLength greatest number of characters
 * @param form pattern or code list, null when any text will do
 * @param isList whether the form is a code list
 * @param date what kind of day it is
 */
record ValuePlan(
    int code,
    int index,
    int slot,
    int minLength,
    int maxLength,
    @Nullable Automaton form,
    boolean isList,
    Date date) {
  /** What a code of a list is worth: one that means something, or one kept for later. */
  static final int RESERVED = 2;

  private static final int DATE_LENGTH = 8;

  /** Kinds of date. */
  enum Date {
    /** No day. */
    NONE,
    /** A day. */
    DAY,
    /** A day of birth, of which day and month may be unknown. */
    PARTIAL
  }

  static ValuePlan of(DsnRubrique rubrique, int index, int slot, Map<String, Automaton> patterns) {
    String pattern = rubrique.pattern().map(java.util.regex.Pattern::pattern).orElse("");
    boolean isList = !rubrique.values().isEmpty();
    Automaton form =
        isList
            ? list(rubrique.values())
            : pattern.isEmpty() ? null : patterns.computeIfAbsent(pattern, Automaton::ofPattern);
    return new ValuePlan(
        rubrique.code(),
        index,
        slot,
        rubrique.minLength(),
        rubrique.maxLength(),
        form,
        isList,
        date(rubrique, pattern));
  }

  /** The norm labels a code that it keeps for later as a potential one, or as not to be used. */
  private static Automaton list(Map<String, String> values) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    values.forEach(
        (value, label) -> {
          boolean isReserved =
              label.startsWith("Potentiel") || label.startsWith("Valeur à ne pas utiliser");
          texts.put(value, isReserved ? RESERVED : Automaton.ACCEPTED);
        });
    return Automaton.ofTexts(texts);
  }

  private static Date date(DsnRubrique rubrique, String pattern) {
    if (rubrique.maxLength() != DATE_LENGTH) {
      return Date.NONE;
    }
    // The tables type incomplete dates as texts; their pattern tells what they are.
    if (pattern.contains("|99)")) {
      return Date.PARTIAL;
    }
    return rubrique.type() == DsnType.DATE ? Date.DAY : Date.NONE;
  }
}
