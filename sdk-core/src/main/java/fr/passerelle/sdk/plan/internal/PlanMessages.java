package fr.passerelle.sdk.plan.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of plans and reports, in French and in English. */
public final class PlanMessages {
  private final ResourceBundle bundle;
  private final Locale locale;

  private PlanMessages(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("fr.passerelle.sdk.plan.messages", locale);
  }

  /**
   * The sentences of a language.
   *
   * @param locale French, or anything else for English; the JVM's own default plays no part
   * @return the sentences
   */
  public static PlanMessages of(Locale locale) {
    boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    return new PlanMessages(french ? Locale.FRENCH : Locale.ENGLISH);
  }

  /**
   * A sentence.
   *
   * @param key its key
   * @param arguments what to put in it, never personal
   * @return the sentence
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }
}
