package fr.passerelle.sdk.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the mapper's exceptions into ours. Their messages quote the document ({@code Cannot
 * deserialize value ... from String "1850578006084"}), so nothing of their text is reused.
 */
final class JsonFailures {
  private static final int LONGEST_NAME = 64;
  private static final int MOST_DIGITS = 6;

  private JsonFailures() {}

  /**
   * Describes a failure by its kind and place.
   *
   * @param failure the mapper's exception
   * @return ours
   */
  static JsonException describe(JsonProcessingException failure) {
    JsonLocation place = failure.getLocation();
    int line = place == null ? 0 : Math.max(0, place.getLineNr());
    int column = place == null ? 0 : Math.max(0, place.getColumnNr());
    return new JsonException(what(failure), path(failure), line, line == 0 ? 0 : column);
  }

  /**
   * Finds the broken stream behind a failure: collections wrap it as if the document were wrong.
   *
   * @param failure the mapper's exception
   * @return the exception of the stream, or null when the document is at fault
   */
  static @Nullable IOException streamFailure(JsonProcessingException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException broken && !(cause instanceof JacksonException)) {
        return broken;
      }
    }
    return null;
  }

  private static String what(JsonProcessingException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IncompleteModelException incomplete) {
        return "missing " + String.join(", ", incomplete.missing());
      }
      if (cause instanceof StreamConstraintsException) {
        return "a limit of size or depth is exceeded";
      }
      if (cause instanceof JsonEOFException) {
        return "the document ends early";
      }
      if (cause instanceof StreamReadException) {
        return "malformed JSON";
      }
    }
    if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return "expected " + mismatch.getTargetType().getSimpleName();
    }
    return "unexpected content";
  }

  private static String path(JsonProcessingException failure) {
    List<JsonMappingException.Reference> references =
        failure instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    StringBuilder path = new StringBuilder("$");
    for (JsonMappingException.Reference reference : references) {
      if (reference.getFieldName() != null) {
        path.append('.').append(safeName(reference.getFieldName()));
      } else {
        path.append('[').append(reference.getIndex()).append(']');
      }
    }
    return path.toString();
  }

  /** A key of a map may be anything, a person's number included; attributes look like words. */
  private static String safeName(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME || !Character.isLetter(name.charAt(0))) {
      return "?";
    }
    int digits = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 127 || !(Character.isLetterOrDigit(c) || c == '_' || c == '-')) {
        return "?";
      }
      digits += Character.isDigit(c) ? 1 : 0;
    }
    return digits > MOST_DIGITS ? "?" : name;
  }
}
