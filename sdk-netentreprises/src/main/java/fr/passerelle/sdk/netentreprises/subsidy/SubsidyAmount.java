package fr.passerelle.sdk.netentreprises.subsidy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a subsidy comes to.
 *
 * @param computed rate of the expense, or the flat amount; euros and cents
 * @param payable what is left of it after the ceilings; empty below the floor
 */
public record SubsidyAmount(BigDecimal computed, Optional<BigDecimal> payable) {}
