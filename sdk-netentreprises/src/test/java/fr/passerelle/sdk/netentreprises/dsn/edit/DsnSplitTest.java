package fr.passerelle.sdk.netentreprises.dsn.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.netentreprises.dsn.MonthlyDsn;
import fr.passerelle.sdk.netentreprises.dsn.NotADsnException;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnControl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of one declaration each. */
class DsnSplitTest {
  @TempDir Path folder;

  private static MonthlyDsn two() {
    return MonthlyDsn.of("P26V01")
        .declaration("8")
        .person(MonthlyDsn.OTHER_NIR, "00002")
        .workplace();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void eachDeclarationGetsTheHeadOfTheMessage_andTotalsOfItsOwn(String lineEnd) throws IOException {
    Path source = write("octobre.dsn", two().text(lineEnd));

    List<Path> files = DsnSplit.split(source, folder);

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("octobre-1.dsn", "octobre-2.dsn");
    assertThat(read(files.get(0))).isEqualTo(MonthlyDsn.of("P26V01").text(lineEnd));
    assertThat(read(files.get(1)))
        .contains("S20.G00.05.004,'8'", MonthlyDsn.OTHER_NIR)
        .doesNotContain(MonthlyDsn.NIR);
    for (Path file : files) {
      assertThat(DsnControl.standard().machineToMachine().report(file, 10).getAnomalies())
          .isEmpty();
    }
  }

  @Test
  void aFileOfOneDeclarationComesOutAsItWas() throws IOException {
    Path source = write("seule.dsn", MonthlyDsn.of("P25V01").text("\n"));

    assertThat(DsnSplit.split(source, folder))
        .singleElement()
        .satisfies(file -> assertThat(file).hasSameBinaryContentAs(source));
  }

  @Test
  void severalMessagesInOneFileKeepTheirOwnHeads() throws IOException {
    Path source =
        write("lot", MonthlyDsn.of("P25V01").text("\n") + MonthlyDsn.of("P26V01").text("\n"));

    List<Path> files = DsnSplit.split(source, folder);

    assertThat(files).hasSize(2);
    assertThat(read(files.get(0))).isEqualTo(MonthlyDsn.of("P25V01").text("\n"));
    assertThat(read(files.get(1))).isEqualTo(MonthlyDsn.of("P26V01").text("\n"));
    assertThat(files.get(1)).hasFileName("lot-2");
  }

  @Test
  void aFileThatIsCutIsRefused_andNothingIsLeft() throws IOException {
    String whole = two().text("\n");
    List<String> broken =
        List.of(
            whole.substring(0, whole.indexOf("S90.G00.90.001")),
            whole.substring(0, whole.indexOf("S90.G00.90.002")),
            whole.replaceFirst("S21.G00.40.043,'2.10'\n", ""),
            two().totals("", "3").text("\n"),
            whole.substring(0, whole.indexOf("S90.G00.90.001"))
                + MonthlyDsn.of("P26V01").text("\n"));

    for (String text : broken) {
      Path source = write("coupee.dsn", text);
      assertThatExceptionOfType(CutDsnException.class)
          .isThrownBy(() -> DsnSplit.split(source, folder))
          .satisfies(cut -> assertThat(cut.line()).isPositive());
      assertThat(left()).containsExactly("coupee.dsn");
    }
  }

  @Test
  void whatIsNoDsnIsRefused_andAFolderThatIsNotThereIsTold() throws IOException {
    Path text = write("lettre.dsn", "Bonjour");
    Path dsn = write("octobre.dsn", two().text("\n"));

    assertThatExceptionOfType(NotADsnException.class)
        .isThrownBy(() -> DsnSplit.split(text, folder));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DsnSplit.split(dsn, folder.resolve("nowhere")));
    assertThat(left()).containsExactlyInAnyOrder("lettre.dsn", "octobre.dsn");
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
