package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.time.LocalDate;
import java.util.Optional;

/** Block S21.G00.62: the end of a contract. */
final class EndBlock {
  private static final int DATE = 210_062_001;
  private static final int REASON = 210_062_002;
  private static final String WITHDRAWN = "099";

  private final Fields fields;

  private ContractEnd.Builder end = ContractEnd.builder();
  private Optional<LocalDate> date = Optional.empty();
  private boolean withdrawn;
  private long line;

  EndBlock(Fields fields) {
    this.fields = fields;
  }

  void open() {
    end = ContractEnd.builder();
    date = Optional.empty();
    withdrawn = false;
    line = fields.line();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> date = fields.date();
      case 2 -> {
        withdrawn = fields.is(WITHDRAWN);
        end.reason(fields.shared());
      }
      case 6 -> end.lastDayPaid(fields.date());
      default -> {}
    }
  }

  /** The end, unless it cannot be kept or only withdraws an end declared before. */
  Optional<ContractEnd> close(Optional<LocalDate> contractStart) {
    if (withdrawn) {
      fields.issues().report(DsnReason.END_WITHDRAWN, line, REASON);
      return Optional.empty();
    }
    if (date.isEmpty()) {
      fields.issues().report(DsnReason.END_WITHOUT_DATE, line, DATE);
      return Optional.empty();
    }
    if (contractStart.isPresent() && date.get().isBefore(contractStart.get())) {
      fields.issues().report(DsnReason.END_BEFORE_START, line, DATE);
    }
    return Optional.of(end.date(date.get()).build());
  }
}
