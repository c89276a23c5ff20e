package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AmsnRoster;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RosterPagesTest {
  private static final int SIZE = 2_500;
  private static final String HERE = "73282932000074";
  private static final String THERE = "12002701600563";

  private static PasserelleSandbox sandbox;
  private static Caller caller;
  private static AmsnRoster roster;

  @BeforeAll
  static void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .amsnMember(
                    AmsnMember.builder("A1", "known-to-nobody")
                        .roster(IntStream.range(0, SIZE).mapToObj(RosterPagesTest::person).toList())
                        .build())
                .amsnMember(
                    AmsnMember.builder("B2", "known-to-nobody")
                        .roster(IntStream.range(0, 200).mapToObj(RosterPagesTest::person).toList())
                        .build())
                .build());
    caller = new Caller(sandbox);
    roster = sandbox.amsn().roster("A1");
    caller.signIn("A1", "known-to-nobody");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  /** One in ten left, one in five is at the other establishment. */
  private static RosterRecord person(int i) {
    return RosterRecord.builder()
        .establishment(i % 5 == 0 ? THERE : HERE)
        .socialSecurityNumber(number(i))
        .familyName(i % 100 == 7 ? "Évrémond-" + i : "Brisac " + i)
        .firstNames("Anne")
        .sex("female")
        .birthDate(PartialDate.parse("1985-05"))
        .entryDate(LocalDate.of(2020, 1, 1))
        .exitDate(
            i % 10 == 3 ? Optional.of(LocalDate.of(2026, 1, 31)) : Optional.<LocalDate>empty())
        .build();
  }

  private static String number(int i) {
    String body = String.format(Locale.ROOT, "28505%05d%03d", 99_900 + i / 999, i % 999 + 1);
    return Nir13.of(body).withKey().value();
  }

  private static List<String> ids(String filters) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = caller.get("/roster/employees?" + filters + cursor).json();
      page.path("items").forEach(item -> ids.add(item.path("id").asText()));
      cursor = page.has("nextCursor") ? "&cursor=" + page.path("nextCursor").asText() : "";
    } while (!cursor.isEmpty());
    return ids;
  }

  private static ObjectNode search(String field, String value) {
    return Caller.object().put(field, value);
  }

  private static List<String> found(ObjectNode search, int limit) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          caller.post("/roster/employee-searches?limit=" + limit + cursor, search).json();
      page.path("items").forEach(item -> ids.add(item.path("id").asText()));
      cursor = page.has("nextCursor") ? "&cursor=" + page.path("nextCursor").asText() : "";
    } while (!cursor.isEmpty());
    return ids;
  }

  @Test
  void everybodyIsListedOnce_inTheOrderOfCreation_whenAllPagesAreRead() {
    List<String> ids = ids("status=all&limit=200");

    assertThat(ids).hasSize(SIZE).doesNotHaveDuplicates().isSorted();
    assertThat(ids).isEqualTo(roster.stream().map(r -> r.getId().orElseThrow()).toList());
  }

  @Test
  void pageHoldsFiftyAndOnlyThosePresent_whenNothingElseIsAsked() {
    JsonNode page = caller.get("/roster/employees").json();

    assertThat(page.path("items")).hasSize(50);
    assertThat(page.path("items")).noneMatch(item -> item.has("exitDate"));
    assertThat(page.has("nextCursor")).isTrue();
  }

  @Test
  void filtersAddUp() {
    assertThat(ids("limit=200")).hasSize(SIZE - SIZE / 10).hasSize(roster.present());
    assertThat(ids("status=left&limit=200")).hasSize(SIZE / 10);
    assertThat(ids("status=all&limit=200&establishment=" + THERE)).hasSize(SIZE / 5);
    assertThat(ids("limit=200&establishment=" + THERE)).hasSize(SIZE / 5);
    assertThat(ids("status=left&establishment=" + THERE)).isEmpty();
  }

  @Test
  void searchCriteriaAddUp_andMatchPartsOfNamesWhateverTheSpelling() {
    assertThat(found(search("name", "evremond"), 7)).hasSize(SIZE / 100);
    assertThat(found(search("name", "ÉVRÉMOND 1007"), 50)).containsExactly("emp-001008");
    assertThat(found(search("name", "anne").put("establishment", "12345678900000"), 50)).isEmpty();
    assertThat(found(search("socialSecurityNumber", number(42)), 50)).containsExactly("emp-000043");
    assertThat(found(search("socialSecurityNumber", number(13)), 50)).isEmpty();
    assertThat(found(search("socialSecurityNumber", number(13)).put("status", "all"), 50))
        .containsExactly("emp-000014");
    assertThat(found(search("name", "nobody").put("socialSecurityNumber", number(42)), 50))
        .isEmpty();
    assertThat(found(Caller.object(), 200)).hasSize(roster.present());
    assertThat(caller.post("/roster/employee-searches", search("nir", "1")).errors())
        .containsExactly("/nir unknown-field");
  }

  @Test
  void lastFullPageIsTheEnd_whenNothingIsLeft() {
    caller.signIn("B2", "known-to-nobody");
    try {
      JsonNode page = caller.get("/roster/employees?status=all&limit=200").json();
      assertThat(page.path("items")).hasSize(200);
      assertThat(page.has("nextCursor")).isFalse();
    } finally {
      caller.signIn("A1", "known-to-nobody");
    }
  }

  @Test
  void cursorIsRefused_withOtherFilters_orWhenInvented() {
    String cursor = caller.get("/roster/employees?limit=10").json().path("nextCursor").asText();

    assertThat(caller.get("/roster/employees?status=all&cursor=" + cursor).code())
        .isEqualTo("invalid-cursor");
    assertThat(caller.get("/roster/employees?cursor=***").code()).isEqualTo("invalid-cursor");
    assertThat(caller.get("/roster/employees?limit=20&cursor=" + cursor).status()).isEqualTo(200);
  }

  @Test
  void newcomersComeAtTheEnd_andNobodyIsLostOrDoubled_whileManyReadAndWrite() throws Exception {
    try (PasserelleSandbox own =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .pageSize(20)
                .amsnMember(
                    AmsnMember.builder("A1", "known-to-nobody")
                        .roster(IntStream.range(0, 300).mapToObj(RosterPagesTest::person).toList())
                        .build())
                .build())) {
      Caller writer = new Caller(own);
      writer.signIn("A1", "known-to-nobody");
      ExecutorService threads = Executors.newFixedThreadPool(8);
      try {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
          String name = "Nouvelle " + (char) ('A' + i / 26) + (char) ('A' + i % 26);
          String number = number(SIZE + i);
          work.add(
              () ->
                  writer
                      .enter(
                          Caller.entry()
                              .put("familyName", name)
                              .put("socialSecurityNumber", number))
                      .status());
          work.add(() -> writer.get("/roster/employees?limit=200&status=all").status());
        }
        for (Future<Integer> status : threads.invokeAll(work)) {
          assertThat(status.get()).isIn(200, 201);
        }
      } finally {
        threads.shutdownNow();
      }
      List<RosterRecord> after = own.amsn().roster("A1").stream().toList();
      assertThat(after).hasSize(420);
      assertThat(after.subList(300, 420))
          .allMatch(record -> record.getFamilyName().startsWith("Nouvelle"));
      assertThat(after).extracting(r -> r.getId().orElseThrow()).doesNotHaveDuplicates();
      assertThat(writer.get("/roster/employees?limit=200").json().path("items")).hasSize(20);
    }
  }
}
