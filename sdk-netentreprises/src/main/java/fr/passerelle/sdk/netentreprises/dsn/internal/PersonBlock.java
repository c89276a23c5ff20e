package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.NirMismatch;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.NirAgainstPerson;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Blocks S21.G00.30 and 31: who a person is, and was. */
final class PersonBlock {
  private static final int NIR = 210_030_001;
  private static final int NAME = 210_030_002;
  private static final int FIRST_NAMES = 210_030_004;
  private static final int NTT = 210_030_020;

  /** The norm lets block 31 say so when the old number was none. */
  private static final Pattern NO_NUMBER = Pattern.compile("[12]9{12}");

  private final Fields fields;
  private final AddressParts address = new AddressParts();
  private final SeenNumbers seen = new SeenNumbers();

  private Employee.Builder employee = Employee.builder();
  private Optional<Nir13> nir = Optional.empty();
  private Optional<Ntt> ntt = Optional.empty();
  private Optional<OpenCode<Sex>> sex = Optional.empty();
  private Optional<PartialDate> birth = Optional.empty();
  private String name = "";
  private String firstNames = "";
  private boolean hasNumber;
  private long line;

  PersonBlock(Fields fields) {
    this.fields = fields;
  }

  /** A declaration starts: numbers may come again. */
  void forget() {
    seen.clear();
  }

  void open() {
    employee = Employee.builder();
    nir = Optional.empty();
    ntt = Optional.empty();
    sex = Optional.empty();
    birth = Optional.empty();
    name = "";
    firstNames = "";
    hasNumber = false;
    line = fields.line();
    address.take();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> {
        nir = fields.nir();
        hasNumber = true;
      }
      case 2 -> name = fields.text();
      case 3 -> employee.usageName(fields.text());
      case 4 -> firstNames = fields.shared();
      case 5 -> sex = Optional.of(fields.code(Sex.class));
      case 6 -> birth = fields.partialDate();
      case 7 -> employee.birthPlace(fields.shared());
      case 8 -> address.parts().street(fields.text());
      case 9 -> address.parts().postalCode(fields.shared());
      case 10 -> address.parts().locality(fields.shared());
      case 11 -> address.parts().country(fields.shared());
      case 12 -> address.parts().foreignDistribution(fields.shared());
      case 14 -> employee.birthDepartment(fields.shared());
      case 15 -> employee.birthCountry(fields.shared());
      case 16 -> address.parts().constructionComplement(fields.text());
      case 17 -> address.parts().streetComplement(fields.text());
      case 18 -> employee.email(fields.text());
      case 19 -> employee.employeeNumber(fields.text());
      case 20 -> {
        ntt = fields.ntt();
        hasNumber = true;
      }
      case 30 -> employee.occupationalHealthService(fields.shared());
      default -> {}
    }
  }

  /** Block 31: of the old values, only the number. */
  void acceptChange(int number) {
    if (number == 8 && !NO_NUMBER.matcher(fields.text()).matches()) {
      fields.nir().ifPresent(employee::addPreviousNirs);
    }
  }

  /** The person, contracts to come; whatever is missing, nobody is left out. */
  Employee.Builder close(Siren employer) {
    if (!hasNumber) {
      report(DsnReason.NO_IDENTIFIER, NIR);
    }
    if (name.isEmpty()) {
      report(DsnReason.MISSING_VALUE, NAME);
    }
    if (firstNames.isEmpty()) {
      report(DsnReason.MISSING_VALUE, FIRST_NAMES);
    }
    if (nir.isPresent()) {
      checkNir(nir.get());
    }
    if (ntt.isPresent()) {
      checkNtt(ntt.get(), employer);
    }
    return employee
        .nir(nir)
        .ntt(ntt)
        .familyName(name)
        .firstNames(firstNames)
        .sex(sex)
        .birthDate(birth)
        .address(address.take());
  }

  private void checkNir(Nir13 number) {
    if (!seen.add(number)) {
      report(DsnReason.EMPLOYEE_TWICE, NIR);
    }
    Set<NirMismatch> mismatches = NirAgainstPerson.mismatches(number, sex, birth);
    if (mismatches.contains(NirMismatch.SEX)) {
      report(DsnReason.NIR_AGAINST_SEX, NIR);
    }
    // What the operator lets through, another month, is no issue of the file.
    if (mismatches.stream().anyMatch(NirMismatch::isRefusedByDsn)) {
      report(DsnReason.NIR_AGAINST_BIRTH, NIR);
    }
  }

  private void checkNtt(Ntt number, Siren employer) {
    if (!seen.add(number)) {
      report(DsnReason.EMPLOYEE_TWICE, NTT);
    }
    if (!number.siren().equals(employer)) {
      report(DsnReason.REFUSED_NUMBER, NTT);
    }
  }

  private void report(DsnReason reason, int code) {
    fields.issues().report(reason, line, code);
  }
}
