package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnSkip.Reason;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each kind of edit does to a block that is held. */
final class Edits {
  static final int ADHESION = 210_015;
  static final int CONTRACT = 210_040;
  static final int AFFILIATION = 210_070;

  private static final int ADHESION_ID = 5;
  private static final int CONTRACT_NUMBER = 9;
  private static final int AFFILIATION_ADHESION = 13;
  private static final int SCHEME = 39;
  private static final int RISK_CODE = 40;
  private static final int RATE = 43;
  private static final String AGRICULTURE = "300";

  /** Contract reference and insurer of an adhesion, as the file has them. */
  private record Adhesion(Optional<String> reference, Optional<String> insurer) {}

  private final EditLog log;
  private final Map<String, Adhesion> adhesions = new HashMap<>();
  private Optional<String> contractNumber = Optional.empty();

  Edits(EditLog log) {
    this.log = log;
  }

  /** {@return the block that an edit is meant for} */
  static int block(DsnBlockEdit edit) {
    return edit instanceof AtMpRateEdit
        ? CONTRACT
        : edit instanceof AdhesionEdit ? ADHESION : AFFILIATION;
  }

  /** A declaration starts: adhesions are its own. */
  void forget() {
    adhesions.clear();
    contractNumber = Optional.empty();
  }

  /** Notes what later blocks are chosen by. */
  void note(BlockLines lines) {
    if (lines.block() == ADHESION) {
      lines
          .value(ADHESION_ID)
          .ifPresent(id -> adhesions.put(id, new Adhesion(lines.value(1), lines.value(2))));
    } else if (lines.block() == CONTRACT) {
      contractNumber = lines.value(CONTRACT_NUMBER);
    }
  }

  /** Applies one edit to a block that it may be meant for. */
  void apply(DsnBlockEdit edit, int rank, BlockLines lines) {
    if (edit instanceof AtMpRateEdit rate && lines.block() == CONTRACT) {
      apply(rate, rank, lines);
    } else if (edit instanceof AdhesionEdit adhesion && lines.block() == ADHESION) {
      apply(adhesion, rank, lines);
    } else if (edit instanceof AffiliationEdit affiliation && lines.block() == AFFILIATION) {
      apply(affiliation, rank, lines);
    }
  }

  private void apply(AtMpRateEdit edit, int rank, BlockLines lines) {
    Optional<String> current = lines.value(RISK_CODE);
    if (!has(edit.getCurrentRiskCode().map(RiskCode::value), current)
        || !isAmong(edit.getContractNumbers(), lines.value(CONTRACT_NUMBER))) {
      return;
    }
    log.found(rank);
    if (isUnreadable(lines, CONTRACT_NUMBER)) {
      log.skip(lines, Reason.UNREADABLE, rank);
      return;
    }
    String code = edit.getRiskCode().map(RiskCode::value).or(() -> current).orElse("");
    Optional<RiskCode> risk = RiskCode.parse(code).value();
    boolean isPending = code.isEmpty() || risk.filter(RiskCode::isNotNotified).isPresent();
    if (isPending && edit.getRate().isPresent()) {
      log.skip(lines, Reason.NOT_NOTIFIED, rank);
      return;
    }
    boolean isAgricultural = risk.filter(RiskCode::isAgricultural).isPresent();
    boolean isInAgriculture = has(Optional.of(AGRICULTURE), lines.value(SCHEME));
    if (edit.getRiskCode().isPresent() && !isPending && isAgricultural != isInAgriculture) {
      log.skip(lines, Reason.OTHER_SCHEME, rank);
      return;
    }
    if (edit.getRiskCode().isPresent()) {
      log.changed(lines.set(RISK_CODE, code, rank));
    }
    if (isPending) {
      log.changed(lines.remove(RATE, rank));
    }
    Optional<BigDecimal> rate = edit.getRate();
    rate.ifPresent(value -> log.changed(lines.set(RATE, EditValues.text(value), rank)));
  }

  private void apply(AdhesionEdit edit, int rank, BlockLines lines) {
    if (!has(edit.getCurrentReference(), lines.value(1))
        || !has(edit.getCurrentInsurer(), lines.value(2))) {
      return;
    }
    log.found(rank);
    if (isUnreadable(lines, ADHESION_ID)) {
      log.skip(lines, Reason.UNREADABLE, rank);
      return;
    }
    set(lines, 1, edit.getReference(), rank);
    set(lines, 2, edit.getInsurer(), rank);
    set(lines, 3, edit.getDelegate(), rank);
  }

  private void apply(AffiliationEdit edit, int rank, BlockLines lines) {
    Optional<Adhesion> adhesion = lines.value(AFFILIATION_ADHESION).map(adhesions::get);
    if (!has(edit.getContractReference(), adhesion.flatMap(Adhesion::reference))
        || !has(edit.getInsurer(), adhesion.flatMap(Adhesion::insurer))
        || !has(edit.getCurrentOption(), lines.value(4))
        || !has(edit.getCurrentPopulation(), lines.value(5))
        || !isAmong(edit.getContractNumbers(), contractNumber)) {
      return;
    }
    log.found(rank);
    if (isUnreadable(lines, AFFILIATION_ADHESION)) {
      log.skip(lines, Reason.UNREADABLE, rank);
      return;
    }
    set(lines, 4, edit.getOption(), rank);
    set(lines, 5, edit.getPopulation(), rank);
  }

  private void set(BlockLines lines, int number, Optional<String> value, int rank) {
    value.ifPresent(text -> log.changed(lines.set(number, text, rank)));
  }

  /** A piece of a block, behind a rubrique out of order, must not be taken for a whole one. */
  private static boolean isUnreadable(BlockLines lines, int identity) {
    return lines.isDamaged() || lines.value(identity).isEmpty();
  }

  private static boolean has(Optional<String> wanted, Optional<String> value) {
    return wanted.isEmpty() || wanted.equals(value);
  }

  private static boolean isAmong(Set<String> wanted, Optional<String> value) {
    return wanted.isEmpty() || value.filter(wanted::contains).isPresent();
  }
}
