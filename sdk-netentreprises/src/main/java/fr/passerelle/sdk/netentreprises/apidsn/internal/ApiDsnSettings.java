package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnCredentials;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.apidsn.ListFormat;
import java.time.Duration;
import java.time.ZoneId;

/**
 * What the builder collected.
 *
 * @param environment where the API is
 * @param software which software calls
 * @param checksSoftware whether files must name the same
 * @param credentials who signs in
 * @param listFormat format of lists
 * @param zone time zone of the dates in paths
 * @param shortestSession how long a session is kept at least
 * @param settlingDelay after which a deposit that no list shows did not happen
 * @param clockTolerance difference between the operator's clock and ours
 */
public record ApiDsnSettings(
    ApiDsnEnvironment environment,
    Software software,
    boolean checksSoftware,
    ApiDsnCredentials credentials,
    ListFormat listFormat,
    ZoneId zone,
    Duration shortestSession,
    Duration settlingDelay,
    Duration clockTolerance) {}
