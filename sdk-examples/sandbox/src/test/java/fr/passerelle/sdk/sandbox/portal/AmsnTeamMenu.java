package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.TeamRecord;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The menu <i>Joindre un centre ou un service</i>, with a card whose every field is set. */
final class AmsnTeamMenu implements AmsnMenu {
  private static final String STREET = "4 cours des Ventouses";
  private static final String PHONE = "+33199007733";
  private static final String EMAIL = "equipe.ventouses@example.org";
  private static final String DOCTOR = "Dr Eudoxie Clystère";
  private static final String ASSISTANT = "Théodule Compresse";

  @Override
  public void seed(AmsnMember.Builder member) {
    member.teams(
        List.of(
            TeamRecord.builder()
                .establishment(AmsnUnderTest.HERE.value())
                .centre("Centre des Ventouses")
                .address(
                    Address.builder().street(STREET).postalCode("99999").locality("ICI").build())
                .phone(PHONE)
                .email(EMAIL)
                .doctor(DOCTOR)
                .assistant(ASSISTANT)
                .build()));
  }

  @Override
  public Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put("team.list()", AmsnMenu.of(amsn -> amsn.team().list()));
    calls.put("team.of(Siret)", AmsnMenu.of(amsn -> amsn.team().of(AmsnUnderTest.HERE)));
    return calls;
  }

  @Override
  public Map<String, Call> refusals() {
    return Map.of("team 404", AmsnMenu.of(amsn -> amsn.team().of(Siret.of("35600000000048"))));
  }

  /** A SIRET is sound by its type: there is nothing to get wrong. */
  @Override
  public Map<String, Call> mistakes() {
    return Map.of();
  }

  @Override
  public List<String> needles() {
    return List.of(STREET, PHONE, EMAIL, DOCTOR, ASSISTANT);
  }
}
