package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AmsnDeclarations;
import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import fr.passerelle.sdk.sandbox.amsn.SubmittedDeclaration;
import java.util.List;

/** Annual declarations of a member, past the HTTP side. */
final class DeclarationsView implements AmsnDeclarations {
  private final MemberView member;

  DeclarationsView(MemberView member) {
    this.member = member;
  }

  @Override
  public void announce(AnnualWindow window) {
    member.act(state -> state.declarations().announce(window));
  }

  @Override
  public List<SubmittedDeclaration> submitted() {
    return member.read(state -> state.declarations().submitted());
  }
}
