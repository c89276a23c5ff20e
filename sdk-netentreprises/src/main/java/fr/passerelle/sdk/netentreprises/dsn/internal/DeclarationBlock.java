package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclarationType;
import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.time.YearMonth;
import java.util.Optional;

/** Block S20.G00.05: the identity of a declaration. */
final class DeclarationBlock {
  private static final int TYPE = 200_005_002;

  private final Fields fields;

  private DsnDeclaration.Builder declaration = DsnDeclaration.builder();
  private Optional<OpenCode<DsnNature>> nature = Optional.empty();
  private Optional<OpenCode<DsnDeclarationType>> type = Optional.empty();
  private Optional<YearMonth> month = Optional.empty();
  private long line;

  DeclarationBlock(Fields fields) {
    this.fields = fields;
  }

  void open() {
    declaration = DsnDeclaration.builder();
    nature = Optional.empty();
    type = Optional.empty();
    month = Optional.empty();
    line = fields.line();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> nature = Optional.of(fields.code(DsnNature.class));
      case 2 -> type = Optional.of(fields.code(DsnDeclarationType.class));
      case 3 -> declaration.fraction(fields.shared());
      case 4 -> declaration.order(fields.text());
      case 5 -> month = fields.date().map(YearMonth::from);
      case 6 -> declaration.cancels(fields.text());
      case 7 -> declaration.fileDate(fields.date());
      case 8 -> declaration.scope(fields.shared());
      case 9 -> declaration.businessId(fields.text());
      default -> {}
    }
  }

  long line() {
    return line;
  }

  /** The declaration without its employer. */
  DsnDeclaration.Builder close() {
    if (type.isEmpty()) {
      fields.issues().report(DsnReason.MISSING_VALUE, line, TYPE);
    }
    return declaration
        .line(line)
        .nature(nature.orElseGet(() -> OpenCode.of(DsnNature.class, "")))
        .type(type.orElseGet(() -> OpenCode.of(DsnDeclarationType.class, "")))
        .month(month);
  }
}
