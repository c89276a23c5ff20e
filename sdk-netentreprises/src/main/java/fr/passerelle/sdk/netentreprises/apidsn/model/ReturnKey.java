package fr.passerelle.sdk.netentreprises.apidsn.model;

import java.util.Optional;

/**
 * What identifies a return over time: another one with the same key replaces it, and the replaced
 * one can no longer be downloaded.
 *
 * @param flux identifier of the deposit
 * @param nature code of the nature, empty when the list gave none
 * @param ops code of the issuing body ({@code ops}), empty when the list gave none
 */
public record ReturnKey(String flux, String nature, Optional<String> ops) {}
