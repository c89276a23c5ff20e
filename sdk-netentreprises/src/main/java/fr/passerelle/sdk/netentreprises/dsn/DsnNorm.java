package fr.passerelle.sdk.netentreprises.dsn;

import java.util.List;
import java.util.Optional;

/**
 * A version of the norm with its tables: rubriques, code lists, blocks. The tables are loaded when
 * they are first asked for.
 *
 * <p>The norm of a file is what its rubrique {@code S10.G00.00.006} says, never a matter of date.
 * Source: P24V01 from the official workbook; P25V01 and P26V01 from two independent extractions
 * that agree.
 */
public enum DsnNorm {
  /** Norm of 2024. */
  P24V01(24),
  /** Norm of 2025. */
  P25V01(25),
  /** Norm of 2026. */
  P26V01(26);

  private final int year;

  DsnNorm(int year) {
    this.year = year;
  }

  /**
   * Finds a norm.
   *
   * @param version value of {@code S10.G00.00.006}, for example {@code P26V01}
   * @return the norm, empty when this version of the SDK has no tables for it
   */
  public static Optional<DsnNorm> find(String version) {
    for (DsnNorm norm : values()) {
      if (norm.name().equals(version)) {
        return Optional.of(norm);
      }
    }
    return Optional.empty();
  }

  /** {@return the most recent norm known} */
  public static DsnNorm latest() {
    return P26V01;
  }

  /**
   * Looks a rubrique up.
   *
   * @param code packed code, see {@link DsnCode}
   * @return its definition, empty when the norm does not have it
   */
  public Optional<DsnRubrique> rubrique(int code) {
    return Optional.ofNullable(NormTables.of(this).rubrique(code));
  }

  /**
   * Looks a block up.
   *
   * @param code packed code of a block, see {@link DsnCode}
   * @return its definition, empty when the norm does not have it
   */
  public Optional<DsnBlock> block(int code) {
    return Optional.ofNullable(NormTables.of(this).block(code));
  }

  /** {@return every rubrique of the norm, by code} */
  public List<DsnRubrique> rubriques() {
    return NormTables.of(this).rubriques();
  }

  /** {@return every block of the norm, in the order of the block table} */
  public List<DsnBlock> blocks() {
    return NormTables.of(this).blocks();
  }

  /** The two digits that name the norm in the tables. */
  boolean isWithin(int first, int last) {
    return first <= year && year <= last;
  }
}
