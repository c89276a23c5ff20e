package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.RosterSearch;
import fr.passerelle.sdk.amsn.model.roster.RosterSex;
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
import fr.passerelle.sdk.transport.okhttp.OkHttpTransport;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One client, sixty-four threads that begin at the same moment, a portal that is often unwell. */
class AmsnSoakTest {
  private static final int THREADS = 64;
  private static final int ENTRIES_PER_THREAD = 10;
  private static final String OUR_THREADS = "passerelle";
  private static final Siret HERE = Siret.of("73282932000074");

  private final AtomicReference<OkHttpClient.Builder> ok = new AtomicReference<>();
  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .amsnMember(
                    AmsnMember.builder("A10001", "known-to-nobody")
                        .establishments(Set.of(HERE.value()))
                        .build())
                .build());
    runtime =
        SdkRuntime.builder()
            .ownTransport(() -> OkHttpTransport.builder().customize(ok::set).build())
            .retry(RetryPolicy.defaults().withMaxAttempts(10))
            .sleeper(delay -> {})
            .build();
  }

  @AfterEach
  void stop() {
    runtime.close();
    sandbox.close();
  }

  @Test
  void sixtyFourThreadsShareOneClient_andNothingIsDoubledOrLeftBehind() throws Exception {
    AmsnClient amsn =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials("A10001", Secret.of("known-to-nobody"))
            .build();
    for (int i = 0; i < 40; i++) {
      sandbox.faults().on("declareEntry").after(3 + i * 7).resetAfterEffect();
      sandbox.faults().on("declareEntry").after(5 + i * 7).answer(503);
      sandbox.faults().on("getEmployee").after(i * 11).resetBeforeEffect();
      sandbox.faults().on("listEmployees").after(i * 13).answer(429, Duration.ofSeconds(1));
    }

    CountDownLatch together = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> works = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = 1 + thread * ENTRIES_PER_THREAD;
        works.add(
            threads.submit(
                () -> {
                  together.await();
                  for (int i = 0; i < ENTRIES_PER_THREAD; i++) {
                    declareAndFind(amsn, first + i);
                  }
                  return null;
                }));
      }
      together.countDown();
      for (Future<?> work : works) {
        work.get();
      }
    } finally {
      threads.shutdown();
    }

    assertThat(sandbox.arrivals().count("signIn")).as("sessions opened").isOne();
    RosterQuery everybody = RosterQuery.builder().establishment(HERE).build();
    assertThat(amsn.roster().list(everybody).stream().map(RosterEmployee::getFamilyName))
        .hasSize(THREADS * ENTRIES_PER_THREAD)
        .doesNotHaveDuplicates();

    ConnectionPool pool = ok.get().build().connectionPool();
    assertThat(pool.connectionCount())
        .as("connections in use")
        .isEqualTo(pool.idleConnectionCount());
    runtime.close();
    assertThat(pool.connectionCount()).as("connections after the end").isZero();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith(OUR_THREADS)) {
        thread.join(10_000);
        assertThat(thread.isAlive()).as("thread %s after the end", thread.getName()).isFalse();
      }
    }
  }

  private static void declareAndFind(AmsnClient amsn, int serial) {
    RosterEntry entry = entry(serial);
    RosterEmployee created = amsn.roster().declareEntry(entry);
    assertThat(amsn.roster().get(created.getId()).employee()).isEqualTo(created);
    RosterSearch search = RosterSearch.builder().name(entry.getFamilyName()).build();
    assertThat(amsn.roster().search(search)).containsExactly(created);
    RosterQuery some = RosterQuery.builder().establishment(HERE).pageSize(20).build();
    assertThat(amsn.roster().list(some).byPage().iterator().next().items()).isNotEmpty();
  }

  private static RosterEntry entry(int serial) {
    return RosterEntry.builder()
        .establishment(HERE)
        .socialSecurityNumber(
            Nir.of(Nir13.of(String.format(Locale.ROOT, "1850599999%03d", serial))))
        .familyName("Marolle " + (char) ('A' + serial / 26) + (char) ('A' + serial % 26))
        .firstNames("Armel")
        .sex(OpenCode.of(RosterSex.MALE))
        .birthDate(PartialDate.of(1985, 5, 14))
        .entryDate(LocalDate.of(2026, 10, 1))
        .contractType(OpenCode.of(RosterContractType.PERMANENT))
        .monitoringCategory(OpenCode.of(MonitoringCategory.SIA))
        .multiEmployer(true)
        .build();
  }
}
