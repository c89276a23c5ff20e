package fr.passerelle.sdk.sandbox.internal.apidsn;

import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnDeposit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Deposits, their returns, and objects. Not for several threads at once. */
final class FluxStore {
  private static final String SIGNS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-";
  private static final int FLUX_LENGTH = 23;
  private static final int RETURN_LENGTH = 10;
  private static final long SEED = 20_261_121L;

  private final RandomGenerator random = RandomGeneratorFactory.getDefault().create(SEED);
  private final Map<String, Flux> fluxes = new LinkedHashMap<>();
  private final Map<String, StoredObject> objects = new LinkedHashMap<>();
  private final Clock clock;

  FluxStore(Clock clock) {
    this.clock = clock;
  }

  /** A window of local dates, both ends included. */
  record Window(LocalDateTime from, LocalDateTime to) {
    boolean holds(Instant instant) {
      LocalDateTime local = Stamps.local(instant);
      return !local.isBefore(from) && !local.isAfter(to);
    }
  }

  /** An object. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record StoredObject(
      String id,
      ApiDsnAccount owner,
      String siren,
      Optional<String> nic,
      Instant published,
      byte[] content) {
    @Override
    public String toString() {
      return "StoredObject";
    }
  }

  /** Registers a deposit. */
  Flux register(ApiDsnAccount sender, String person, DsnHead head, byte[] content) {
    String id = id(FLUX_LENGTH);
    Instant now = clock.instant();
    Flux flux = new Flux(id, sender, person, now, head, new ApiDsnDeposit(id, now, content));
    fluxes.put(id, flux);
    return flux;
  }

  Optional<Flux> find(String id) {
    return Optional.ofNullable(fluxes.get(id));
  }

  List<Flux> all() {
    return List.copyOf(fluxes.values());
  }

  List<Flux> deposits(String person, Window window) {
    return fluxes.values().stream()
        .filter(flux -> flux.person.equals(person) && window.holds(flux.at))
        .toList();
  }

  /** Returns that are published by now, of some deposits, in a window. */
  Map<Flux, List<Flux.Return>> returns(Predicate<Flux> wanted, Optional<Window> window) {
    Map<Flux, List<Flux.Return>> found = new LinkedHashMap<>();
    for (Flux flux : fluxes.values()) {
      List<Flux.Return> inside = new ArrayList<>();
      for (Flux.Return one : flux.returns) {
        if (!one.published().isAfter(clock.instant())
            && window.map(dates -> dates.holds(one.published())).orElse(true)) {
          inside.add(one);
        }
      }
      if (wanted.test(flux) && !inside.isEmpty()) {
        found.put(flux, inside);
      }
    }
    return found;
  }

  String publish(
      Flux flux,
      String nature,
      Optional<String> ops,
      String status,
      Instant published,
      String mediaType,
      byte[] content) {
    String id = id(RETURN_LENGTH);
    flux.add(
        new Flux.Return(
            id,
            nature,
            ops,
            ops.map(body -> "DZ2114"),
            status,
            published,
            mediaType,
            content.clone(),
            false));
    return id;
  }

  void purge(Flux flux, String id) {
    flux.returns.replaceAll(
        one ->
            one.id().equals(id)
                ? new Flux.Return(
                    one.id(),
                    one.nature(),
                    one.ops(),
                    one.delegate(),
                    one.status(),
                    one.published(),
                    one.mediaType(),
                    new byte[0],
                    true)
                : one);
  }

  String publishObject(ApiDsnAccount owner, String siren, Optional<String> nic, byte[] content) {
    String id = id(RETURN_LENGTH);
    objects.put(id, new StoredObject(id, owner, siren, nic, clock.instant(), content.clone()));
    return id;
  }

  Optional<StoredObject> object(String id) {
    return Optional.ofNullable(objects.get(id));
  }

  Map<String, List<StoredObject>> objects(Predicate<String> person, Window window) {
    Map<String, List<StoredObject>> found = new LinkedHashMap<>();
    for (StoredObject one : objects.values()) {
      if (person.test(one.owner().triple()) && window.holds(one.published())) {
        found.computeIfAbsent(one.owner().triple(), owner -> new ArrayList<>()).add(one);
      }
    }
    return found;
  }

  String newId() {
    return id(FLUX_LENGTH);
  }

  private String id(int length) {
    StringBuilder id = new StringBuilder(length);
    // The first sign is a letter, so that no id is a dot or two.
    id.append(SIGNS.charAt(random.nextInt(52)));
    while (id.length() < length) {
      id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return id.toString();
  }
}
