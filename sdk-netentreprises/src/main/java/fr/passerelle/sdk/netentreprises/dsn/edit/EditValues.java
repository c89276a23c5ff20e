package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnRubrique;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what edits set can be written; asked before any file is opened. */
final class EditValues {
  private static final int CONTRACT_REFERENCE = 210_015_001;
  private static final int INSURER = 210_015_002;
  private static final int DELEGATE = 210_015_003;
  private static final int OPTION = 210_070_004;
  private static final int POPULATION = 210_070_005;
  private static final int DECIMALS = 2;
  private static final BigDecimal HIGHEST_RATE = new BigDecimal("999.99");

  /** Institution, insurance company, mutual, and the others: nine characters with a letter. */
  private static final Pattern INSURERS =
      Pattern.compile("P[0-9]{4}|A[0-9A-Z]{5}|[0-9]{9}|(?=.*[A-Z])[0-9A-Z]{9}");

  private static final Pattern DELEGATES = Pattern.compile("[0-9A-Z]{6}");

  private final String path;
  private final List<Violation> violations;

  private EditValues(String path, List<Violation> violations) {
    this.path = path;
    this.violations = violations;
  }

  static void requireValid(List<DsnBlockEdit> edits) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      new EditValues("edits[" + i + "]", violations).check(edits.get(i));
    }
    if (!violations.isEmpty()) {
      throw new InvalidModelException("DsnEdit", violations);
    }
  }

  /** {@return a rate as the norm writes it} */
  static String text(BigDecimal rate) {
    return rate.setScale(DECIMALS, RoundingMode.UNNECESSARY).toPlainString();
  }

  private void check(DsnBlockEdit edit) {
    if (edit instanceof AtMpRateEdit rate) {
      check(rate);
    } else if (edit instanceof AdhesionEdit adhesion) {
      someOf(adhesion.getReference(), adhesion.getInsurer(), adhesion.getDelegate());
      check("reference", CONTRACT_REFERENCE, adhesion.getReference());
      check("insurer", INSURER, adhesion.getInsurer());
      form("insurer", INSURERS, adhesion.getInsurer());
      check("delegate", DELEGATE, adhesion.getDelegate());
      form("delegate", DELEGATES, adhesion.getDelegate());
    } else if (edit instanceof AffiliationEdit affiliation) {
      someOf(affiliation.getOption(), affiliation.getPopulation());
      check("option", OPTION, affiliation.getOption());
      check("population", POPULATION, affiliation.getPopulation());
    } else {
      add("", "KnownEdit", "is of a kind that is not known");
    }
  }

  private void check(AtMpRateEdit edit) {
    someOf(edit.getRiskCode(), edit.getRate());
    boolean isPending = edit.getRiskCode().filter(RiskCode::isNotNotified).isPresent();
    if (isPending && edit.getRate().isPresent()) {
      add(".rate", "RATE_WITH_999ZZ", "is forbidden with risk code 999ZZ");
    }
    if (edit.getRiskCode().isPresent() && !isPending && edit.getRate().isEmpty()) {
      add(".rate", "RISK_CODE_WITHOUT_RATE", "is mandatory with a new risk code");
    }
    edit.getRate().ifPresent(this::checkRate);
  }

  private void checkRate(BigDecimal rate) {
    if (rate.signum() < 0 || rate.compareTo(HIGHEST_RATE) > 0) {
      add(".rate", "Range", "is not between 0 and 999.99");
    } else if (rate.stripTrailingZeros().scale() > DECIMALS) {
      add(".rate", "Digits", "has more than two decimals");
    }
  }

  private void check(String attribute, int code, Optional<String> value) {
    if (value.isEmpty()) {
      return;
    }
    DsnRubrique rubrique = DsnNorm.latest().rubrique(code).orElseThrow();
    int length = value.get().length();
    if (length < rubrique.minLength() || length > rubrique.maxLength()) {
      add(
          "." + attribute,
          "Size",
          "has not " + rubrique.minLength() + " to " + rubrique.maxLength() + " characters");
      return;
    }
    try {
      DsnWriter.require(code, value.get());
    } catch (UnwritableValueException e) {
      add("." + attribute, "Characters", "cannot be written at position " + e.position());
    }
  }

  private void form(String attribute, Pattern form, Optional<String> value) {
    if (value.isPresent() && !form.matcher(value.get()).matches()) {
      add("." + attribute, "Pattern", "has not the form of its code");
    }
  }

  private void someOf(Optional<?>... values) {
    for (Optional<?> value : values) {
      if (value.isPresent()) {
        return;
      }
    }
    add("", "NotEmpty", "sets nothing");
  }

  private void add(String attribute, String constraint, String message) {
    violations.add(new Violation(path + attribute, constraint, message));
  }
}
