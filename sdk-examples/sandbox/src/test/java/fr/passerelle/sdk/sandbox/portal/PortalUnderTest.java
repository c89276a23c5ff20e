package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.SdkRuntime;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One portal, as the tests that go over all portals need it: what its client can do, with people
 * whose data is looked for afterwards. A new client adds itself to {@link Portals}.
 */
abstract class PortalUnderTest implements AutoCloseable {
  /** A call of the client, for its answer; null when it has none. */
  interface Call extends Function<Object, Object> {}

  /** {@return the resource that holds its contract; empty when the operator documents its own} */
  abstract Optional<String> contract();

  /** {@return the operations that its client declares} */
  abstract List<Operation> operations();

  /** {@return the interface of its client} */
  abstract Class<?> clientType();

  /** Makes a client, of {@link #clientType}, against the server of this portal. */
  abstract Object connect(SdkRuntime runtime);

  /**
   * {@return every method of every service, named as {@link #methods} names it; they can be run in
   * this order against a new server, and again, in any order, against the answers that it gave}
   */
  abstract Map<String, Call> calls();

  /** {@return calls that the service refuses with a problem} */
  abstract Map<String, Call> refusals();

  /** {@return calls that the SDK itself refuses: their models break the rules} */
  abstract Map<String, Call> mistakes();

  /** {@return what no log, exception or text may ever hold; a person's number first} */
  abstract List<String> needles();

  /** Stops its server; what was answered can still be played. */
  @Override
  public abstract void close();

  /**
   * {@return what the client offers: type of the answer by {@code service.method(Parameter,
   * Types)}}
   */
  SortedMap<String, Type> methods() {
    SortedMap<String, Type> methods = new TreeMap<>();
    for (Method service : services()) {
      for (Method method : offered(service.getReturnType())) {
        String name =
            service.getName()
                + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", ", "(", ")"));
        methods.put(name, method.getGenericReturnType());
      }
    }
    return methods;
  }

  /** {@return the accessors of the client that give a service} */
  List<Method> services() {
    return offered(clientType()).stream()
        .filter(method -> method.getReturnType() != clientType())
        .toList();
  }

  private static List<Method> offered(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .toList();
  }
}
