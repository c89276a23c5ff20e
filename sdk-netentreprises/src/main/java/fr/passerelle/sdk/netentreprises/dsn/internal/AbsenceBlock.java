package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.AbsenceReason;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.time.LocalDate;
import java.util.Optional;

/** Block S21.G00.60: a stop of work. */
final class AbsenceBlock {
  private static final int REASON = 210_060_001;
  private static final int LAST_DAY_WORKED = 210_060_002;

  private final Fields fields;

  private Absence.Builder absence = Absence.builder();
  private Optional<OpenCode<AbsenceReason>> reason = Optional.empty();
  private Optional<LocalDate> lastDayWorked = Optional.empty();
  private long line;

  AbsenceBlock(Fields fields) {
    this.fields = fields;
  }

  void open() {
    absence = Absence.builder();
    reason = Optional.empty();
    lastDayWorked = Optional.empty();
    line = fields.line();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> reason = Optional.of(fields.code(AbsenceReason.class));
      case 2 -> lastDayWorked = fields.date();
      case 3 -> absence.plannedEnd(fields.date());
      case 10 -> absence.returnDate(fields.date());
      case 11 -> absence.returnReason(fields.shared());
      case 12 -> absence.accidentDate(fields.date());
      default -> {}
    }
  }

  Optional<Absence> close() {
    if (lastDayWorked.isEmpty()) {
      fields.issues().report(DsnReason.INCOMPLETE_BLOCK, line, LAST_DAY_WORKED);
      return Optional.empty();
    }
    if (reason.isEmpty()) {
      fields.issues().report(DsnReason.MISSING_VALUE, line, REASON);
    }
    OpenCode<AbsenceReason> code = reason.orElseGet(() -> OpenCode.of(AbsenceReason.class, ""));
    return Optional.of(absence.reason(code).lastDayWorked(lastDayWorked.get()).build());
  }
}
