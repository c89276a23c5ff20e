package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.cut;
import static fr.passerelle.sdk.testing.RawServer.json;
import static fr.passerelle.sdk.testing.RawServer.reset;

import fr.passerelle.sdk.testing.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * A service that registers things and misbehaves in every way that a network and a gateway know. It
 * counts how often each thing was really registered; a request under a key that it has seen is
 * answered again and registers nothing, as the contract of keyed operations says.
 */
final class UnreliableRegistry implements RawServer.Step {
  /** What a request meets, after it arrived whole. */
  enum Fault {
    NONE(1000),
    RESET_BEFORE_THE_EFFECT(60),
    RESET_AFTER_THE_EFFECT(60),
    CUT_IN_THE_ANSWER(60),
    LESS_THAN_ANNOUNCED(60),
    NOT_JSON_AFTER_ALL(60),
    RATE_LIMITED(120),
    UNAVAILABLE_BEFORE_THE_EFFECT(60),
    UNAVAILABLE_AFTER_THE_EFFECT(60),
    UNAVAILABLE_AND_SAYING_WHEN(60),
    BROKEN_INSIDE_AFTER_THE_EFFECT(40),
    SENT_ELSEWHERE_BY_307(40),
    SENT_TO_THE_RESULT_BY_302(40),
    DRIPPING(4);

    private final int weight;

    Fault(int weight) {
      this.weight = weight;
    }
  }

  private static final int DRIP_MILLIS = 50;
  private static final String TRAP = "/trap";

  private final SplittableRandom chance;
  private final Map<String, LongAdder> effects = new ConcurrentHashMap<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Map<Fault, LongAdder> met = new EnumMap<>(Fault.class);
  private final LongAdder trapped = new LongAdder();
  private final LongAdder proxied = new LongAdder();

  UnreliableRegistry(long seed) {
    this.chance = new SplittableRandom(seed);
    for (Fault fault : Fault.values()) {
      met.put(fault, new LongAdder());
    }
  }

  /** {@return how often the thing was registered} */
  long effectsOf(String id) {
    LongAdder count = effects.get(id);
    return count == null ? 0 : count.sum();
  }

  /** {@return how often a request met the fault} */
  long met(Fault fault) {
    return met.get(fault).sum();
  }

  /** {@return requests that followed a redirection} */
  long trapped() {
    return trapped.sum();
  }

  /** {@return requests that asked this server to act as a proxy} */
  long proxied() {
    return proxied.sum();
  }

  @Override
  public boolean play(RawServer.Request request, Socket socket) throws IOException {
    String[] line = request.line().split(" ", 3);
    if (line[0].equals("CONNECT") || line[1].startsWith("http:")) {
      proxied.increment();
      return answer(407, "Proxy-Authenticate", "Basic realm=\"exit\"").play(request, socket);
    }
    if (line[1].equals(TRAP)) {
      trapped.increment();
      return json(200, "{\"id\":\"trap\"}").play(request, socket);
    }
    String id = line[1].substring(line[1].lastIndexOf('/') + 1);
    Fault fault = draw();
    met.get(fault).increment();
    if (line[0].equals("POST") && !isBeforeTheEffect(fault)) {
      register(id, request.header("Idempotency-Key"));
    }
    boolean found = line[0].equals("POST") || effectsOf(id) > 0;
    return step(fault, id, found).play(request, socket);
  }

  private void register(String id, String key) {
    if (key == null || keys.putIfAbsent(key, id) == null) {
      effects.computeIfAbsent(id, any -> new LongAdder()).increment();
    }
  }

  private static boolean isBeforeTheEffect(Fault fault) {
    return switch (fault) {
      case RESET_BEFORE_THE_EFFECT,
          RATE_LIMITED,
          UNAVAILABLE_BEFORE_THE_EFFECT,
          UNAVAILABLE_AND_SAYING_WHEN,
          SENT_ELSEWHERE_BY_307 ->
          true;
      default -> false;
    };
  }

  private static RawServer.Step step(Fault fault, String id, boolean found) {
    RawServer.Step truth =
        found ? json(201, "{\"id\":\"" + id + "\"}") : answer(404, "X-Request-Id", "none");
    return switch (fault) {
      case NONE -> truth;
      case RESET_BEFORE_THE_EFFECT, RESET_AFTER_THE_EFFECT -> reset();
      case CUT_IN_THE_ANSWER -> cut("{\"id\":");
      case LESS_THAN_ANNOUNCED -> cut("{\"id\":\"" + id + "\"}");
      case NOT_JSON_AFTER_ALL -> json(201, "{\"id\": <html>");
      case RATE_LIMITED -> answer(429, "Retry-After", "2");
      case UNAVAILABLE_BEFORE_THE_EFFECT, UNAVAILABLE_AFTER_THE_EFFECT -> answer(503);
      case UNAVAILABLE_AND_SAYING_WHEN -> answer(503, "Retry-After", "0");
      case BROKEN_INSIDE_AFTER_THE_EFFECT -> answer(500, "Content-Type", "text/html", "<p>");
      case SENT_ELSEWHERE_BY_307 -> answer(307, "Location", TRAP);
      case SENT_TO_THE_RESULT_BY_302 -> answer(302, "Location", TRAP);
      case DRIPPING -> UnreliableRegistry::drip;
    };
  }

  /** A byte now and then, until the other side has had enough. */
  private static boolean drip(RawServer.Request request, Socket socket) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(
        "HTTP/1.1 201 x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII));
    socket.setSoTimeout(DRIP_MILLIS);
    int other = 0;
    while (other >= 0) {
      out.write(' ');
      out.flush();
      try {
        other = socket.getInputStream().read();
      } catch (SocketTimeoutException stillThere) {
        other = 0;
      }
    }
    return false;
  }

  private synchronized Fault draw() {
    int total = 0;
    for (Fault fault : Fault.values()) {
      total += fault.weight;
    }
    int drawn = chance.nextInt(total);
    for (Fault fault : Fault.values()) {
      drawn -= fault.weight;
      if (drawn < 0) {
        return fault;
      }
    }
    return Fault.NONE;
  }
}
