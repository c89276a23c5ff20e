package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A member's invoices, in the order of issue. Guarded by the lock of the portal. */
final class InvoiceStore {
  private final List<InvoiceRecord> issued = new ArrayList<>();

  List<InvoiceRecord> all() {
    return List.copyOf(issued);
  }

  InvoiceRecord issue(InvoiceRecord record) {
    String id = String.format(Locale.ROOT, "inv-%06d", issued.size() + 1);
    InvoiceRecord stored = record.toBuilder().id(id).build();
    issued.add(stored);
    return stored;
  }

  void replace(InvoiceRecord record) {
    for (int i = 0; i < issued.size(); i++) {
      if (issued.get(i).getId().equals(record.getId())) {
        issued.set(i, record);
        return;
      }
    }
    throw new IllegalArgumentException("no such document");
  }

  Optional<InvoiceRecord> find(String id) {
    return issued.stream().filter(record -> record.getId().orElseThrow().equals(id)).findFirst();
  }
}
