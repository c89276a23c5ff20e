package fr.passerelle.sdk.client;

import fr.passerelle.sdk.client.internal.PathTemplate;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.HttpMethod;
import fr.passerelle.sdk.transport.SdkObserver.CallInfo;
import fr.passerelle.sdk.transport.retry.Idempotence;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a service can be asked to do, declared once as a constant. Retry, logs,
 * documentation and the guided channel all read it.
 *
 * <pre>{@code
 * static final Operation DECLARE_ENTRY =
 *     Operation.post("amsn.roster.declareEntry", "/roster/employees")
 *         .keyed()
 *         .function("A-11")
 *         .screen("Vos effectifs > Déclarer une entrée")
 *         .build();
 * }</pre>
 */
public final class Operation {
  private final Idempotence idempotence;
  private final String screen;
  private final boolean needsSession;
  private final CallInfo info;

  private Operation(Builder builder, Idempotence idempotence) {
    this.idempotence = idempotence;
    this.screen = builder.screen;
    this.needsSession = builder.needsSession;
    this.info = new CallInfo(builder.name, builder.function, builder.method, builder.pathTemplate);
  }

  /**
   * Declares a GET.
   *
   * @param name dotted name, module first, for example {@code amsn.roster.list}
   * @param pathTemplate path under the base URL, variables in braces
   * @return a builder that still needs the idempotence and the function id
   */
  public static Builder get(String name, String pathTemplate) {
    return new Builder(HttpMethod.GET, name, pathTemplate);
  }

  /**
   * Declares a POST.
   *
   * @param name dotted name, module first
   * @param pathTemplate path under the base URL, variables in braces
   * @return a builder that still needs the idempotence and the function id
   */
  public static Builder post(String name, String pathTemplate) {
    return new Builder(HttpMethod.POST, name, pathTemplate);
  }

  /**
   * Declares a PUT.
   *
   * @param name dotted name, module first
   * @param pathTemplate path under the base URL, variables in braces
   * @return a builder that still needs the idempotence and the function id
   */
  public static Builder put(String name, String pathTemplate) {
    return new Builder(HttpMethod.PUT, name, pathTemplate);
  }

  /**
   * Declares a PATCH.
   *
   * @param name dotted name, module first
   * @param pathTemplate path under the base URL, variables in braces
   * @return a builder that still needs the idempotence and the function id
   */
  public static Builder patch(String name, String pathTemplate) {
    return new Builder(HttpMethod.PATCH, name, pathTemplate);
  }

  /**
   * Declares a DELETE.
   *
   * @param name dotted name, module first
   * @param pathTemplate path under the base URL, variables in braces
   * @return a builder that still needs the idempotence and the function id
   */
  public static Builder delete(String name, String pathTemplate) {
    return new Builder(HttpMethod.DELETE, name, pathTemplate);
  }

  /** {@return the dotted name, for example {@code amsn.roster.declareEntry}} */
  public String name() {
    return info.operation();
  }

  /** {@return the HTTP method} */
  public HttpMethod method() {
    return info.method();
  }

  /** {@return the path with the names of its variables} */
  public String pathTemplate() {
    return info.pathTemplate();
  }

  /** {@return what repeating it does} */
  public Idempotence idempotence() {
    return idempotence;
  }

  /** {@return the function id, for example {@code A-11}} */
  public String function() {
    return info.function();
  }

  /** {@return the portal screen it stands for, as a menu path; empty when there is none} */
  public String screen() {
    return screen;
  }

  /** {@return whether it is sent within a session; false for the sign-in itself} */
  public boolean needsSession() {
    return needsSession;
  }

  /** {@return the same, as observers and logs see it} */
  public CallInfo info() {
    return info;
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return info.operation();
  }

  /** Declares an operation. The idempotence has no default: it must be thought about. */
  public static final class Builder {
    private final HttpMethod method;
    private final String name;
    private final String pathTemplate;
    private @Nullable Idempotence idempotence;
    private String function = "";
    private String screen = "";
    private boolean needsSession = true;

    private Builder(HttpMethod method, String name, String pathTemplate) {
      this.method = method;
      this.name = name;
      this.pathTemplate = pathTemplate;
    }

    /**
     * It reads and changes nothing.
     *
     * @return this
     */
    public Builder safe() {
      return idempotence(Idempotence.SAFE);
    }

    /**
     * Repeating it leaves the same state.
     *
     * @return this
     */
    public Builder idempotent() {
      return idempotence(Idempotence.IDEMPOTENT);
    }

    /**
     * The service acts once per {@code Idempotency-Key}, which every call carries.
     *
     * @return this
     */
    public Builder keyed() {
      return idempotence(Idempotence.KEYED);
    }

    /**
     * Repeating it acts again.
     *
     * @return this
     */
    public Builder nonIdempotent() {
      return idempotence(Idempotence.NON_IDEMPOTENT);
    }

    /**
     * Names the function.
     *
     * @param id function id, for example {@code A-11}
     * @return this
     */
    public Builder function(String id) {
      this.function = id;
      return this;
    }

    /**
     * Names the portal screen.
     *
     * @param menuPath menu path in the portal's own words, for example {@code Vos effectifs >
     *     Déclarer une entrée}
     * @return this
     */
    public Builder screen(String menuPath) {
      this.screen = menuPath;
      return this;
    }

    /**
     * It is sent without a session: a sign-in, a lost password.
     *
     * @return this
     */
    public Builder withoutSession() {
      this.needsSession = false;
      return this;
    }

    /**
     * Ends the declaration.
     *
     * @return the operation
     * @throws ConfigurationException when the idempotence, the name or the function is missing or
     *     the path template is malformed
     */
    public Operation build() {
      if (idempotence == null) {
        throw new ConfigurationException(
            "the operation " + name + " does not declare its idempotence");
      }
      if (name.isBlank() || function.isBlank()) {
        throw new ConfigurationException("an operation needs a name and a function id");
      }
      PathTemplate.of(pathTemplate);
      return new Operation(this, idempotence);
    }

    private Builder idempotence(Idempotence value) {
      this.idempotence = value;
      return this;
    }
  }
}
