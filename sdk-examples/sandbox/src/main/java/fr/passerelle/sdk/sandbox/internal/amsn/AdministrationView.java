package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnAdministration;
import fr.passerelle.sdk.sandbox.amsn.ContactRecord;
import fr.passerelle.sdk.sandbox.internal.amsn.ContactBook.Kept;
import java.util.List;

/** What the service holds about a member, past the HTTP side. */
final class AdministrationView implements AmsnAdministration {
  private final MemberView member;

  AdministrationView(MemberView member) {
    this.member = member;
  }

  @Override
  public AdministrationRecord inForce() {
    return member.read(state -> state.administration().inForce());
  }

  @Override
  public void put(AdministrationRecord record) {
    member.act(state -> state.administration().put(record));
  }

  @Override
  public List<ContactRecord> contacts() {
    return member.read(state -> state.contacts().all().stream().map(Kept::record).toList());
  }

  @Override
  public int passwordResets() {
    return member.read(Member::passwordResets);
  }
}
