package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.ActivityRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A member with its live state. Guarded by the lock of the portal, flags readable without it. */
final class Member {
  private final String number;
  private final Set<String> establishments;
  private final RosterStore roster = new RosterStore();
  private final VisitBook visits = new VisitBook();
  private final List<ActivityRecord> activity = new ArrayList<>();
  private volatile String password;
  private volatile boolean personalised;

  Member(AmsnMember seed, Instant now) {
    this.number = seed.number();
    this.password = seed.password();
    this.personalised = seed.passwordPersonalised();
    this.establishments = seed.establishments();
    seed.roster().forEach(record -> roster.add(record, now));
    seed.appointments().forEach(visits::add);
    seed.visitRequests().forEach(record -> visits.add(record, now));
    seed.cancellationRequests().forEach(record -> visits.add(record, now));
    seed.activity()
        .forEach(
            record ->
                activity.add(
                    record.toBuilder()
                        .id(String.format(Locale.ROOT, "act-%06d", activity.size() + 1))
                        .build()));
  }

  String number() {
    return number;
  }

  RosterStore roster() {
    return roster;
  }

  VisitBook visits() {
    return visits;
  }

  List<ActivityRecord> activity() {
    return activity;
  }

  boolean personalised() {
    return personalised;
  }

  boolean hasPassword(String candidate) {
    return password.equals(candidate);
  }

  void personalise(String newPassword) {
    password = newPassword;
    personalised = true;
  }

  boolean mayEmployAt(String siret) {
    return establishments.isEmpty() || establishments.contains(siret);
  }
}
