package fr.passerelle.sdk.identifier;

/** What the month of a NIR (positions 4 and 5) stands for. */
public enum NirMonth {
  /** 01 to 12: the month of birth. */
  CALENDAR,
  /** 20, 30 to 42, 50 to 99: the civil act is incomplete, the month is made up. */
  FICTITIOUS,
  /** 21 to 29 and 43 to 49: made up too; INSEE allows it, the DSN refuses it. */
  UNUSUAL;

  static NirMonth of(int month) {
    if (month <= 12) {
      return CALENDAR;
    }
    boolean unusual = (month >= 21 && month <= 29) || (month >= 43 && month <= 49);
    return unusual ? UNUSUAL : FICTITIOUS;
  }
}
