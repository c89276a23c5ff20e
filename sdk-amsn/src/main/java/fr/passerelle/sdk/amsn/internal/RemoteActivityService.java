package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.ActivityService;
import fr.passerelle.sdk.amsn.model.activity.ActivityQuery;
import fr.passerelle.sdk.amsn.model.activity.ActivitySummary;
import fr.passerelle.sdk.amsn.operation.ActivityOperations;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.internal.ServiceCall;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.identifier.Siret;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The activity summaries over HTTP. */
final class RemoteActivityService implements ActivityService {
  private static final String SUMMARY_ID = "activitySummaryId";

  private final ServiceCaller caller;

  RemoteActivityService(ServiceCaller caller) {
    this.caller = caller;
  }

  @Override
  public Pages<ActivitySummary> list(ActivityQuery query) {
    return listing(query).returningPages(ActivitySummary.class);
  }

  @Override
  public Pages<ActivitySummary> list(ActivityQuery query, String cursor) {
    return listing(query).startingAt(cursor).returningPages(ActivitySummary.class);
  }

  @Override
  public ActivitySummary get(String activitySummaryId) {
    return caller
        .call(ActivityOperations.GET_ACTIVITY_SUMMARY)
        .path(SUMMARY_ID, activitySummaryId)
        .returning(ActivitySummary.class);
  }

  @Override
  public <R extends @Nullable Object> R download(
      String activitySummaryId, ContentHandler<R> handler) {
    return caller
        .call(ActivityOperations.DOWNLOAD_ACTIVITY_SUMMARY)
        .path(SUMMARY_ID, activitySummaryId)
        .expecting("application/pdf")
        .returning(handler);
  }

  private ServiceCall listing(ActivityQuery query) {
    Periods.requireOrder("ActivityQuery", "lastDay", query.getFirstDay(), query.getLastDay());
    return caller
        .call(ActivityOperations.LIST_ACTIVITY_SUMMARIES)
        .criteria(query)
        .query("establishment", query.getEstablishment().map(Siret::value))
        .query("from", query.getFirstDay().map(LocalDate::toString))
        .query("to", query.getLastDay().map(LocalDate::toString))
        .query("limit", query.getPageSize());
  }
}
