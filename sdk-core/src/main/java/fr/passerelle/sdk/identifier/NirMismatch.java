package fr.passerelle.sdk.identifier;

/** A disagreement between a NIR and what else is known about the person. */
public enum NirMismatch {
  /** Position 1 differs from the declared sex. */
  SEX(false),
  /** Positions 2 and 3 differ from the year of birth. */
  BIRTH_YEAR(true),
  /** Positions 4 and 5 are a calendar month and differ from the month of birth. */
  BIRTH_MONTH(false),
  /** 2A or 2B, which exist since 1976, with an earlier birth (CCH-11). */
  CORSICA_2A_2B_BEFORE_1976(true),
  /** 20, which ended with 1975, with a later birth (CCH-11). */
  CORSICA_20_FROM_1976(true),
  /** 96, Tunisia before independence, with a birth from 1968 (CCH-11). */
  DEPARTMENT_96_FROM_1968(true);

  private final boolean refusedByDsn;

  NirMismatch(boolean refusedByDsn) {
    this.refusedByDsn = refusedByDsn;
  }

  /** {@return true when a control of the DSN refuses a declaration for this} */
  public boolean isRefusedByDsn() {
    return refusedByDsn;
  }
}
