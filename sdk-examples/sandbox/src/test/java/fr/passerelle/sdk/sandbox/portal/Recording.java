package fr.passerelle.sdk.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import fr.passerelle.sdk.transport.CallObserver;
import fr.passerelle.sdk.transport.SdkObserver;
import fr.passerelle.sdk.transport.okhttp.OkHttpTransport;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Everything that a portal's client can do, done once against the sandbox, with what was answered.
 * Each call can then be repeated on its answers, changed at will.
 */
final class Recording implements AutoCloseable {
  private final PortalUnderTest portal;
  private final Tape tape = new Tape(OkHttpTransport.builder().build());
  private final List<Scene> scenes = new ArrayList<>();
  private final List<Scene> refusals = new ArrayList<>();
  private final List<String> observed = new CopyOnWriteArrayList<>();
  private final SortedSet<String> operations = new TreeSet<>();
  private final SdkRuntime runtime;
  private final Object client;

  /**
   * One call and its answers.
   *
   * @param name the method of the client
   * @param replies what was answered to it, by method and URL; a sign-in before it left out
   * @param result what the client made of it
   */
  record Scene(
      Recording recording, String name, Call call, Map<String, Reply> replies, Object result) {
    /** Repeats the call, its answers changed. */
    Object play(Tape.Tampering tampering) {
      recording.tape.play(replies, tampering);
      return call.apply(recording.client);
    }

    /** Repeats the call, with another answer to its first request. */
    Object play(Reply instead) {
      return play((key, reply) -> instead);
    }

    /** {@return the answer to its first request} */
    Reply reply() {
      return replies.values().iterator().next();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Recording(PortalUnderTest portal) {
    this.portal = portal;
    Sleeper noWait = delay -> {};
    this.runtime =
        SdkRuntime.builder().transport(tape).sleeper(noWait).observer(this::observe).build();
    this.client = portal.connect(runtime);
  }

  /** Makes every call of a portal. */
  static Recording of(PortalUnderTest portal) {
    return of(portal, (key, reply) -> reply);
  }

  /** Makes every call of a portal, every answer changed on its way to the client. */
  static Recording of(PortalUnderTest portal, Tape.Tampering tampering) {
    Recording recording = new Recording(portal);
    recording.tape.tamper(tampering);
    portal
        .calls()
        .forEach(
            (name, call) -> {
              Object result = call.apply(recording.client);
              recording.scenes.add(recording.scene(name, call, result));
            });
    portal
        .refusals()
        .forEach(
            (name, call) -> {
              assertThatThrownBy(() -> call.apply(recording.client))
                  .isInstanceOf(ResponseException.class);
              recording.refusals.add(recording.scene(name, call, null));
            });
    portal.close();
    recording.tape.playOnly();
    return recording;
  }

  /** The first scene is the sign-in; elsewhere its answer is not what the call is about. */
  private Scene scene(String name, Call call, Object result) {
    Map<String, Reply> replies = new LinkedHashMap<>(tape.cut());
    if (!scenes.isEmpty()) {
      replies.keySet().removeAll(scenes.get(0).replies().keySet());
    }
    return new Scene(this, name, call, replies, result);
  }

  PortalUnderTest portal() {
    return portal;
  }

  Object client() {
    return client;
  }

  /** {@return every call} */
  List<Scene> scenes() {
    return scenes;
  }

  /** {@return calls that the service refused} */
  List<Scene> refusals() {
    return refusals;
  }

  /** {@return the names of the operations that were run} */
  SortedSet<String> operations() {
    return operations;
  }

  /** {@return all that observers were told, as one of them might write it down} */
  List<String> observed() {
    return observed;
  }

  private CallObserver observe(SdkObserver.CallInfo info) {
    operations.add(info.operation());
    observed.add(info.toString());
    // Whatever an observer is told, today and in a later version.
    return (CallObserver)
        Proxy.newProxyInstance(
            CallObserver.class.getClassLoader(),
            new Class<?>[] {CallObserver.class},
            (self, told, what) -> {
              observed.add(told.getName() + " " + Arrays.toString(what));
              return null;
            });
  }

  @Override
  public void close() {
    runtime.close();
  }
}
