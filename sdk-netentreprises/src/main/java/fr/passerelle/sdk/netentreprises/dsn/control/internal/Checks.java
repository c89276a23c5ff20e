package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The checks that {@code controls.tsv} can ask for, and the rule that each of them stands for.
 *
 * <ul>
 *   <li>{@code required}, {@code forbidden}, {@code ~ FORM}, {@code !~ FORM}
 *   <li>{@code < > <= >=} and a rubrique: days
 *   <li>{@code <=end}, {@code <=next}: not after the month of a date, or the month that follows
 *   <li>{@code month<}, {@code month<=}, {@code year<=}, {@code same-year}, {@code month-start-or}
 *   <li>{@code max NUMBER}, {@code zero}, {@code not-zero}
 *   <li>{@code key siren|siret|iban}, after the number in another rubrique if one is named
 *   <li>{@code differs}: not the same text as one or two other rubriques put together
 *   <li>{@code nir-year}, {@code department}, {@code employer}: see {@link PersonChecks}
 *   <li>{@code not-alone}: the block holds another rubrique, those named left aside
 * </ul>
 *
 * @param rule what is broken
 * @param check what must be
 */
record Checks(DsnRule rule, Check check) {
  private static final int NONE = SlotLayout.NONE;

  static Checks read(String text, SlotLayout layout, int at, Function<String, Automaton> forms) {
    String[] words = text.split(" ", 2);
    String argument = words.length == 1 ? "" : words[1];
    if (words[0].equals("~") || words[0].equals("!~")) {
      boolean wanted = words[0].equals("~");
      Automaton form = forms.apply(argument);
      return new Checks(
          DsnRule.INCOMPATIBLE_VALUE, s -> !s.isSound(at) || s.matches(at, form) == wanted);
    }
    String[] arguments = argument.split(" ", -1);
    int one = slot(layout, arguments, 0);
    int two = slot(layout, arguments, 1);
    Check dates = DateChecks.find(words[0], at, one);
    if (dates != null) {
      return new Checks(DsnRule.DATE_ORDER, dates);
    }
    return switch (words[0]) {
      case "required" -> new Checks(DsnRule.MISSING_RUBRIQUE, s -> s.isPresent(at));
      case "forbidden" -> new Checks(DsnRule.FORBIDDEN_RUBRIQUE, s -> !s.isPresent(at));
      case "max" -> atMost(at, Slots.number(argument));
      case "zero" -> new Checks(DsnRule.NUMBER_LIMIT, s -> !s.isSound(at) || s.number(at) == 0);
      case "not-zero" -> new Checks(DsnRule.NUMBER_LIMIT, s -> s.number(at) != 0);
      case "key" -> new Checks(DsnRule.CHECK_KEY, key(arguments[0], at, two));
      case "differs" -> new Checks(DsnRule.INCOMPATIBLE_VALUE, differs(at, one, two));
      case "nir-year" -> new Checks(DsnRule.NIR_AGAINST_BIRTH, PersonChecks.year(one, at));
      case "department" -> new Checks(DsnRule.NIR_AGAINST_BIRTH, PersonChecks.department(at, one));
      case "employer" -> new Checks(DsnRule.NTT_AGAINST_EMPLOYER, PersonChecks.employer(at, one));
      case "not-alone" -> new Checks(DsnRule.MISSING_RUBRIQUE, notAlone(at, one));
      default -> throw new IllegalStateException("controls.tsv: check " + words[0]);
    };
  }

  private static int slot(SlotLayout layout, String[] arguments, int at) {
    int code = at < arguments.length ? DsnCode.parse(arguments[at]) : DsnCode.NONE;
    return code == DsnCode.NONE ? NONE : layout.slot(code);
  }

  private static Checks atMost(int at, long limit) {
    return new Checks(DsnRule.NUMBER_LIMIT, s -> s.number(at) <= limit);
  }

  private static Check notAlone(int at, int aside) {
    return s ->
        !s.isPresent(at)
            || s.rubriques() > (aside == NONE ? 1 : 2)
            || (aside != NONE && !s.isPresent(aside));
  }

  private static Check differs(int at, int one, int two) {
    return s ->
        !s.isSound(at)
            || !s.isSound(one)
            || (two != NONE && !s.isSound(two))
            || !s.text(at).contentEquals(s.view(one, two));
  }

  private static Check key(String kind, int at, int before) {
    Predicate<CharSequence> isValid =
        switch (kind) {
          case "siren" -> Siren::isValid;
          case "siret" -> Siret::isValid;
          case "iban" -> Iban::isValid;
          default -> throw new IllegalStateException("controls.tsv: key " + kind);
        };
    return s -> {
      if (!s.isSound(at) || (before != NONE && !s.isSound(before))) {
        return true;
      }
      CharSequence number = before == NONE ? s.view(at) : s.view(before, at);
      return isCompact(number) && isValid.test(number);
    };
  }

  /** The identifiers of the core pass over blanks and small letters; the norm does not. */
  private static boolean isCompact(CharSequence number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }
}
