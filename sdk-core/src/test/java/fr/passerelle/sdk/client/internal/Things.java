package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.transport.retry.Idempotence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A service invented for the tests: its operations, one per idempotence, and its models. */
final class Things {
  static final Operation READ =
      Operation.get("test.things.read", "/things/{id}")
          .safe()
          .function("T-01")
          .withoutSession()
          .build();
  static final Operation REPLACE =
      Operation.put("test.things.replace", "/things/{id}")
          .idempotent()
          .function("T-02")
          .withoutSession()
          .build();
  static final Operation CREATE =
      Operation.post("test.things.create", "/things/{id}")
          .keyed()
          .function("T-03")
          .screen("Things > Create")
          .withoutSession()
          .build();
  static final Operation DEPOSIT =
      Operation.post("test.things.deposit", "/things/{id}")
          .nonIdempotent()
          .function("T-04")
          .withoutSession()
          .build();
  static final Operation LIST =
      Operation.get("test.things.list", "/things").safe().function("T-05").withoutSession().build();
  static final Operation SIGN_IN =
      Operation.post("test.session.signIn", "/sessions")
          .idempotent()
          .function("T-06")
          .withoutSession()
          .build();

  private Things() {}

  static Operation with(Idempotence idempotence) {
    return switch (idempotence) {
      case SAFE -> READ;
      case IDEMPOTENT -> REPLACE;
      case KEYED -> CREATE;
      case NON_IDEMPOTENT -> DEPOSIT;
    };
  }

  /** The same operation, but within a session. */
  static Operation inSession(Idempotence idempotence) {
    Operation open = with(idempotence);
    Operation.Builder builder =
        switch (open.method()) {
          case GET -> Operation.get(open.name(), open.pathTemplate());
          case PUT -> Operation.put(open.name(), open.pathTemplate());
          default -> Operation.post(open.name(), open.pathTemplate());
        };
    builder =
        switch (idempotence) {
          case SAFE -> builder.safe();
          case IDEMPOTENT -> builder.idempotent();
          case KEYED -> builder.keyed();
          case NON_IDEMPOTENT -> builder.nonIdempotent();
        };
    return builder.function(open.function()).build();
  }

  /** What is sent. */
  static final class Thing {
    private final String name;

    private Thing(String name) {
      this.name = name;
    }

    static Thing named(String name) {
      return new Thing(name);
    }

    @NotBlank
    @Size(max = 10)
    public String getName() {
      return name;
    }
  }

  /** What comes back. */
  record Receipt(String id) {}
}
