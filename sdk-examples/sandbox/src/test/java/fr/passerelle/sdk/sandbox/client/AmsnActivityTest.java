package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.activity.ActivityFigure;
import fr.passerelle.sdk.amsn.model.activity.ActivityQuery;
import fr.passerelle.sdk.amsn.model.activity.ActivitySummary;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.content.ReceivedFile;
import fr.passerelle.sdk.document.DocumentFormat;
import fr.passerelle.sdk.document.DocumentPolicy;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.ActivityRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The activity summaries end to end. */
class AmsnActivityTest {
  private static final String HERE = "73282932000074";
  private static final String MEMBER = "A10001";
  private static final String PASSWORD = "known-to-nobody";

  @TempDir Path folder;

  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;
  private AmsnClient amsn;

  @BeforeEach
  void start() {
    AmsnMember member =
        AmsnMember.builder(MEMBER, PASSWORD)
            .activity(
                List.of(
                    year(2024).establishments(List.of("35600000000048")).build(),
                    year(2025)
                        .establishments(List.of(HERE))
                        .addSections(
                            new ActivityRecord.Section(
                                "actions-en-milieu-de-travail",
                                "Actions en milieu de travail",
                                List.of(
                                    new ActivityRecord.Figure("etudes", "Études de poste", "3"),
                                    new ActivityRecord.Figure("part", "Part", "12,50 %"))))
                        .documentOffered(true)
                        .build()))
            .build();
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder().checkContract().amsnMember(member).build());
    Sleeper noWait = delay -> {};
    runtime = SdkRuntime.builder().sleeper(noWait).build();
    amsn =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials(MEMBER, Secret.of(PASSWORD))
            .build();
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  @Test
  void summariesAreListedByEstablishmentAndPeriod_pageByPage() {
    ActivityQuery onePerPage = ActivityQuery.builder().pageSize(1).build();
    assertThat(ids(onePerPage)).containsExactly("act-000001", "act-000002");
    String cursor = amsn.activity().list(onePerPage).first().next().orElseThrow();
    assertThat(amsn.activity().list(onePerPage, cursor).stream().map(ActivitySummary::getId))
        .containsExactly("act-000002");
    assertThat(ids(ActivityQuery.builder().establishment(Siret.of(HERE)).build()))
        .containsExactly("act-000002");
    assertThat(
            ids(
                ActivityQuery.builder()
                    .firstDay(LocalDate.of(2023, 1, 1))
                    .lastDay(LocalDate.of(2024, 1, 1))
                    .build()))
        .containsExactly("act-000001");
  }

  @Test
  void figuresAreKeptAsTheServiceWritesThem_andNoneIsShown() {
    ActivitySummary summary = amsn.activity().get("act-000002");

    assertThat(summary.getEstablishments()).containsExactly(Siret.of(HERE));
    assertThat(summary.getSections().get(0).getLabel()).isEqualTo("Actions en milieu de travail");
    assertThat(summary.getSections().get(0).getFigures())
        .extracting(ActivityFigure::getValue)
        .containsExactly("3", "12,50 %");
    assertThat(summary.toString()).doesNotContain("12,50");
  }

  @Test
  void documentIsDownloadedWhole_whereTheServiceOffersOne() {
    Path target = folder.resolve("synthese.pdf");

    ReceivedFile file = amsn.activity().download("act-000002", ContentHandler.toFile(target));

    DocumentPolicy pdfOnly = DocumentPolicy.builder().formats(Set.of(DocumentFormat.PDF)).build();
    assertThat(pdfOnly.check("synthese.pdf", DocumentSource.of(target)).format())
        .isEqualTo(DocumentFormat.PDF);
    assertThat(file.mediaType()).contains("application/pdf");
    assertThat(target).hasSize(file.size());
  }

  @Test
  void documentIsRefused_whereTheServiceOffersNone_andNoFileIsLeft() {
    Path target = folder.resolve("synthese.pdf");

    assertThat(code("act-000001", target)).isEqualTo("document-not-offered");
    assertThat(code("act-000009", target)).isEqualTo("activity-summary-not-found");
    assertThat(folder).isEmptyDirectory();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> amsn.activity().get("act-000009"));
  }

  @Test
  void periodThatEndsBeforeItBeginsIsRefusedBeforeAnythingIsSent() {
    ActivityQuery reversed =
        ActivityQuery.builder()
            .firstDay(LocalDate.of(2026, 1, 2))
            .lastDay(LocalDate.of(2026, 1, 1))
            .build();
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> amsn.activity().list(reversed));
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> amsn.activity().list(ActivityQuery.builder().pageSize(201).build()));
    assertThat(sandbox.arrivals().total()).isZero();
  }

  private String code(String id, Path target) {
    try {
      amsn.activity().download(id, ContentHandler.toFile(target));
      return "downloaded";
    } catch (NotFoundException e) {
      return e.problem().flatMap(Problem::code).orElseThrow();
    }
  }

  private List<String> ids(ActivityQuery query) {
    return amsn.activity().list(query).stream().map(ActivitySummary::getId).toList();
  }

  private static ActivityRecord.Builder year(int year) {
    return ActivityRecord.builder()
        .firstDay(LocalDate.of(year, 1, 1))
        .lastDay(LocalDate.of(year, 12, 31));
  }
}
