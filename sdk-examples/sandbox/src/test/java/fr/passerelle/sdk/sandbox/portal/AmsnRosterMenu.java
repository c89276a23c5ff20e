package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterChange;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterExit;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.RosterSearch;
import fr.passerelle.sdk.amsn.model.roster.RosterSex;
import fr.passerelle.sdk.amsn.model.roster.VersionedEmployee;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The menu <i>Effectif</i>, with two workers whose every field is set. */
final class AmsnRosterMenu implements AmsnMenu {
  private static final Siret HERE = AmsnUnderTest.HERE;
  private static final Nir FIRST_NIR = Nir.of(Nir13.of("1850599999012"));
  private static final Nir SECOND_NIR = Nir.of(Nir13.of("2841099999031"));

  /** What earlier answers gave, so that later calls are the same each time they are made. */
  private final Map<String, String> remembered = new LinkedHashMap<>();

  @Override
  public Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put(
        "roster.declareEntry(RosterEntry)",
        AmsnMenu.of(
            amsn -> {
              RosterEmployee line = amsn.roster().declareEntry(first());
              remembered.putIfAbsent("first", line.getId());
              return line;
            }));
    calls.put(
        "roster.declareEntry(RosterEntry, RequestOptions)",
        AmsnMenu.of(
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
        AmsnMenu.of(
            amsn -> {
              VersionedEmployee read = amsn.roster().get(remembered.get("first"));
              remembered.putIfAbsent("version", read.version());
              return read;
            }));
    calls.put(
        "roster.list(RosterQuery)",
        AmsnMenu.of(
            amsn -> {
              Pages<RosterEmployee> pages = amsn.roster().list(onePerPage());
              pages.first().next().ifPresent(next -> remembered.putIfAbsent("cursor", next));
              return pages;
            }));
    calls.put(
        "roster.list(RosterQuery, String)",
        AmsnMenu.of(amsn -> amsn.roster().list(onePerPage(), remembered.get("cursor"))));
    calls.put("roster.search(RosterSearch)", AmsnMenu.of(amsn -> amsn.roster().search(search())));
    calls.put(
        "roster.modify(String, RosterChange, String)",
        AmsnMenu.of(
            amsn ->
                amsn.roster()
                    .modify(remembered.get("first"), change(), remembered.get("version"))));
    calls.put(
        "roster.flagMultiEmployer(String, boolean)",
        AmsnMenu.of(amsn -> amsn.roster().flagMultiEmployer(remembered.get("first"), false)));
    calls.put(
        "roster.declareExit(String, RosterExit)",
        AmsnMenu.of(amsn -> amsn.roster().declareExit(remembered.get("first"), exit())));
    calls.put(
        "roster.declareExit(String, RosterExit, RequestOptions)",
        AmsnMenu.of(
            amsn ->
                amsn.roster()
                    .declareExit(remembered.get("second"), exit(), RequestOptions.none())));
    return calls;
  }

  @Override
  public Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    refusals.put("roster 404", AmsnMenu.of(amsn -> amsn.roster().get("emp-999999")));
    refusals.put("roster 409", AmsnMenu.of(amsn -> amsn.roster().declareEntry(second())));
    refusals.put(
        "roster 422",
        AmsnMenu.of(
            amsn ->
                amsn.roster()
                    .declareEntry(
                        first().toBuilder().establishment(Siret.of("35600000000048")).build())));
    return refusals;
  }

  @Override
  public Map<String, Call> mistakes() {
    String tooLong = "Marolle-Ventoux ".repeat(6);
    Map<String, Call> mistakes = new LinkedHashMap<>();
    mistakes.put(
        "declareEntry",
        AmsnMenu.of(
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
        AmsnMenu.of(
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
        "search",
        AmsnMenu.of(amsn -> amsn.roster().search(RosterSearch.builder().name(tooLong).build())));
    mistakes.put(
        "list",
        AmsnMenu.of(amsn -> amsn.roster().list(RosterQuery.builder().pageSize(1_000).build())));
    return mistakes;
  }

  @Override
  public List<String> needles() {
    List<String> needles =
        new ArrayList<>(
            List.of(
                FIRST_NIR.value(),
                FIRST_NIR.value().substring(0, 13),
                SECOND_NIR.value(),
                SECOND_NIR.value().substring(0, 13)));
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
