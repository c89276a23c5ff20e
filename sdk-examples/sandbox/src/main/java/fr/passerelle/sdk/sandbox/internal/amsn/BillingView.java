package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AmsnBilling;
import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import java.util.List;

/** Invoices of a member, past the HTTP side. */
final class BillingView implements AmsnBilling {
  private final MemberView member;

  BillingView(MemberView member) {
    this.member = member;
  }

  @Override
  public List<InvoiceRecord> invoices() {
    return member.read(state -> state.invoices().all());
  }

  @Override
  public InvoiceRecord issue(InvoiceRecord record) {
    return member.change(state -> state.invoices().issue(record));
  }

  @Override
  public void replace(InvoiceRecord record) {
    member.act(state -> state.invoices().replace(record));
  }
}
