package fr.passerelle.sdk.netentreprises.apidsn.sync;

/** Deals with a return: downloads it, stores it. Called in the order of publication. */
@FunctionalInterface
public interface ReturnHandler {
  /**
   * Deals with a return. When it throws, the walk stops there with that exception and its position
   * stays before this window; returns that were dealt with are not handed over again as long as
   * they are remembered.
   *
   * @param delivery the return, and whether it replaces one handed over before
   */
  void handle(ReturnDelivery delivery);
}
