package fr.passerelle.sdk.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a document before the policy: accepted, or refused with its reason. */
public final class DocumentCheck {
  private final @Nullable CheckedDocument document;
  private final @Nullable DocumentRefusal refusal;

  private DocumentCheck(@Nullable CheckedDocument document, @Nullable DocumentRefusal refusal) {
    this.document = document;
    this.refusal = refusal;
  }

  static DocumentCheck accepted(CheckedDocument document) {
    return new DocumentCheck(document, null);
  }

  static DocumentCheck refused(DocumentRefusal refusal) {
    return new DocumentCheck(null, refusal);
  }

  /** {@return true when the document passed} */
  public boolean isAccepted() {
    return document != null;
  }

  /** {@return the document, or empty when it was refused} */
  public Optional<CheckedDocument> document() {
    return Optional.ofNullable(document);
  }

  /** {@return the refusal, or empty when the document passed} */
  public Optional<DocumentRefusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  /**
   * Gives the document or throws.
   *
   * @return the document that passed
   * @throws DocumentRefusedException if it was refused
   */
  public CheckedDocument orThrow() {
    if (refusal != null) {
      throw new DocumentRefusedException(refusal);
    }
    return document().orElseThrow();
  }

  /** {@return the outcome, without name nor content} */
  @Override
  public String toString() {
    return refusal != null ? refusal.describe() : String.valueOf(document);
  }
}
