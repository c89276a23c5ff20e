package fr.passerelle.sdk.identifier;

/** Whether the RIB key inside an IBAN of France or Monaco is checked too, as the DSN does. */
public enum RibKeyCheck {
  /** The default: a wrong RIB key refuses the IBAN with {@link Reason#RIB_KEY}. */
  ON,
  /** Only the check digits of the IBAN count. */
  OFF
}
