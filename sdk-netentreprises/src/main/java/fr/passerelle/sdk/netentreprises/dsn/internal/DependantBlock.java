package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Dependant;
import fr.passerelle.sdk.model.DependantKind;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.time.LocalDate;
import java.util.Optional;

/** Block S21.G00.73: a dependant of an affiliated person. */
final class DependantBlock {
  private static final int KIND = 210_073_003;
  private static final int BIRTH = 210_073_005;
  private static final int NAME = 210_073_006;
  private static final int FIRST_NAMES = 210_073_009;

  private final Fields fields;

  private Dependant.Builder dependant = Dependant.builder();
  private Optional<OpenCode<DependantKind>> kind = Optional.empty();
  private Optional<LocalDate> birth = Optional.empty();
  private String name = "";
  private String firstNames = "";
  private long line;

  DependantBlock(Fields fields) {
    this.fields = fields;
  }

  void open() {
    dependant = Dependant.builder().alsaceMoselle(false);
    kind = Optional.empty();
    birth = Optional.empty();
    name = "";
    firstNames = "";
    line = fields.line();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> dependant.alsaceMoselle(fields.is("01"));
      case 2 -> dependant.option(fields.shared());
      case 3 -> kind = Optional.of(fields.code(DependantKind.class));
      case 4 -> dependant.start(fields.date());
      case 5 -> birth = fields.date();
      case 6 -> name = fields.text();
      case 7 -> dependant.nir(fields.nir());
      case 8 -> dependant.insuredNir(fields.nir());
      case 9 -> firstNames = fields.text();
      case 10 -> dependant.sicknessBody(fields.shared());
      case 11 -> dependant.end(fields.date());
      default -> {}
    }
  }

  Optional<Dependant> close() {
    if (birth.isEmpty()) {
      fields.issues().report(DsnReason.INCOMPLETE_BLOCK, line, BIRTH);
      return Optional.empty();
    }
    require(kind.isPresent(), KIND);
    require(!name.isEmpty(), NAME);
    require(!firstNames.isEmpty(), FIRST_NAMES);
    return Optional.of(
        dependant
            .kind(kind.orElseGet(() -> OpenCode.of(DependantKind.class, "")))
            .birthDate(birth.get())
            .familyName(name)
            .firstNames(firstNames)
            .build());
  }

  private void require(boolean present, int code) {
    if (!present) {
      fields.issues().report(DsnReason.MISSING_VALUE, line, code);
    }
  }
}
