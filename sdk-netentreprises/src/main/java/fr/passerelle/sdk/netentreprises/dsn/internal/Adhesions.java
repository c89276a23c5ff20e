package fr.passerelle.sdk.netentreprises.dsn.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Blocks S21.G00.15 of a declaration: the collective contracts that affiliations point to. */
final class Adhesions {
  /** What an affiliation takes from the adhesion it points to. */
  static final class Adhesion {
    private @Nullable String reference;
    private @Nullable String insurer;
    private @Nullable String delegate;

    Optional<String> reference() {
      return Optional.ofNullable(reference);
    }

    Optional<String> insurer() {
      return Optional.ofNullable(insurer);
    }

    Optional<String> delegate() {
      return Optional.ofNullable(delegate);
    }
  }

  private final Fields fields;
  private final Map<String, Adhesion> byId = new HashMap<>();
  private Adhesion current = new Adhesion();

  Adhesions(Fields fields) {
    this.fields = fields;
  }

  void clear() {
    byId.clear();
  }

  void open() {
    current = new Adhesion();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> current.reference = fields.shared();
      case 2 -> current.insurer = fields.shared();
      case 3 -> current.delegate = fields.shared();
      case 5 -> byId.put(fields.shared(), current);
      default -> {}
    }
  }

  Optional<Adhesion> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
