package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.TeamRecord;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A member with its live state. Guarded by the lock of the portal, flags readable without it. */
final class Member {
  private final String number;
  private final Set<String> establishments;
  private final RosterStore roster = new RosterStore();
  private final AdministrationFile administration;
  private final ContactBook contacts;
  private final List<TeamRecord> teams;
  private volatile String password;
  private volatile boolean personalised;
  private int passwordResets;

  Member(AmsnMember seed, Instant now) {
    this.number = seed.number();
    this.password = seed.password();
    this.personalised = seed.passwordPersonalised();
    this.establishments = seed.establishments();
    this.administration = new AdministrationFile(seed.administration());
    this.contacts = new ContactBook(seed.contactTypes(), seed.contacts(), now);
    this.teams = seed.teams();
    seed.roster().forEach(record -> roster.add(record, now));
  }

  String number() {
    return number;
  }

  AdministrationFile administration() {
    return administration;
  }

  ContactBook contacts() {
    return contacts;
  }

  List<TeamRecord> teams() {
    return teams;
  }

  int passwordResets() {
    return passwordResets;
  }

  void resetPassword() {
    passwordResets++;
  }

  RosterStore roster() {
    return roster;
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
