package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.activity.ActivityQuery;
import fr.passerelle.sdk.amsn.model.activity.ActivitySummary;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.content.ContentHandler;
import org.jspecify.annotations.Nullable;

/**
 * What the service did for the member (<i>synthèse d'activité</i>, guide of the <i>Espace
 * Adhérent</i>, row 22). The guide does not say what a summary holds: the SDK fixes a frame of
 * periods, sections and labelled figures, and keeps what stands in it as it comes.
 */
public interface ActivityService {
  /**
   * Lists the activity summaries, page by page. Safe.
   *
   * @param query which summaries
   * @return the pages; the first one is read at once
   * @throws fr.passerelle.sdk.error.InvalidModelException when the period ends before it begins
   */
  Pages<ActivitySummary> list(ActivityQuery query);

  /**
   * Resumes a list after a page that was read earlier. Safe.
   *
   * @param query the query of the list
   * @param cursor where to go on, from {@link Pages}
   * @return the pages from there
   */
  Pages<ActivitySummary> list(ActivityQuery query, String cursor);

  /**
   * Reads one activity summary. Safe.
   *
   * @param activitySummaryId identifier of the summary
   * @return the summary
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code activity-summary-not-found}
   */
  ActivitySummary get(String activitySummaryId);

  /**
   * Downloads an activity summary as a document, a PDF. Safe.
   *
   * @param <R> what becomes of the content
   * @param activitySummaryId identifier of a summary of which {@link
   *     ActivitySummary#isDocumentOffered} is true
   * @param handler where the content goes, for example {@link ContentHandler#toFile}
   * @return what the handler returned
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code activity-summary-not-found}, or
   *     {@code document-not-offered}
   */
  <R extends @Nullable Object> R download(String activitySummaryId, ContentHandler<R> handler);
}
