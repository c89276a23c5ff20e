package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.team.TeamCard;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.TeamRecord;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom to reach at the service. */
class TeamTest {
  private static final String MEMBER = "A10001";
  private static final Siret HERE = Siret.of("73282932000074");
  private static final Siret THERE = Siret.of("35600000000048");

  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .checkContract()
                .amsnMember(
                    AmsnMember.builder(MEMBER, "known-to-nobody")
                        .teams(
                            List.of(
                                TeamRecord.builder()
                                    .establishment(HERE.value())
                                    .centre("Centre d'essai")
                                    .phone("01 99 00 77 33")
                                    .email("equipe@example.org")
                                    .doctor("Dr Eudoxie Clystère")
                                    .assistant("Théodule Compresse")
                                    .build()))
                        .build())
                .build());
    Sleeper noWait = delay -> {};
    runtime = SdkRuntime.builder().sleeper(noWait).build();
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  @Test
  void cardOfAnEstablishmentSaysWhomToReach() {
    AmsnClient amsn = client(MEMBER, "known-to-nobody");

    TeamCard card = amsn.team().of(HERE);

    assertThat(card.getCentre()).isEqualTo("Centre d'essai");
    assertThat(card.getDoctor()).contains("Dr Eudoxie Clystère");
    assertThat(card.getAssistant()).contains("Théodule Compresse");
    assertThat(card.phoneNumber()).contains(PhoneNumber.of("+33199007733"));
    assertThat(card.emailAddress()).contains(Email.of("equipe@example.org"));
    assertThat(card.getAddress()).isEmpty();
    assertThat(amsn.team().list().stream()).containsExactly(card);
  }

  @Test
  void establishmentWithoutATeamIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> client(MEMBER, "known-to-nobody").team().of(THERE))
        .satisfies(e -> assertThat(e.problem().flatMap(Problem::code)).contains("team-not-found"));
  }

  private AmsnClient client(String member, String password) {
    return AmsnClient.builder(runtime)
        .baseUri(sandbox.amsn().baseUri())
        .credentials(member, Secret.of(password))
        .build();
  }
}
