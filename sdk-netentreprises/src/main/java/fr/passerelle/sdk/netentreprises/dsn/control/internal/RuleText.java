package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.control.internal.Condition.Wants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says in two languages what a row of {@code controls.tsv} asks. */
final class RuleText {
  private static final Pattern LIST = Pattern.compile("[A-Za-z0-9_|]+");

  private final List<String> conditions = new ArrayList<>();
  private final List<String> conditionsInFrench = new ArrayList<>();
  private String check = "";
  private String checkInFrench = "";

  void when(String rubrique, Wants wants, String form) {
    switch (wants) {
      case PRESENT -> condition(rubrique + " is given", rubrique + " est renseignée");
      case ABSENT -> condition(rubrique + " is absent", rubrique + " est absente");
      case MATCH ->
          condition(rubrique + " is " + list(form, "or"), rubrique + " vaut " + list(form, "ou"));
      case NO_MATCH ->
          condition(
              rubrique + " is not " + list(form, "or"),
              rubrique + " ne vaut pas " + list(form, "ou"));
    }
  }

  void check(String rubrique, String text) {
    String[] words = text.split(" ", 2);
    String other = words.length == 1 ? "" : words[1];
    switch (words[0]) {
      case "required" -> ask(rubrique, "is mandatory", "est obligatoire");
      case "forbidden" -> ask(rubrique, "is forbidden", "est interdite");
      case "~" -> ask(rubrique, "must be " + list(other, "or"), "doit valoir " + list(other, "ou"));
      case "!~" ->
          ask(rubrique, "must not be " + list(other, "or"), "ne peut valoir " + list(other, "ou"));
      case ">=" -> ask(rubrique, "may not come before " + other, "ne peut précéder " + other);
      case ">" -> ask(rubrique, "must come after " + other, "doit suivre " + other);
      case "<=", "month<=", "year<=" ->
          ask(rubrique, "may not come after " + other, "ne peut dépasser " + other);
      case "<=end" ->
          ask(rubrique, "may not pass the month of " + other, "ne peut dépasser le mois " + other);
      case "<=next" ->
          ask(
              rubrique,
              "may not pass the month after " + other,
              "ne peut dépasser le mois suivant " + other);
      case "month<" -> ask(rubrique, "must come before " + other, "doit précéder " + other);
      case "same-year" ->
          ask(rubrique, "must be in the year of " + other, "doit être de l'année de " + other);
      case "month-start-or" ->
          ask(
              rubrique,
              "must be the first of a month or " + other,
              "doit être un premier du mois ou " + other);
      case "max" -> ask(rubrique, "may not exceed " + other, "ne peut dépasser " + other);
      case "zero" -> ask(rubrique, "must be zero", "doit être nulle");
      case "not-zero" -> ask(rubrique, "may not be zero", "ne peut être nulle");
      case "key" -> {
        String[] parts = other.split(" ", 2);
        String kind = parts[0].toUpperCase(Locale.ROOT);
        String with = parts.length == 1 ? "" : parts[1];
        ask(
            rubrique,
            "must have the key of a " + kind + (with.isEmpty() ? "" : " with " + with),
            "doit avoir une clé de " + kind + (with.isEmpty() ? "" : " avec " + with));
      }
      case "differs" -> ask(rubrique, "must differ from " + other, "doit différer de " + other);
      case "not-alone" ->
          ask(
              rubrique,
              "may not be alone" + (other.isEmpty() ? "" : " with " + other),
              "ne peut être seule" + (other.isEmpty() ? "" : " avec " + other));
      default -> ask(rubrique, "must agree with " + other, "doit concorder avec " + other);
    }
  }

  String english() {
    return conditions.isEmpty() ? check : check + " when " + String.join(" and ", conditions);
  }

  String french() {
    return conditions.isEmpty()
        ? checkInFrench
        : checkInFrench + " quand " + String.join(" et ", conditionsInFrench);
  }

  private void condition(String english, String french) {
    conditions.add(english);
    conditionsInFrench.add(french);
  }

  private void ask(String rubrique, String english, String french) {
    check = rubrique + " " + english;
    checkInFrench = rubrique + " " + french;
  }

  private static String list(String form, String or) {
    if (!LIST.matcher(form).matches()) {
      return "{" + form + "}";
    }
    int last = form.lastIndexOf('|');
    return last < 0
        ? form
        : form.substring(0, last).replace("|", ", ") + " " + or + " " + form.substring(last + 1);
  }
}
