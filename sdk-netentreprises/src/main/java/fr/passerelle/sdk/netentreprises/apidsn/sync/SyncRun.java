package fr.passerelle.sdk.netentreprises.apidsn.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * What one run of a walk did.
 *
 * @param windows windows that were read
 * @param delivered returns that were handed over
 * @param replaced those among them that replace an earlier one
 * @param position up to where everything was dealt with
 * @param nextPoll before which a further run asks nothing; empty when it may at once
 */
public record SyncRun(
    int windows, int delivered, int replaced, Instant position, Optional<Instant> nextPoll) {}
