package fr.passerelle.sdk.document;

import java.util.Optional;

/** Asks the standard policy what it thinks of a content under an extension. */
final class Verdicts {
  private Verdicts() {}

  /** {@return the reason, or empty when the content is taken} */
  static Optional<DocumentRefusalReason> of(String extension, byte[] content) {
    return of(DocumentPolicy.standard(), extension, content);
  }

  static Optional<DocumentRefusalReason> of(
      DocumentPolicy policy, String extension, byte[] content) {
    return refusal(policy, extension, content).map(DocumentRefusal::reason);
  }

  /** {@return the sentence that says what is wrong, or nothing at all} */
  static String detail(String extension, byte[] content) {
    return refusal(DocumentPolicy.standard(), extension, content)
        .map(DocumentRefusal::detail)
        .orElse("");
  }

  private static Optional<DocumentRefusal> refusal(
      DocumentPolicy policy, String extension, byte[] content) {
    return policy.inspect("piece." + extension, DocumentSource.of(content)).refusal();
  }
}
