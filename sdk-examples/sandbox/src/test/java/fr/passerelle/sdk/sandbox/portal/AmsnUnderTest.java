package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.AmsnOperations;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.RosterChange;
import fr.passerelle.sdk.amsn.model.RosterContractType;
import fr.passerelle.sdk.amsn.model.RosterEmployee;
import fr.passerelle.sdk.amsn.model.RosterEntry;
import fr.passerelle.sdk.amsn.model.RosterExit;
import fr.passerelle.sdk.amsn.model.RosterQuery;
import fr.passerelle.sdk.amsn.model.RosterSearch;
import fr.passerelle.sdk.amsn.model.RosterSex;
import fr.passerelle.sdk.amsn.model.VersionedEmployee;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.transport.auth.Secret;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The AMSN portal with two workers whose every field is set. */
final class AmsnUnderTest extends PortalUnderTest {
  private static final Siret HERE = Siret.of("73282932000074");
  private static final String MEMBER = "ADH-704193";
  private static final String PASSWORD = "Tr0ubadour!";
  private static final String NEW_PASSWORD = "M3nestrel?";
  private static final Nir FIRST_NIR = Nir.of(Nir13.of("1850599999012"));
  private static final Nir SECOND_NIR = Nir.of(Nir13.of("2841099999031"));

  private final PasserelleSandbox sandbox =
      PasserelleSandbox.start(
          SandboxOptions.builder()
              .checkContract()
              .amsnMember(
                  AmsnMember.builder(MEMBER, PASSWORD).establishments(Set.of(HERE.value())).build())
              .build());
  private final URI baseUri = sandbox.amsn().baseUri();

  /** What earlier answers gave, so that later calls are the same each time they are made. */
  private final Map<String, String> remembered = new LinkedHashMap<>();

  private volatile String password = PASSWORD;

  @Override
  String contract() {
    return "contract/amsn.openapi.yaml";
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
    calls.put("account.signIn()", of(amsn -> amsn.account().signIn()));
    calls.put(
        "roster.declareEntry(RosterEntry)",
        of(
            amsn -> {
              RosterEmployee line = amsn.roster().declareEntry(first());
              remembered.putIfAbsent("first", line.getId());
              return line;
            }));
    calls.put(
        "roster.declareEntry(RosterEntry, RequestOptions)",
        of(
            amsn -> {
              RosterEmployee line =
                  amsn.roster()
                      .declareEntry(
                          second(), RequestOptions.builder().idempotencyKey("november-2").build());
              remembered.putIfAbsent("second", line.getId());
              return line;
            }));
    calls.put(
        "roster.get(String)",
        of(
            amsn -> {
              VersionedEmployee read = amsn.roster().get(remembered.get("first"));
              remembered.putIfAbsent("version", read.version());
              return read;
            }));
    calls.put(
        "roster.list(RosterQuery)",
        of(
            amsn -> {
              Pages<RosterEmployee> pages = amsn.roster().list(onePerPage());
              pages.first().next().ifPresent(next -> remembered.putIfAbsent("cursor", next));
              return pages;
            }));
    calls.put(
        "roster.list(RosterQuery, String)",
        of(amsn -> amsn.roster().list(onePerPage(), remembered.get("cursor"))));
    calls.put("roster.search(RosterSearch)", of(amsn -> amsn.roster().search(search())));
    calls.put(
        "roster.modify(String, RosterChange, String)",
        of(
            amsn ->
                amsn.roster()
                    .modify(remembered.get("first"), change(), remembered.get("version"))));
    calls.put(
        "roster.flagMultiEmployer(String, boolean)",
        of(amsn -> amsn.roster().flagMultiEmployer(remembered.get("first"), false)));
    calls.put(
        "roster.declareExit(String, RosterExit)",
        of(amsn -> amsn.roster().declareExit(remembered.get("first"), exit())));
    calls.put(
        "roster.declareExit(String, RosterExit, RequestOptions)",
        of(
            amsn ->
                amsn.roster()
                    .declareExit(remembered.get("second"), exit(), RequestOptions.none())));
    calls.put(
        "account.personalisePassword(Secret, Secret)",
        of(
            amsn -> {
              amsn.account().personalisePassword(Secret.of(PASSWORD), Secret.of(NEW_PASSWORD));
              password = NEW_PASSWORD;
              return null;
            }));
    calls.put(
        "account.signOut()",
        of(
            amsn -> {
              amsn.account().signOut();
              return null;
            }));
    return calls;
  }

  @Override
  Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    refusals.put("404", of(amsn -> amsn.roster().get("emp-999999")));
    refusals.put("409", of(amsn -> amsn.roster().declareEntry(second())));
    refusals.put(
        "422",
        of(
            amsn ->
                amsn.roster()
                    .declareEntry(
                        first().toBuilder().establishment(Siret.of("35600000000048")).build())));
    return refusals;
  }

  @Override
  Map<String, Call> mistakes() {
    String tooLong = "Marolle-Ventoux ".repeat(6);
    Map<String, Call> mistakes = new LinkedHashMap<>();
    mistakes.put(
        "declareEntry",
        of(
            amsn ->
                amsn.roster()
                    .declareEntry(
                        first().toBuilder()
                            .familyName(tooLong)
                            .usageName(tooLong)
                            .employeeNumber(SECOND_NIR.value().repeat(3))
                            .build())));
    mistakes.put(
        "modify",
        of(
            amsn ->
                amsn.roster()
                    .modify(
                        "emp-000001",
                        RosterChange.builder()
                            .firstNames(tooLong)
                            .pcsEse(SECOND_NIR.value())
                            .build(),
                        "\"1\"")));
    mistakes.put(
        "search", of(amsn -> amsn.roster().search(RosterSearch.builder().name(tooLong).build())));
    mistakes.put(
        "list", of(amsn -> amsn.roster().list(RosterQuery.builder().pageSize(1_000).build())));
    mistakes.put(
        "personalisePassword",
        of(
            amsn -> {
              amsn.account().personalisePassword(Secret.of(PASSWORD), Secret.of(PASSWORD));
              return null;
            }));
    return mistakes;
  }

  @Override
  List<String> needles() {
    List<String> needles =
        new ArrayList<>(
            List.of(
                FIRST_NIR.value(),
                FIRST_NIR.value().substring(0, 13),
                SECOND_NIR.value(),
                SECOND_NIR.value().substring(0, 13),
                MEMBER,
                PASSWORD,
                NEW_PASSWORD));
    for (RosterEntry entry : List.of(first(), second())) {
      needles.add(entry.getFamilyName());
      needles.add(entry.getFirstNames());
      needles.add(entry.getUsageName().orElseThrow());
      needles.add(entry.getBirthDate().value());
      needles.add(entry.getEmployeeNumber().orElseThrow());
      needles.add(entry.getJobTitle().orElseThrow());
      needles.addAll(entry.getExposures());
    }
    return needles;
  }

  @Override
  public void close() {
    if (!sandbox.contractViolations().isEmpty()) {
      throw new AssertionError(sandbox.contractViolations());
    }
    sandbox.close();
  }

  private static Call of(Function<AmsnClient, Object> call) {
    return client -> call.apply((AmsnClient) client);
  }

  private static RosterQuery onePerPage() {
    return RosterQuery.builder().pageSize(1).build();
  }

  private static RosterSearch search() {
    return RosterSearch.builder().name("Marolle-Ventoux").socialSecurityNumber(FIRST_NIR).build();
  }

  private static RosterExit exit() {
    return RosterExit.builder().exitDate(LocalDate.of(2026, 10, 31)).build();
  }

  private static RosterChange change() {
    return RosterChange.builder().jobTitle("Relieuse-doreuse").build();
  }

  private static RosterEntry first() {
    return entry()
        .socialSecurityNumber(FIRST_NIR)
        .familyName("Marolle-Ventoux")
        .usageName("Brisacier")
        .firstNames("Armelin Cosme")
        .sex(OpenCode.of(RosterSex.MALE))
        .birthDate(PartialDate.of(LocalDate.of(1985, 5, 14)))
        .employeeNumber("MATRI-55871")
        .jobTitle("Relieur-doreur")
        .addExposures("bruit-de-presse")
        .build();
  }

  private static RosterEntry second() {
    return entry()
        .socialSecurityNumber(SECOND_NIR)
        .familyName("Quintefeuille")
        .usageName("Sauveterre")
        .firstNames("Philomène")
        .sex(OpenCode.of(RosterSex.FEMALE))
        .birthDate(PartialDate.of(1984, 10, 0))
        .employeeNumber("MATRI-55872")
        .jobTitle("Marbreuse-sculptrice")
        .addExposures("poussières de silice")
        .build();
  }

  private static RosterEntry.Builder entry() {
    return RosterEntry.builder()
        .establishment(HERE)
        .entryDate(LocalDate.of(2026, 10, 1))
        .contractType(OpenCode.of(RosterContractType.PERMANENT))
        .pcsEse("543b")
        .monitoringCategory(OpenCode.of(MonitoringCategory.SIA))
        .multiEmployer(true);
  }
}
