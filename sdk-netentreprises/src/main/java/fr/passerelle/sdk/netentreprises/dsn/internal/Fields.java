package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Checked;
import fr.passerelle.sdk.identifier.Identifier;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.WireCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import fr.passerelle.sdk.netentreprises.dsn.DsnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the value of the current line as what the norm says it is; what it is not is reported. */
final class Fields {
  private final DsnReader reader;
  private final DsnValue value;
  private final Issues issues;
  private final SharedTexts shared = new SharedTexts();

  Fields(DsnReader reader, Issues issues) {
    this.reader = reader;
    this.value = reader.value();
    this.issues = issues;
  }

  long line() {
    return reader.line();
  }

  Issues issues() {
    return issues;
  }

  /** A text that rarely comes twice: a name, a number. */
  String text() {
    return value.text();
  }

  /** A text that comes often: a code, a label. */
  String shared() {
    return shared.of(value);
  }

  boolean is(String expected) {
    return value.is(expected);
  }

  <E extends Enum<E> & WireCode> OpenCode<E> code(Class<E> type) {
    return OpenCode.of(type, shared());
  }

  Optional<LocalDate> date() {
    Optional<LocalDate> date = value.date();
    if (date.isEmpty()) {
      report(DsnReason.INVALID_DATE);
    }
    return date;
  }

  Optional<PartialDate> partialDate() {
    Optional<PartialDate> date = value.partialDate();
    if (date.isEmpty()) {
      report(DsnReason.INVALID_DATE);
    }
    return date;
  }

  Optional<BigDecimal> decimal() {
    Optional<BigDecimal> number = value.decimal();
    if (number.isEmpty()) {
      report(DsnReason.INVALID_NUMBER);
    }
    return number;
  }

  OptionalLong number() {
    OptionalLong number = value.number();
    if (number.isEmpty()) {
      report(DsnReason.INVALID_NUMBER);
    }
    return number;
  }

  /** A NIR that designates somebody: well formed, and accepted by the norm. */
  Optional<Nir13> nir() {
    String text = value.text();
    Optional<Nir13> nir = checked(Nir13.parse(text), text);
    if (nir.isPresent() && nir.get().warnings().contains(Reason.NOT_DSN)) {
      report(DsnReason.REFUSED_NUMBER);
      return Optional.empty();
    }
    return nir;
  }

  Optional<Ntt> ntt() {
    String text = value.text();
    return checked(Ntt.parse(text), text);
  }

  /**
   * Keeps an identifier that passed its check. One that holds blanks or small letters is right, but
   * the norm does not take it in that form.
   *
   * @param written what was checked
   */
  <T extends Identifier> Optional<T> checked(Checked<T> identifier, String written) {
    if (identifier.isValid()) {
      T kept = identifier.orElseThrow();
      if (!written.equals(kept.value())) {
        report(DsnReason.REFUSED_NUMBER);
      }
      return Optional.of(kept);
    }
    String why = identifier.reason().map(Reason::name).orElse("");
    issues.report(DsnReason.INVALID_IDENTIFIER, reader.line(), reader.code(), why, value.text());
    return Optional.empty();
  }

  private void report(DsnReason reason) {
    issues.report(reason, reader.line(), reader.code(), "", value.text());
  }
}
