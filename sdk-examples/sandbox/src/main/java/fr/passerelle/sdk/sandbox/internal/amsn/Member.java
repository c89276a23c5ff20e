package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.ActivityRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.TeamRecord;
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
  private final AdministrationFile administration;
  private final ContactBook contacts;
  private final List<TeamRecord> teams;
  private final InvoiceStore invoices = new InvoiceStore();
  private final DeclarationStore declarations = new DeclarationStore();
  private final VisitBook visits = new VisitBook();
  private final List<ActivityRecord> activity = new ArrayList<>();
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
    seed.invoices().forEach(invoices::issue);
    seed.annualWindows().forEach(declarations::announce);
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

  InvoiceStore invoices() {
    return invoices;
  }

  DeclarationStore declarations() {
    return declarations;
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
