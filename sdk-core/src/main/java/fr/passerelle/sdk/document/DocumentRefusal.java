package fr.passerelle.sdk.document;

import java.util.Optional;

/**
 * A document that does not pass the policy, as a value. It holds neither the file name nor any
 * content.
 *
 * @param reason why the document is refused
 * @param extension the extension that was read, when it is one of the ten; any other could be part
 *     of a person's name and is left out
 * @param detail what exactly is wrong, one of a fixed set of sentences in English
 */
public record DocumentRefusal(
    DocumentRefusalReason reason, Optional<String> extension, String detail) {

  /** {@return the refusal in one line, for example {@code CONTENU_INCOHERENT (.pdf): ...}} */
  public String describe() {
    return reason.code() + extension.map(known -> " (." + known + ")").orElse("") + ": " + detail;
  }
}
