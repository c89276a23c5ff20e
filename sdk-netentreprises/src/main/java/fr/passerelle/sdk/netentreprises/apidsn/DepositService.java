package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.netentreprises.apidsn.model.DepositOutcome;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedDeposit;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;

/** Deposits (N-51, N-52). Paths {@code /deposer-dsn} and {@code /lister-depots}. */
public interface DepositService {
  /**
   * Deposits a DSN whose mode is the environment's usual one: real in production, trial in the
   * vendors' test. As {@link #deposit(Content, DsnMode)}.
   *
   * @param dsn the file, not compressed; read once
   * @return the AEE or the ARE
   */
  DepositOutcome deposit(Content dsn);

  /**
   * Deposits a DSN (version 1.0 of the path, whose answer is described). The file is compressed and
   * those bytes are looked at before anything is sent: exactly one declaration, ISO-8859-1, and the
   * mode that the caller means. Not idempotent: the deposit is never sent twice by itself.
   *
   * @param dsn the file, not compressed; read once, so that a stream that exists once serves too
   * @param meant trial or real; what the file says of itself (S10.G00.00.005) must agree
   * @return the AEE, or the ARE with its anomalies: a rejection is an answer
   * @throws UnfitDsnException when the file is not fit to be deposited; nothing was sent
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no acknowledgement was read; it
   *     may have been deposited. {@code reconcile()} lists the deposits since then
   */
  DepositOutcome deposit(Content dsn, DsnMode meant);

  /**
   * Lists the deposits of the <i>déclarant</i>.
   *
   * @param window when they were made; at most as wide as the service allows, an hour in November
   *     2026
   * @return the deposits, with what the service says of further searches
   * @throws fr.passerelle.sdk.error.RateLimitedException when the window is too wide
   */
  WindowList<ListedDeposit> list(TimeWindow window);
}
