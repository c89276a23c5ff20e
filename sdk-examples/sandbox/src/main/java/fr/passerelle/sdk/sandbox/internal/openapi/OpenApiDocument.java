package fr.passerelle.sdk.sandbox.internal.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** An OpenAPI 3.1 document, as far as serving and checking exchanges needs it. */
public final class OpenApiDocument {
  private final List<OpenApiOperation> operations;

  OpenApiDocument(List<OpenApiOperation> operations) {
    this.operations = List.copyOf(operations);
  }

  /**
   * Reads a document that a module ships.
   *
   * @param name resource name, such as {@code contract/amsn.openapi.yaml}
   * @return the document
   * @throws IllegalArgumentException when there is no such resource or it is not a document
   */
  public static OpenApiDocument resource(String name) {
    try (InputStream stream = OpenApiDocument.class.getClassLoader().getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no contract " + name + " on the class or module path");
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document.
   *
   * @param yaml YAML or JSON
   * @return the document
   * @throws IOException when it cannot be read
   */
  public static OpenApiDocument read(InputStream yaml) throws IOException {
    return new OpenApiDocument(new OpenApiReader(yaml).operations());
  }

  /** {@return every operation, in the order of the document} */
  public List<OpenApiOperation> operations() {
    return operations;
  }

  /**
   * Finds the operation of a request.
   *
   * @param method HTTP method
   * @param path path relative to the server's URL, without query
   * @return the operation and the values of its path variables
   */
  public Optional<Match> match(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method))
        .sorted(Comparator.comparingInt(operation -> operation.path().freedom()))
        .flatMap(
            operation ->
                operation.path().match(path).map(values -> new Match(operation, values)).stream())
        .findFirst();
  }

  /**
   * Lists the methods that a path knows.
   *
   * @param path path relative to the server's URL, without query
   * @return methods in alphabetical order, empty when the path is unknown
   */
  public SortedSet<String> methods(String path) {
    SortedSet<String> methods = new TreeSet<>();
    for (OpenApiOperation operation : operations) {
      if (operation.path().match(path).isPresent()) {
        methods.add(operation.method());
      }
    }
    return methods;
  }

  /**
   * An operation found for a request.
   *
   * @param operation the operation
   * @param pathValues decoded values of its path variables
   */
  public record Match(OpenApiOperation operation, Map<String, String> pathValues) {}
}
