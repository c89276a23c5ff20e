package fr.passerelle.sdk.netentreprises.apidsn.sync;

import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;

/**
 * A return that the walk came across.
 *
 * @param listed the return
 * @param replacesEarlier whether one with the same key was handed over before: update, do not
 *     insert; the earlier one can no longer be downloaded
 */
public record ReturnDelivery(ListedReturn listed, boolean replacesEarlier) {}
