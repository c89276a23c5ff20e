package fr.passerelle.sdk.identifier;

/** What the caller may have meant, for the reasons that can tell. Never holds the text itself. */
public enum Hint {
  /** The text is a sound SIREN. */
  IS_SIREN,
  /** The text is a sound SIRET. */
  IS_SIRET,
  /** The text is a sound NIR with its key. */
  IS_NIR,
  /** The text is a sound NIR without key. */
  IS_NIR_13,
  /** The text is a former provisional number. */
  IS_NNP,
  /** The text is the number of a <i>migrant de passage</i>. */
  IS_MIG,
  /** The text is the INSEE code of a commune. */
  IS_COMMUNE,
  /** The text is the INSEE code of a country. */
  IS_COUNTRY,
  /** An account held in this territory starts with FR. */
  USE_FR,
  /** An account held in this territory starts with FI. */
  USE_FI,
  /** An account held in this territory starts with GB. */
  USE_GB
}
