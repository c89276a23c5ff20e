package fr.passerelle.sdk.sandbox.internal.apidsn;

import fr.passerelle.sdk.sandbox.apidsn.ApiDsnBehaviour;
import fr.passerelle.sdk.sandbox.internal.apidsn.FluxStore.Window;
import fr.passerelle.sdk.sandbox.internal.apidsn.SignInDesk.Caller;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Hit;
import fr.passerelle.sdk.sandbox.internal.http.RawRequest;
import fr.passerelle.sdk.sandbox.internal.http.Room;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** The API DSN: its paths, its headers, its statuses. One request at a time. */
public final class ApiDsnRoom implements Room {
  private static final Set<String> DATED =
      Set.of(
          "lister-depots",
          "lister-retours-declarant",
          "lister-retours-concentrateur",
          "lister-objets-declarant",
          "lister-objets-concentrateur");
  private static final Set<String> OTHERS =
      Set.of(
          "authentifier",
          "deposer-dsn",
          "lister-retours-flux",
          "telecharger-retour",
          "telecharger-objet");
  private static final String FORMAT_UNKNOWN = "Le format du fichier n'est pas reconnu.\n";
  private static final Duration POLL = Duration.ofMinutes(2);

  private final ReentrantLock lock = new ReentrantLock();
  private final Clock clock;
  private final Supplier<String> address;
  private final SignInDesk desk;
  private final FluxStore store;
  private ApiDsnBehaviour behaviour = ApiDsnBehaviour.published();

  /**
   * Opens an empty room.
   *
   * @param clock dates deposits, returns and tokens
   * @param address address of the room, without trailing slash
   */
  public ApiDsnRoom(Clock clock, Supplier<String> address) {
    this.clock = clock;
    this.address = address;
    this.desk = new SignInDesk(clock, () -> behaviour);
    this.store = new FluxStore(clock);
  }

  @Override
  public String name() {
    return "api-dsn";
  }

  @Override
  public String operation(RawRequest request, String path) {
    String first = segments(path).get(0);
    return DATED.contains(first) || OTHERS.contains(first) ? first : "";
  }

  @Override
  public Answer serve(RawRequest request, String path) {
    lock.lock();
    try {
      String accepted = request.header("Accept-Encoding").orElse("gzip");
      if (!accepted.contains("gzip")) {
        throw HttpError.of(406);
      }
      Answer answer = dispatch(request, operation(request, path), segments(path));
      boolean plain = operation(request, path).equals("authentifier");
      return dated(plain || request.header("Accept-Encoding").isEmpty() ? answer : gzip(answer));
    } catch (HttpError refusal) {
      return dated(refusal.answer());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Answer onDemand(Hit hit) {
    Answer answer =
        hit.status() == 401
            ? HttpError.challenge("DSNLogin", "Jeton manquant ou invalide").answer()
            : Answer.empty(hit.status());
    Optional<Duration> wait = hit.retryAfter();
    return wait.isEmpty()
        ? answer
        : answer.with("Retry-After", Long.toString(wait.get().toSeconds()));
  }

  <T> T with(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  void behave(ApiDsnBehaviour other) {
    behaviour = other;
  }

  SignInDesk desk() {
    return desk;
  }

  FluxStore store() {
    return store;
  }

  Flux flux(String id) {
    return store.find(id).orElseThrow(() -> new IllegalArgumentException("no such deposit"));
  }

  Instant now() {
    return clock.instant();
  }

  private Answer dispatch(RawRequest request, String operation, List<String> path) {
    boolean posts = operation.equals("authentifier") || operation.equals("deposer-dsn");
    if (operation.isEmpty()) {
      throw HttpError.of(404);
    }
    if (!request.method().equals(posts ? "POST" : "GET")) {
      throw HttpError.of(405);
    }
    String version = path.size() > 1 ? path.get(1) : "";
    if (operation.equals("authentifier")) {
      requireVersion(version, "1.0", "2.0");
      return desk.signIn(request, version.equals("2.0"));
    }
    if (operation.equals("deposer-dsn")) {
      requireVersion(version, "1.0", "2.0");
      return deposit(request, desk.caller(request), version);
    }
    Caller caller = desk.caller(request);
    if (DATED.contains(operation)) {
      return list(operation, caller, version, path);
    }
    return switch (operation) {
      case "lister-retours-flux" -> returnsOfFlux(caller, version, path);
      case "telecharger-retour" -> download(caller, version, path);
      default -> downloadObject(version, path);
    };
  }

  private Answer deposit(RawRequest request, Caller caller, String version) {
    String person = caller.person();
    String type = request.header("Content-Type").orElse("");
    if (!type.startsWith("text/plain")
        || !request.header("Content-Encoding").orElse("").equals("gzip")) {
      throw HttpError.of(415);
    }
    if (request.header("Content-Length").filter(length -> length.equals("0")).isPresent()) {
      return new Answer(
          400,
          Map.of("Content-Type", "text/html"),
          "<html><body>Bad Request</body></html>".getBytes(StandardCharsets.US_ASCII));
    }
    // The listener has decompressed it already.
    byte[] content = request.body();
    Optional<DsnHead> head = DsnHead.of(content);
    String media = version.equals("2.0") ? "application/json" : "application/xml";
    if (head.isEmpty()) {
      byte[] are = Reports.are(person, store.newId(), head, now(), "B1-105-15", FORMAT_UNKNOWN);
      return new Answer(422, Map.of("Content-Type", media), are);
    }
    Flux flux = store.register(caller.account(), person, head.get(), content);
    behaviour
        .verdictDelay()
        .ifPresent(
            delay ->
                store.publish(
                    flux,
                    "11",
                    Optional.empty(),
                    "OK",
                    now().plus(delay),
                    "application/xml",
                    Reports.cco(flux)));
    return polled(new Answer(200, Map.of("Content-Type", media), Reports.aee(flux)));
  }

  private Answer list(String operation, Caller caller, String version, List<String> path) {
    boolean ofConcentrateur = operation.endsWith("-concentrateur");
    boolean ofObjects = operation.contains("objets");
    requireVersion(version, ofObjects ? new String[] {"1.0"} : new String[] {"1.0", "2.0"});
    if (ofConcentrateur && !caller.isConcentrateur()) {
      throw HttpError.challenge("DSNLogin", "Jeton manquant ou invalide");
    }
    String person = ofConcentrateur ? "" : caller.person();
    int minutes = ofConcentrateur ? behaviour.concentrateurMinutes() : behaviour.declarantMinutes();
    Window window = window(path, minutes);
    ListWriter writer = writer();
    boolean xml = version.equals("1.0");
    Answer answer;
    if (ofObjects) {
      answer =
          xml(
              writer.objectsXml(
                  store.objects(one -> ofConcentrateur || one.equals(person), window)));
    } else if (operation.equals("lister-depots")) {
      List<Flux> deposits = store.deposits(person, window);
      answer =
          xml
              ? xml(writer.depositsXml(person, deposits))
              : Answer.json(200, writer.depositsJson(person, deposits));
    } else {
      Map<Flux, List<Flux.Return>> returns =
          store.returns(
              flux ->
                  ofConcentrateur
                      ? flux.sender.equals(caller.account())
                      : flux.person.equals(person),
              Optional.of(window));
      answer = returns(writer, returns, xml);
    }
    return polled(
        behaviour.announcesWindows()
            ? answer.with("Accept-Ranges", "minutes=0-" + minutes)
            : answer);
  }

  private Window window(List<String> path, int minutes) {
    if (path.size() < 3) {
      throw HttpError.of(404);
    }
    LocalDateTime from = Stamps.read(path.get(2)).orElseThrow(() -> HttpError.of(422));
    LocalDateTime to =
        path.size() < 4
            ? Stamps.local(now())
            : Stamps.read(path.get(3)).orElseThrow(() -> HttpError.of(422));
    if (to.isBefore(from)) {
      throw HttpError.of(422);
    }
    if (Duration.between(from, to).compareTo(Duration.ofMinutes(minutes)) > 0) {
      throw HttpError.of(429);
    }
    return new Window(from, to);
  }

  private Answer returnsOfFlux(Caller caller, String version, List<String> path) {
    requireVersion(version, "1.0", "2.0");
    Flux flux = own(caller, path, 50);
    return returns(
        writer(), store.returns(one -> one == flux, Optional.empty()), version.equals("1.0"));
  }

  private Answer download(Caller caller, String version, List<String> path) {
    requireVersion(version, "1.0");
    Flux flux = own(caller, path, 50);
    String id = path.size() > 3 ? path.get(3) : "";
    if (id.length() > 10) {
      throw HttpError.of(422);
    }
    Flux.Return found =
        flux.returns.stream()
            .filter(one -> one.id().equals(id) && !one.purged())
            .filter(one -> !one.published().isAfter(now()))
            .findFirst()
            .orElseThrow(() -> HttpError.of(404));
    return new Answer(200, Map.of("Content-Type", found.mediaType()), found.content());
  }

  private Answer downloadObject(String version, List<String> path) {
    requireVersion(version, "1.0");
    if (path.size() != 4 || !path.get(3).equals("xml")) {
      throw HttpError.of(404);
    }
    return xml(store.object(path.get(2)).orElseThrow(() -> HttpError.of(404)).content());
  }

  private Flux own(Caller caller, List<String> path, int longest) {
    String id = path.size() > 2 ? path.get(2) : "";
    if (id.length() > longest) {
      throw HttpError.of(422);
    }
    Flux flux = store.find(id).orElseThrow(() -> HttpError.of(404));
    if (!flux.sender.equals(caller.account())) {
      throw HttpError.of(403);
    }
    return flux;
  }

  private ListWriter writer() {
    return new ListWriter(behaviour, behaviour.urlPrefix().orElseGet(address));
  }

  private static Answer returns(
      ListWriter writer, Map<Flux, List<Flux.Return>> returns, boolean xml) {
    return xml ? xml(writer.returnsXml(returns)) : Answer.json(200, writer.returnsJson(returns));
  }

  private static void requireVersion(String version, String... served) {
    if (!Arrays.asList(served).contains(version)) {
      throw HttpError.of(404);
    }
  }

  private static Answer xml(byte[] body) {
    return new Answer(200, Map.of("Content-Type", "application/xml"), body);
  }

  private Answer polled(Answer answer) {
    return answer.with("Expires", Stamps.header(now().plus(POLL)));
  }

  private Answer dated(Answer answer) {
    return answer.with("Date", Stamps.header(now()));
  }

  private static Answer gzip(Answer answer) {
    if (answer.body().length == 0) {
      return answer;
    }
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer(answer.status(), answer.headers(), zipped.toByteArray())
        .with("Content-Encoding", "gzip");
  }

  /** The parts of a path, decoded; a slash at its end makes no further part. */
  private static List<String> segments(String path) {
    return Arrays.stream(path.substring(1).split("/"))
        .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
        .toList();
  }
}
