package fr.passerelle.sdk.amsn.rule;

import java.util.Locale;

/**
 * What a post exposes its holder to, in the terms of the Code du travail. The words that a service
 * offers on its portal differ; who reads them into these constants knows the service.
 */
public enum Exposure {
  /** Asbestos (R4624-23, I 1°). */
  ASBESTOS,
  /** Lead (R4624-23, I 2°); until 2026-04-09 above thresholds only, see {@link LeadMeasures}. */
  LEAD,
  /** Carcinogenic, mutagenic or reprotoxic agents of R4412-60 (R4624-23, I 3°). */
  CMR_AGENTS,
  /** Biological agents of group 2: no reinforced monitoring, but a visit before posting. */
  BIOLOGICAL_AGENTS_2,
  /** Biological agents of group 3 (R4624-23, I 4°). */
  BIOLOGICAL_AGENTS_3,
  /** Biological agents of group 4 (R4624-23, I 4°). */
  BIOLOGICAL_AGENTS_4,
  /** Ionising radiation, category A: examined every year (R4624-23, I 5°; R4451-82). */
  IONISING_CATEGORY_A,
  /** Ionising radiation, any other category (R4624-23, I 5°). */
  IONISING_RADIATION,
  /** Hyperbaric risk (R4624-23, I 6°). */
  HYPERBARIC,
  /** Fall from height while scaffolds are put up or taken down (R4624-23, I 7°). */
  SCAFFOLD_FALL,
  /** Electromagnetic fields above the limit values: a visit before posting (R4453-25). */
  ELECTROMAGNETIC_FIELDS,
  /** Driving authorisation of R4323-56: reinforced until 2025-09-30, then an attestation. */
  DRIVING_AUTHORISATION,
  /**
   * Electrical <i>habilitation</i> of R4544-10: reinforced until 2025-09-30, then an attestation.
   */
  ELECTRICAL_HABILITATION,
  /** Regulated work given to a worker under eighteen (R4153-40). */
  MINOR_REGULATED_WORK,
  /** Usual, unavoidable manual handling; its load is told apart (R4541-9). */
  MANUAL_HANDLING;

  /** {@return the name in lower case with hyphens, as it stands in codes of findings} */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
