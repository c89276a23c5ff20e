package fr.passerelle.sdk.reference;

import java.util.Optional;

/**
 * A country or foreign territory as INSEE codes it and a NIR carries it.
 *
 * @param code five digits that begin with 99; the last three are positions 8 to 10 of a NIR
 * @param name French name
 * @param officialName official French name; of grouped territories, what they are
 * @param status what the code stands for
 * @param isoCode its two letters in ISO 3166-1; empty for grouped and for former ones
 * @param attachedTo INSEE code of the State that it belongs to or became part of
 * @param since first year of the State or of its independence, where INSEE gives one
 */
public record InseeCountry(
    String code,
    String name,
    String officialName,
    CountryStatus status,
    Optional<String> isoCode,
    Optional<String> attachedTo,
    Optional<Integer> since) {}
