package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.EmploymentScheme;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks S21.G00.40 and 41: a contract, and what identified it before. */
final class ContractBlock {
  private static final int START = 210_040_001;
  private static final int NATURE = 210_040_007;
  private static final int NUMBER = 210_040_009;
  private static final String SEVERAL_EMPLOYERS = "02";

  private final Fields fields;

  private EmploymentContract.Builder contract = EmploymentContract.builder();
  private Optional<LocalDate> start = Optional.empty();
  private Optional<OpenCode<ContractNature>> nature = Optional.empty();
  private Optional<ContractEnd> end = Optional.empty();
  private String number = "";
  private final List<Absence> absences = new ArrayList<>();
  private long line;

  ContractBlock(Fields fields) {
    this.fields = fields;
  }

  void open() {
    contract = EmploymentContract.builder().multipleEmployers(false);
    start = Optional.empty();
    nature = Optional.empty();
    end = Optional.empty();
    number = "";
    absences.clear();
    line = fields.line();
  }

  void accept(int rubrique) {
    switch (rubrique) {
      case 1 -> start = fields.date();
      case 2 -> contract.status(fields.shared());
      case 4 -> contract.pcsEse(fields.shared());
      case 6 -> contract.jobTitle(fields.shared());
      case 7 -> nature = Optional.of(fields.code(ContractNature.class));
      case 8 -> contract.scheme(fields.code(EmploymentScheme.class));
      case 9 -> number = fields.text();
      case 10 -> contract.plannedEnd(fields.date());
      case 11 -> contract.workingTimeUnit(fields.shared());
      case 12 -> contract.referenceWorkingTime(fields.decimal());
      case 13 -> contract.workingTime(fields.decimal());
      case 14 -> contract.workingTimeModality(fields.shared());
      case 17 -> contract.collectiveAgreement(fields.shared());
      case 19 -> contract.workplace(fields.shared());
      case 37 -> contract.multipleEmployers(fields.is(SEVERAL_EMPLOYERS));
      case 40 -> contract.riskCode(fields.shared());
      case 43 -> contract.workAccidentRate(fields.decimal());
      default -> {}
    }
  }

  /** Block 41: of the old values, only those that identify the contract. */
  void acceptChange(int rubrique) {
    switch (rubrique) {
      case 12 -> {
        String text = fields.text();
        fields.checked(Siret.parse(text), text).ifPresent(contract::addPreviousEstablishments);
      }
      case 14 -> contract.addPreviousNumbers(fields.text());
      case 21 -> fields.date().ifPresent(contract::addPreviousStarts);
      default -> {}
    }
  }

  EmploymentContract.Builder parts() {
    return contract;
  }

  void add(Absence absence) {
    absences.add(absence);
  }

  boolean hasEnd() {
    return end.isPresent();
  }

  void end(Optional<ContractEnd> declared) {
    end = declared;
  }

  Optional<LocalDate> start() {
    return start;
  }

  Optional<String> number() {
    return number.isEmpty() ? Optional.empty() : Optional.of(number);
  }

  Optional<ContractEnd> end() {
    return end;
  }

  List<Absence> absences() {
    return absences;
  }

  /** The contract, unless it has no start: nothing could be compared with it. */
  Optional<EmploymentContract> close(Siret establishment) {
    if (number.isEmpty()) {
      fields.issues().report(DsnReason.MISSING_VALUE, line, NUMBER);
    }
    if (nature.isEmpty()) {
      fields.issues().report(DsnReason.MISSING_VALUE, line, NATURE);
    }
    if (start.isEmpty()) {
      fields.issues().report(DsnReason.CONTRACT_WITHOUT_START, line, START);
      return Optional.empty();
    }
    return Optional.of(
        contract
            .number(number)
            .establishment(establishment)
            .start(start.get())
            .nature(nature.orElseGet(() -> OpenCode.of(ContractNature.class, "")))
            .end(end)
            .absences(absences)
            .build());
  }
}
