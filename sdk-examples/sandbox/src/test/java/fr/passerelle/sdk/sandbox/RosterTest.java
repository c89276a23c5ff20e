package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AmsnRoster;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static final String SIRET = "73282932000074";
  private static final String ROSTER = "/roster/employees";

  private static PasserelleSandbox sandbox;
  private static Caller caller;

  private AmsnRoster roster;

  @BeforeAll
  static void start() {
    sandbox = PasserelleSandbox.start(SandboxOptions.builder().checkContract().build());
    caller = new Caller(sandbox);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void signInWithAnEmptyRoster() {
    sandbox
        .amsn()
        .put(AmsnMember.builder("A1", "known-to-nobody").establishments(Set.of(SIRET)).build());
    sandbox.amsn().put(AmsnMember.builder("B2", "known-to-nobody").build());
    roster = sandbox.amsn().roster("A1");
    caller.signIn("A1", "known-to-nobody");
  }

  @AfterEach
  void everyExchangeConformedToTheContract() {
    assertThat(sandbox.contractViolations()).isEmpty();
  }

  @Test
  void entryIsRecorded_andReadBackAsItWasSent() {
    ObjectNode entry =
        Caller.entry()
            .put("usageName", "Marolle-Vezin")
            .put("jobTitle", "Technicien de maintenance")
            .put("pcsEse", "478d")
            .put("multiEmployer", true)
            .put("employeeNumber", "M00042");
    entry.putArray("exposures").add("bruit");

    Caller.Reply created = caller.enter(entry);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Idempotency-Replayed")).isEmpty();
    String id = created.json().path("id").asText();
    assertThat(created.header("Location")).contains("/amsn" + ROSTER + "/" + id);
    Caller.Reply read = caller.get(ROSTER + "/" + id);
    assertThat(read.json()).isEqualTo(created.json());
    assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
    ObjectNode withoutOwnFields = (ObjectNode) read.json();
    withoutOwnFields.remove("id");
    withoutOwnFields.remove("updatedAt");
    assertThat(withoutOwnFields).isEqualTo(entry);
    assertThat(roster.find(id).orElseThrow().getFirstNames()).isEqualTo("Éloan Pier");
  }

  @Test
  void codesAreKept_whenTheyAreOutsideTheKnownOnes() {
    ObjectNode entry = Caller.entry().put("contractType", "CUI").put("monitoringCategory", "SIR1");

    Caller.Reply created = caller.enter(entry);

    assertThat(created.json().path("contractType").asText()).isEqualTo("CUI");
    assertThat(created.json().path("monitoringCategory").asText()).isEqualTo("SIR1");
  }

  @Test
  void entryIsInvalid_andEachFaultIsNamedByItsPlace_whenFieldsAreMissingUnknownOrIllFormed() {
    ObjectNode entry =
        Caller.entry()
            .put("entryDate", "2026-13-01")
            .put("familyName", " ")
            .put("sex", 1)
            .put("multiEmployer", "yes")
            .put("pcsEse", "54b")
            .put("nickname", "x");
    entry.remove("birthDate");
    entry.putArray("exposures").add("bruit").add("bruit");

    Caller.Reply reply = caller.enter(entry);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.code()).isEqualTo("validation-failed");
    assertThat(reply.errors())
        .containsExactlyInAnyOrder(
            "/birthDate required",
            "/entryDate format",
            "/familyName format",
            "/sex type",
            "/multiEmployer type",
            "/pcsEse format",
            "/nickname unknown-field",
            "/exposures duplicate");
    assertThat(roster.size()).isZero();
  }

  @Test
  void problemNeverRepeatsAValue_evenWhenItWasUsedAsAFieldName() {
    ObjectNode entry =
        Caller.entry().put("socialSecurityNumber", "185059999901271").put("185059999901270", "x");

    Caller.Reply reply = caller.enter(entry);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(new String(reply.raw().body(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("18505");
  }

  @Test
  void entryIsInvalid_whenAKeyIsWrongOrTheEstablishmentIsNotTheMembersOrTheExitComesFirst() {
    assertThat(caller.enter(Caller.entry().put("socialSecurityNumber", "185059999901271")).errors())
        .containsExactly("/socialSecurityNumber key");
    assertThat(caller.enter(Caller.entry().put("establishment", "73282932000075")).errors())
        .containsExactly("/establishment key");
    assertThat(caller.enter(Caller.entry().put("establishment", "12002701600563")).errors())
        .containsExactly("/establishment unknown-establishment");
    assertThat(caller.enter(Caller.entry().put("exitDate", "2026-10-04")).errors())
        .containsExactly("/exitDate exit-before-entry");
    assertThat(caller.enter(Caller.entry().put("birthDate", "1985-02-30")).errors())
        .containsExactly("/birthDate format");
    assertThat(roster.size()).isZero();
  }

  @Test
  void entryIsTaken_withACorsicanNumber_withoutNumber_withAPartialBirthDate_orAlreadyOver() {
    assertThat(caller.enter(Caller.entry().put("socialSecurityNumber", "185052A99901296")).status())
        .isEqualTo(201);
    ObjectNode newcomer = Caller.entry().put("familyName", "Brisac").put("birthDate", "1985");
    newcomer.remove("socialSecurityNumber");
    assertThat(caller.enter(newcomer).status()).isEqualTo(201);
    ObjectNode over =
        Caller.entry()
            .put("socialSecurityNumber", "284202b99900776".toUpperCase(java.util.Locale.ROOT))
            .put("familyName", "Orfeuil")
            .put("birthDate", "1984-??-07")
            .put("exitDate", "2026-10-05");
    assertThat(caller.enter(over).status()).isEqualTo(201);
    assertThat(roster.size()).isEqualTo(3);
    assertThat(roster.present()).isEqualTo(2);
  }

  @Test
  void samePersonIsRefused_whileOnTheRoster_andTakenAgainAfterTheExit() {
    String id = caller.enter(Caller.entry()).json().path("id").asText();

    Caller.Reply twice = caller.enter(Caller.entry().put("familyName", "Autrement"));
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.code()).isEqualTo("already-on-roster");
    assertThat(twice.json().path("existingEmployeeId").asText()).isEqualTo(id);

    caller.exit(id, "2026-10-20");
    assertThat(caller.enter(Caller.entry().put("entryDate", "2026-10-20")).status()).isEqualTo(409);
    assertThat(caller.enter(Caller.entry().put("entryDate", "2026-10-21")).status()).isEqualTo(201);
    assertThat(roster.findByNumber("185059999901270")).hasSize(2);
  }

  @Test
  void samePersonIsRecognisedByNameAndBirthDate_whenOneSideHasNoNumber() {
    ObjectNode withoutNumber = Caller.entry().put("firstNames", "ELOAN-PIER");
    withoutNumber.remove("socialSecurityNumber");
    caller.enter(withoutNumber);

    assertThat(caller.enter(Caller.entry()).status()).isEqualTo(409);
    assertThat(caller.enter(Caller.entry().put("birthDate", "1985-05-15")).status()).isEqualTo(201);
  }

  @Test
  void exitIsRecordedOnce_andNotBeforeTheEntry() {
    String id = caller.enter(Caller.entry()).json().path("id").asText();

    assertThat(caller.exit(id, "2026-10-04").errors())
        .containsExactly("/exitDate exit-before-entry");
    Caller.Reply exit = caller.exit(id, "2026-10-05");
    assertThat(exit.status()).isEqualTo(200);
    assertThat(exit.json().path("exitDate").asText()).isEqualTo("2026-10-05");
    Caller.Reply again = caller.exit(id, "2026-10-05");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("already-left");
    assertThat(caller.exit("emp-999999", "2026-10-05").status()).isEqualTo(404);
    assertThat(roster.find(id).orElseThrow().getExitDate()).contains(LocalDate.of(2026, 10, 5));
  }

  @Test
  void changeAppliesToNamedFieldsOnly_andNullClears() {
    Caller.Reply created =
        caller.enter(Caller.entry().put("usageName", "Vezin").put("jobTitle", "Soudeur"));
    String id = created.json().path("id").asText();
    String etag = created.header("ETag").orElseThrow();

    ObjectNode change = Caller.object().put("monitoringCategory", "SIR").putNull("usageName");
    change.putArray("exposures").add("plomb");
    Caller.Reply changed = caller.patch(id, etag, change);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isPresent().isNotEqualTo(created.header("ETag"));
    RosterRecord record = roster.find(id).orElseThrow();
    assertThat(record.getMonitoringCategory()).isEqualTo("SIR");
    assertThat(record.getExposures()).containsExactly("plomb");
    assertThat(record.getUsageName()).isEmpty();
    assertThat(record.getJobTitle()).contains("Soudeur");
    assertThat(record.getBirthDate()).isEqualTo(PartialDate.parse("1985-05-14"));
  }

  @Test
  void changeIsReadAsMergePatchToo_andEveryFieldMayChange() {
    Caller.Reply created = caller.enter(Caller.entry());
    String id = created.json().path("id").asText();
    ObjectNode change =
        Caller.object()
            .put("socialSecurityNumber", "278059999908497")
            .put("familyName", "Vezin")
            .put("usageName", "Marolle")
            .put("firstNames", "Anne")
            .put("sex", "female")
            .put("birthDate", "1978-05")
            .put("contractType", "CDD")
            .put("jobTitle", "Acheteuse")
            .put("pcsEse", "372a")
            .put("monitoringCategory", "SIA")
            .put("employeeNumber", "M7");
    change.putArray("exposures");

    Caller.Reply changed =
        caller.send(
            "PATCH",
            ROSTER + "/" + id,
            change.toString(),
            "If-Match",
            created.header("ETag").orElseThrow(),
            "Content-Type",
            "application/merge-patch+json");

    assertThat(changed.status()).isEqualTo(200);
    ObjectNode expected = (ObjectNode) created.json();
    expected.setAll(change);
    expected.set("updatedAt", changed.json().path("updatedAt"));
    assertThat(changed.json()).isEqualTo(expected);
    assertThat(roster.findByNumber("185059999901270")).isEmpty();
    assertThat(roster.findByNumber("278059999908497")).hasSize(1);
  }

  @Test
  void changeIsRefused_withoutVersionOrWithAnOldOne_andTheRecordStays() {
    Caller.Reply created = caller.enter(Caller.entry());
    String id = created.json().path("id").asText();
    String old = created.header("ETag").orElseThrow();
    caller.patch(id, old, Caller.object().put("jobTitle", "Soudeur"));

    Caller.Reply stale = caller.patch(id, old, Caller.object().put("jobTitle", "Tourneur"));
    Caller.Reply unversioned =
        caller.send("PATCH", ROSTER + "/" + id, Caller.object().put("jobTitle", "x").toString());

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("stale");
    assertThat(unversioned.status()).isEqualTo(428);
    assertThat(unversioned.code()).isEqualTo("if-match-missing");
    assertThat(roster.find(id).orElseThrow().getJobTitle()).contains("Soudeur");
  }

  @Test
  void changeIsRefused_whenItNamesNothingOrTheWrongThings() {
    Caller.Reply created = caller.enter(Caller.entry());
    String id = created.json().path("id").asText();
    String etag = created.header("ETag").orElseThrow();

    assertThat(caller.patch(id, etag, Caller.object()).errors()).containsExactly(" required");
    assertThat(caller.patch(id, etag, Caller.object().put("entryDate", "2026-10-01")).errors())
        .containsExactly("/entryDate unknown-field");
    assertThat(caller.patch(id, etag, Caller.object().put("socialSecurityNumber", "1850")).errors())
        .containsExactly("/socialSecurityNumber format");
    assertThat(caller.patch(id, etag, Caller.object().putNull("familyName")).errors())
        .containsExactly("/familyName type");
  }

  @Test
  void numberIsRefusedAsAChange_whenAnotherPresentEmployeeHasIt() {
    caller.enter(Caller.entry());
    Caller.Reply other =
        caller.enter(
            Caller.entry()
                .put("socialSecurityNumber", "278059999908497")
                .put("familyName", "Brisac"));

    Caller.Reply reply =
        caller.patch(
            other.json().path("id").asText(),
            other.header("ETag").orElseThrow(),
            Caller.object().put("socialSecurityNumber", "185059999901270"));

    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.code()).isEqualTo("already-on-roster");
  }

  @Test
  void nothingChangesAnyMore_onceTheEmployeeLeft() {
    Caller.Reply created = caller.enter(Caller.entry());
    String id = created.json().path("id").asText();
    String etag = caller.exit(id, "2026-10-31").header("ETag").orElseThrow();

    assertThat(caller.patch(id, etag, Caller.object().put("jobTitle", "x")).code())
        .isEqualTo("already-left");
    assertThat(flag(id, true).status()).isEqualTo(409);
  }

  @Test
  void multiEmployerBoxIsTickedAndUnticked_andTickingTwiceIsOneChange() {
    String id = caller.enter(Caller.entry()).json().path("id").asText();

    Caller.Reply ticked = flag(id, true);
    Caller.Reply twice = flag(id, true);
    assertThat(ticked.json().path("multiEmployer").asBoolean()).isTrue();
    assertThat(twice.header("ETag")).isEqualTo(ticked.header("ETag"));
    assertThat(flag(id, false).json().path("multiEmployer").asBoolean()).isFalse();
    assertThat(flag("emp-999999", true).status()).isEqualTo(404);
  }

  @Test
  void employeeOfAnotherMember_isNotFound() {
    String id = caller.enter(Caller.entry()).json().path("id").asText();
    caller.signIn("B2", "known-to-nobody");

    Caller.Reply reply = caller.get(ROSTER + "/" + id);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.code()).isEqualTo("employee-not-found");
    assertThat(caller.get(ROSTER).json().path("items")).isEmpty();
  }

  @Test
  void requestOutsideTheContract_isRefused() {
    assertThat(caller.get("/price-list").status()).isEqualTo(404);
    Caller.Reply method = caller.delete(ROSTER);
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.header("Allow")).contains("GET, POST");
    assertThat(
            caller
                .send("POST", "/sessions", "memberNumber=A1", "Content-Type", "text/plain")
                .code())
        .isEqualTo("unsupported-media-type");
    assertThat(caller.send("POST", "/sessions", "{\"memberNumber\":").code())
        .isEqualTo("malformed-json");
    assertThat(caller.send("POST", "/sessions", "{\"password\":\"a\",\"password\":\"b\"}").code())
        .isEqualTo("malformed-json");
    assertThat(caller.get(ROSTER + "?limit=0&status=gone&page=2").errors())
        .containsExactlyInAnyOrder(
            "query/limit range", "query/status format", "query unknown-field");
    assertThat(caller.get(ROSTER + "/a%20b").errors()).containsExactly("path/employeeId format");
  }

  private Caller.Reply flag(String id, boolean value) {
    return caller.put(
        ROSTER + "/" + id + "/multi-employer", Caller.object().put("multiEmployer", value));
  }
}
