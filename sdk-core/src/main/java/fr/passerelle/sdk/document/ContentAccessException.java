package fr.passerelle.sdk.document;

import fr.passerelle.sdk.error.SdkException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/**
 * A content could not be read or written: the file is missing, the disk is full, the caller's own
 * stream failed. It says nothing about the content itself.
 *
 * <p>The exception names the kind of failure only. The original is not kept as a cause because its
 * message prints the path, and a path may hold a person's name.
 */
public final class ContentAccessException extends SdkException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param action what was being done, for example {@code the document could not be read}
   * @param failure the failure, of which only the type and the system's reason are kept; an {@link
   *     UncheckedIOException} stands for its cause
   */
  public ContentAccessException(String action, Exception failure) {
    super(action + " (" + describe(failure) + ")");
    setStackTrace(failure.getStackTrace());
  }

  private static String describe(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapper && wrapper.getCause() != null) {
      return describe(wrapper.getCause());
    }
    String kind = failure.getClass().getSimpleName();
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return kind + ": " + system.getReason();
    }
    return kind;
  }
}
