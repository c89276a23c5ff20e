package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.rule.LegalBasis;

/**
 * A document that goes with a request.
 *
 * @param id stable id, for example {@code quote}
 * @param description what it is
 * @param basis where it is asked for
 */
public record SubsidyDocument(String id, String description, LegalBasis basis) {}
