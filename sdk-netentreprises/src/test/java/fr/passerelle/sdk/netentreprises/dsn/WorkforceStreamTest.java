package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.Establishment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

@ExtendWith(InstancioExtension.class)
class WorkforceStreamTest {
  /** Notes the order in which parts come. */
  private static final class Notes implements DsnHandler {
    final List<String> parts = new ArrayList<>();

    @Override
    public void onEnvelope(DsnEnvelope envelope) {
      parts.add("envelope " + envelope.getNorm().orElse("?"));
    }

    @Override
    public void onEmployer(DsnDeclaration declaration, Employer employer) {
      parts.add("employer " + employer.getSiren());
    }

    @Override
    public void onEstablishment(DsnDeclaration declaration, Establishment establishment) {
      parts.add("establishment " + establishment.getSiret());
    }

    @Override
    public void onEmployee(DsnDeclaration declaration, Employee employee) {
      parts.add("employee with " + employee.getContracts().size());
    }

    @Override
    public void onEvent(DsnEvent event) {
      parts.add("event of " + event.getContractNumber().orElse("?"));
    }

    @Override
    public void onDeclarationEnd(DsnDeclarationUse use) {
      parts.add("end " + use.getUse() + " of " + use.getPeople());
    }

    @Override
    public void onMessageEnd(DsnMessage message) {
      parts.add("message of " + message.getCountedDeclarations());
    }

    @Override
    public void onIssue(DsnIssue issue) {
      parts.add("issue " + issue.reason());
    }
  }

  private static DsnFile file() {
    return new DsnFile()
        .message("P26V01")
        .declaration("01", DsnFile.NIC)
        .person(DsnFile.NIR, "00001")
        .person(DsnFile.OTHER_NIR, "00002")
        .lines("40.007=01", "40.009=00003")
        .declaration("07", DsnFile.NIC)
        .person(DsnFile.NIR, "00001")
        .lines("62.001=30092026")
        .total(1, 2);
  }

  @Test
  void partsComeAsTheyAreComplete() {
    Notes notes = new Notes();

    DsnWorkforceReader.strict().read(file().reader(), notes);

    assertThat(notes.parts)
        .containsExactly(
            "envelope P26V01",
            "employer 732829320",
            "establishment 73282932000074",
            "employee with 1",
            "issue CONTRACT_WITHOUT_START",
            "employee with 1",
            "end WORKFORCE of 2",
            "event of 00001",
            "end EVENTS of 1",
            "issue RUBRIQUE_TOTAL",
            "message of 2");
  }

  @Test
  void fileIsReadFromItsPath(@TempDir Path folder) throws IOException {
    Path path = Files.write(folder.resolve("a.dsn"), file().bytes("\n"));
    Notes fromPath = new Notes();
    Notes fromReader = new Notes();

    DsnWorkforceReader.lenient().read(path, fromPath);
    DsnWorkforceReader.lenient().read(file().reader(), fromReader);

    assertThat(fromPath.parts).isEqualTo(fromReader.parts);
    assertThat(DsnWorkforceReader.lenient().load(path)).isEqualTo(file().lenient());
  }

  @Test
  void exceptionOfTheHandlerComesOut() {
    DsnHandler stop =
        new DsnHandler() {
          @Override
          public void onEmployee(DsnDeclaration declaration, Employee employee) {
            throw new IllegalStateException("enough");
          }
        };

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> DsnWorkforceReader.strict().read(file().reader(), stop));
  }

  /** Rubriques in any order, lines cut or changed: everything is read, nothing but types thrown. */
  @ParameterizedTest
  @InstancioSource(samples = 200)
  void damagedFilesAreReadToTheEnd(long seed) {
    Random random = new Random(seed);
    List<DsnRubrique> rubriques = DsnNorm.P26V01.rubriques();
    DsnFile file = new DsnFile().message("P26V01");
    for (int i = random.nextInt(8); i > 0; i--) {
      file.declaration(random.nextInt(4) == 0 ? "07" : "01", DsnFile.NIC)
          .person(DsnFile.NIR, "0000" + random.nextInt(10));
      for (int j = random.nextInt(20); j > 0; j--) {
        DsnRubrique rubrique = rubriques.get(random.nextInt(rubriques.size()));
        String value =
            List.of("01092026", "01", "x", "", "12.30", DsnFile.NIR).get(random.nextInt(6));
        file.lines(DsnCode.text(rubrique.code()) + ",'" + value + "'");
      }
    }
    byte[] bytes = file.total().bytes("\n");
    for (int i = random.nextInt(6); i > 0; i--) {
      bytes[19 + random.nextInt(bytes.length - 19)] = (byte) random.nextInt(256);
    }

    DsnReading reading = DsnWorkforceReader.lenient().load(new ByteArrayInputStream(bytes));

    long people =
        reading.getDeclarations().stream()
            .filter(use -> use.getUse() == DsnUse.WORKFORCE)
            .mapToLong(DsnDeclarationUse::getPeople)
            .sum();
    long kept = reading.getWorkforces().stream().mapToLong(w -> w.getEmployees().size()).sum();
    assertThat(kept).isLessThanOrEqualTo(people);
    assertThat(kept == 0).isEqualTo(people == 0);
    assertThat(reading.getIssues()).allMatch(issue -> issue.line() >= 1);
    assertThat(reading.getIssueCounts().values().stream().mapToLong(n -> n).sum())
        .isEqualTo(reading.getIssues().size());
  }
}
