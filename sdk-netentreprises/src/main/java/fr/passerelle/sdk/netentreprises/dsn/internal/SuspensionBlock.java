package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.model.Suspension;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.time.LocalDate;
import java.util.Optional;

/** Block S21.G00.65: another suspension of the contract. */
final class SuspensionBlock {
  private static final int REASON = 210_065_001;
  private static final int START = 210_065_002;

  private final Fields fields;

  private Suspension.Builder suspension = Suspension.builder();
  private String reason = "";
  private Optional<LocalDate> start = Optional.empty();
  private long line;

  SuspensionBlock(Fields fields) {
    this.fields = fields;
  }

  void open() {
    suspension = Suspension.builder();
    reason = "";
    start = Optional.empty();
    line = fields.line();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> reason = fields.shared();
      case 2 -> start = fields.date();
      case 3 -> suspension.end(fields.date());
      default -> {}
    }
  }

  Optional<Suspension> close() {
    if (start.isEmpty()) {
      fields.issues().report(DsnReason.INCOMPLETE_BLOCK, line, START);
      return Optional.empty();
    }
    if (reason.isEmpty()) {
      fields.issues().report(DsnReason.MISSING_VALUE, line, REASON);
    }
    return Optional.of(suspension.reason(reason).start(start.get()).build());
  }
}
