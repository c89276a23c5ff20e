package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.document.CheckedDocument;
import fr.passerelle.sdk.document.internal.FileName;
import fr.passerelle.sdk.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form ({@code multipart/form-data}, RFC 7578), in the order in which they are
 * added. For one call.
 */
public final class Parts {
  private static final String PLAIN = "text/plain; charset=UTF-8";

  private final List<Part> parts = new ArrayList<>();

  /** Creates a form without parts. */
  public Parts() {}

  /**
   * Adds a model as JSON. It is validated before anything is sent.
   *
   * @param name name of the part
   * @param model a model of the SDK
   * @return this
   */
  public Parts model(String name, Object model) {
    Objects.requireNonNull(model, "model");
    return add(
        name,
        null,
        (runtime, operation) -> {
          PreparedCall.validate(runtime, operation, model);
          return Content.of(runtime.json().write(model), "application/json");
        });
  }

  /**
   * Adds a text, in UTF-8.
   *
   * @param name name of the part
   * @param value the text
   * @return this
   */
  public Parts text(String name, String value) {
    Content content = Content.text(value, StandardCharsets.UTF_8, PLAIN);
    return add(name, null, (runtime, operation) -> content);
  }

  /**
   * Adds a file.
   *
   * @param name name of the part
   * @param fileName name under which it is sent; folders are left out
   * @param content its bytes
   * @return this
   * @throws ConfigurationException when the content is compressed, or the name holds a control
   *     character other than a line break
   */
  public Parts file(String name, String fileName, Content content) {
    if (content.coding().isPresent()) {
      throw new ConfigurationException("a part of a form is not compressed");
    }
    return add(name, FileName.of(fileName).base(), (runtime, operation) -> content);
  }

  /**
   * Adds a document under its own name.
   *
   * @param name name of the part
   * @param document a document that passed the portal's policy
   * @return this
   */
  public Parts file(String name, CheckedDocument document) {
    return file(name, document.fileName(), Content.of(document));
  }

  private Parts add(String name, @Nullable String fileName, Source source) {
    String disposition = "form-data; name=\"" + escaped(name) + "\"";
    if (fileName != null) {
      disposition += "; filename=\"" + escaped(fileName) + "\"";
    }
    parts.add(new Part(disposition, source));
    return this;
  }

  /** Writes the models and draws the boundary: both once for all attempts. */
  Content content(RuntimeCore runtime, Operation operation) {
    if (parts.isEmpty()) {
      throw new ConfigurationException(operation.name() + ": a form needs a part");
    }
    List<MultipartContent.Part> written = new ArrayList<>(parts.size());
    for (Part part : parts) {
      written.add(
          new MultipartContent.Part(part.disposition, part.source.content(runtime, operation)));
    }
    return new MultipartContent("passerelle-" + UUID.randomUUID(), written);
  }

  /** The rule of browsers (HTML, section 4.10.21.8): three characters are encoded, no more. */
  private static String escaped(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case '"' -> text.append("%22");
        case '\r' -> text.append("%0D");
        case '\n' -> text.append("%0A");
        default -> {
          if (Character.isISOControl(c)) {
            throw new ConfigurationException("a name in a form holds a control character");
          }
          text.append(c);
        }
      }
    }
    return text.toString();
  }

  /** Gives the content of a part when the call is prepared. */
  @FunctionalInterface
  private interface Source {
    Content content(RuntimeCore runtime, Operation operation);
  }

  private record Part(String disposition, Source source) {}
}
