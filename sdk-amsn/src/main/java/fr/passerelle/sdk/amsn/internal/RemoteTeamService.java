package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.TeamService;
import fr.passerelle.sdk.amsn.model.team.TeamCard;
import fr.passerelle.sdk.amsn.operation.TeamOperations;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.identifier.Siret;

/** The teams over HTTP. */
final class RemoteTeamService implements TeamService {
  private final ServiceCaller caller;

  RemoteTeamService(ServiceCaller caller) {
    this.caller = caller;
  }

  @Override
  public Pages<TeamCard> list() {
    return caller.call(TeamOperations.LIST_TEAMS).returningPages(TeamCard.class);
  }

  @Override
  public TeamCard of(Siret establishment) {
    return caller
        .call(TeamOperations.GET_TEAM)
        .path("establishment", establishment.value())
        .returning(TeamCard.class);
  }
}
