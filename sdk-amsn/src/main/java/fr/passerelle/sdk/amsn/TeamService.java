package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.team.TeamCard;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.identifier.Siret;

/**
 * Whom to reach at the service. Screen: <i>Joindre un centre ou un service</i> (guide of the
 * <i>Espace Adhérent</i>, row 11).
 */
public interface TeamService {
  /**
   * Lists the occupational-health teams, one card for each establishment that a team follows
   * . Safe.
   *
   * @return the pages; the first one is read at once
   */
  Pages<TeamCard> list();

  /**
   * Reads the card of the team that follows one establishment. Safe.
   *
   * @param establishment SIRET of the establishment
   * @return the card
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code team-not-found}
   */
  TeamCard of(Siret establishment);
}
