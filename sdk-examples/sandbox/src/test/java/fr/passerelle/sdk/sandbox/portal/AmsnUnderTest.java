package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.AmsnOperations;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.transport.auth.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The AMSN portal: one member, its access, and the menus that stand in {@link AmsnMenu}s. */
final class AmsnUnderTest extends PortalUnderTest {
  /** The establishment of the member. */
  static final Siret HERE = Siret.of("73282932000074");

  private static final String MEMBER = "ADH-704193";
  private static final String PASSWORD = "Tr0ubadour!";
  private static final String NEW_PASSWORD = "M3nestrel?";

  /** The roster first: its needles begin with the number of a person. */
  private final List<AmsnMenu> menus =
      List.of(
          new AmsnRosterMenu(),
          new AmsnAdministrationMenu(),
          new AmsnContactMenu(),
          new AmsnTeamMenu(),
          new AmsnInvoicesMenu(),
          new AmsnDeclarationMenu(),
          new AmsnAppointmentsMenu(),
          new AmsnActivityMenu());

  private final PasserelleSandbox sandbox =
      PasserelleSandbox.start(
          SandboxOptions.builder().checkContract().amsnMember(member(menus)).build());
  private final URI baseUri = sandbox.amsn().baseUri();

  private volatile String password = PASSWORD;

  private static AmsnMember member(List<AmsnMenu> menus) {
    AmsnMember.Builder member =
        AmsnMember.builder(MEMBER, PASSWORD).establishments(Set.of(HERE.value()));
    menus.forEach(menu -> menu.seed(member));
    return member.build();
  }

  @Override
  Optional<String> contract() {
    return Optional.of("contract/amsn.openapi.yaml");
  }

  @Override
  List<Operation> operations() {
    return AmsnOperations.all();
  }

  @Override
  Class<?> clientType() {
    return AmsnClient.class;
  }

  @Override
  Object connect(SdkRuntime runtime) {
    return AmsnClient.builder(runtime)
        .baseUri(baseUri)
        .credentials(MEMBER, Secret.from(() -> password.toCharArray()))
        .build();
  }

  @Override
  Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put("account.signIn()", AmsnMenu.of(amsn -> amsn.account().signIn()));
    menus.forEach(menu -> calls.putAll(menu.calls()));
    calls.put(
        "account.requestPasswordReset()",
        AmsnMenu.of(
            amsn -> {
              amsn.account().requestPasswordReset();
              return null;
            }));
    calls.put(
        "account.personalisePassword(Secret, Secret)",
        AmsnMenu.of(
            amsn -> {
              amsn.account().personalisePassword(Secret.of(PASSWORD), Secret.of(NEW_PASSWORD));
              password = NEW_PASSWORD;
              return null;
            }));
    calls.put(
        "account.signOut()",
        AmsnMenu.of(
            amsn -> {
              amsn.account().signOut();
              return null;
            }));
    return calls;
  }

  @Override
  Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    menus.forEach(menu -> refusals.putAll(menu.refusals()));
    return refusals;
  }

  @Override
  Map<String, Call> mistakes() {
    Map<String, Call> mistakes = new LinkedHashMap<>();
    menus.forEach(menu -> mistakes.putAll(menu.mistakes()));
    mistakes.put(
        "personalisePassword",
        AmsnMenu.of(
            amsn -> {
              amsn.account().personalisePassword(Secret.of(PASSWORD), Secret.of(PASSWORD));
              return null;
            }));
    return mistakes;
  }

  @Override
  List<String> needles() {
    List<String> needles = new ArrayList<>();
    menus.forEach(menu -> needles.addAll(menu.needles()));
    needles.addAll(List.of(MEMBER, PASSWORD, NEW_PASSWORD));
    return needles;
  }

  @Override
  public void close() {
    if (!sandbox.contractViolations().isEmpty()) {
      throw new AssertionError(sandbox.contractViolations());
    }
    sandbox.close();
  }
}
