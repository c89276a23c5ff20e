package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import java.time.Instant;
import java.util.Set;

/** A member with its live state. Guarded by the lock of the portal, flags readable without it. */
final class Member {
  private final String number;
  private final Set<String> establishments;
  private final RosterStore roster = new RosterStore();
  private final InvoiceStore invoices = new InvoiceStore();
  private final DeclarationStore declarations = new DeclarationStore();
  private volatile String password;
  private volatile boolean personalised;

  Member(AmsnMember seed, Instant now) {
    this.number = seed.number();
    this.password = seed.password();
    this.personalised = seed.passwordPersonalised();
    this.establishments = seed.establishments();
    seed.roster().forEach(record -> roster.add(record, now));
    seed.invoices().forEach(invoices::issue);
    seed.annualWindows().forEach(declarations::announce);
  }

  String number() {
    return number;
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
