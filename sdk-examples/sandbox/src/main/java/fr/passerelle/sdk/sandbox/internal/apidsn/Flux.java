package fr.passerelle.sdk.sandbox.internal.apidsn;

import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnDeposit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A registered deposit with its returns. */
final class Flux {
  final String id;
  final ApiDsnAccount sender;
  final String person;
  final Instant at;
  final DsnHead head;
  final ApiDsnDeposit deposit;
  final List<Return> returns = new ArrayList<>();

  Flux(
      String id,
      ApiDsnAccount sender,
      String person,
      Instant at,
      DsnHead head,
      ApiDsnDeposit deposit) {
    this.id = id;
    this.sender = sender;
    this.person = person;
    this.at = at;
    this.head = head;
    this.deposit = deposit;
  }

  /** A return. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Return(
      String id,
      String nature,
      Optional<String> ops,
      Optional<String> delegate,
      String status,
      Instant published,
      String mediaType,
      byte[] content,
      boolean purged) {
    boolean replaces(Return other) {
      return nature.equals(other.nature) && ops.equals(other.ops);
    }

    @Override
    public String toString() {
      return "Return(" + nature + ")";
    }
  }

  /** Adds a return in the place of the one that it replaces. */
  void add(Return added) {
    returns.removeIf(added::replaces);
    returns.add(added);
  }

  @Override
  public String toString() {
    return "Flux(" + id + ")";
  }
}
