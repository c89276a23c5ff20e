package fr.passerelle.sdk.sandbox.internal.http;

import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Hit;
import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Kind;
import fr.passerelle.sdk.sandbox.internal.http.Journal.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of every request: find the room and the operation, suffer the fault that was asked for,
 * let the room act, write the journal.
 */
public final class Corridor {
  private final List<Room> rooms = new ArrayList<>();
  private final FaultBook faults;
  private final Journal journal;

  /**
   * Opens the corridor.
   *
   * @param portals the rooms that serve a contract
   * @param others the rooms that serve an operator's own interface
   * @param faults faults on demand
   * @param journal told of every request
   * @param listener shown every exchange with a portal that serves a contract
   */
  public Corridor(
      List<Portal> portals,
      List<Room> others,
      FaultBook faults,
      Journal journal,
      ExchangeListener listener) {
    portals.forEach(portal -> rooms.add(new ContractRoom(portal, faults, listener)));
    rooms.addAll(others);
    this.faults = faults;
    this.journal = journal;
  }

  /**
   * Deals with a request.
   *
   * @param request the request
   * @return what the listener does with it
   */
  public RawReply serve(RawRequest request) {
    Optional<Room> found = rooms.stream().filter(room -> belongs(request, room)).findFirst();
    if (found.isEmpty()) {
      return serve(new Nowhere(), request, request.path());
    }
    return serve(found.get(), request, request.path().substring(found.get().name().length() + 1));
  }

  private RawReply serve(Room room, RawRequest request, String path) {
    String operation = room.operation(request, path);
    Optional<Hit> hit = faults.next(operation);
    if (hit.isPresent() && hit.get().kind() == Kind.RESET_BEFORE_EFFECT) {
      record(room, operation, request, Optional.empty(), Fate.RESET_BEFORE_EFFECT);
      return RawReply.RESET;
    }
    Answer answer =
        hit.filter(fault -> fault.kind() == Kind.STATUS)
            .map(room::onDemand)
            .orElseGet(() -> answer(room, request, path));
    room.exchanged(request, path, answer);
    if (hit.isPresent() && hit.get().kind() == Kind.RESET_AFTER_EFFECT) {
      record(room, operation, request, Optional.of(answer), Fate.RESET_AFTER_EFFECT);
      return RawReply.RESET;
    }
    record(room, operation, request, Optional.of(answer), Fate.ANSWERED);
    return RawReply.of(answer);
  }

  private static Answer answer(Room room, RawRequest request, String path) {
    try {
      return room.serve(request, path);
    } catch (RuntimeException e) {
      // A defect of the sandbox itself. Its message may quote the request: only its place is told.
      StackTraceElement[] trace = e.getStackTrace();
      String place = trace.length == 0 ? "" : " at " + trace[0];
      return Refusal.of(500, "sandbox-defect", e.getClass().getName() + place).answer();
    }
  }

  private void record(
      Room room, String operation, RawRequest request, Optional<Answer> answer, Fate fate) {
    journal.arrived(
        room.name(),
        operation,
        answer.map(Answer::status).orElse(0),
        request.header("Idempotency-Key").map(IdempotencyStore::hash),
        answer.filter(given -> given.headers().containsKey("Idempotency-Replayed")).isPresent(),
        fate);
  }

  private static boolean belongs(RawRequest request, Room room) {
    return request.path().startsWith("/" + room.name() + "/");
  }

  /** Where paths lead that belong to no room. */
  private static final class Nowhere implements Room {
    @Override
    public String name() {
      return "";
    }

    @Override
    public String operation(RawRequest request, String path) {
      return "";
    }

    @Override
    public Answer serve(RawRequest request, String path) {
      return Refusal.of(404, "unknown-path", "No portal here").answer();
    }

    @Override
    public Answer onDemand(Hit hit) {
      return Refusal.of(hit.status(), "fault-on-demand", "Fault on demand").answer();
    }
  }
}
