package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user runs it, on good files, spoilt ones and none. */
class RosterFileMainTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void bundledFileGivesACsvAndAWorkbook_thatAreBothSound() throws IOException {
    assertThat(run("", folder.toString())).isZero();

    List<String> lines = Files.readAllLines(folder.resolve("roster.csv"));
    assertThat(lines).hasSizeGreaterThan(50);
    String count = (lines.size() - 1) + " lines could be declared, 0 cannot";
    assertThat(text(out))
        .containsSubsequence("Check roster.csv", count, "Check roster.xlsx", count);
    assertThat(text(err)).isEmpty();
  }

  /** The profile of Maven gives three arguments, empty where nothing was said. */
  @Test
  void argumentsThatSayNothingCountForNothing() {
    assertThat(run("", folder.toString(), "")).isZero();
    assertThat(folder.resolve("roster.csv")).isNotEmptyFile();
    assertThat(run(folder.resolve("roster.csv").toString(), "", "")).isZero();
    assertThat(text(err)).isEmpty();
  }

  @Test
  void nothingPersonalIsPrinted() throws IOException {
    run("", folder.toString());
    String printed = text(out) + text(err);
    List<String> lines = Files.readAllLines(folder.resolve("roster.csv"));

    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(";", -1));
      assertThat(List.of(cells.get(1), cells.get(2), cells.get(4), cells.get(6)))
          .filteredOn(cell -> !cell.isEmpty())
          .noneMatch(printed::contains);
    }
  }

  @Test
  void spoiltLinesAreNamed_andTheOthersCounted() throws IOException {
    run("", folder.toString());
    Path file = folder.resolve("roster.csv");
    List<String> lines = Files.readAllLines(file);
    String number = lines.get(1).split(";", -1)[1];
    assertThat(number).hasSize(15);
    lines.set(1, lines.get(1).replace(number, "1,85E+14"));
    lines.set(2, lines.get(2).replace(";CDI;", ";;").replace(";CDD;", ";;"));
    Files.write(file, lines);
    out.reset();

    assertThat(run(file.toString(), folder.resolve("roster-layout.json").toString())).isEqualTo(1);

    assertThat(text(out))
        .contains((lines.size() - 3) + " lines could be declared, 2 cannot")
        .contains("line 2, Numéro de sécurité sociale: scientific notation")
        .contains("line 3, Type de contrat: a mandatory value is missing")
        .doesNotContain("1,85E+14");
  }

  @Test
  void headerThatLacksColumnsIsRefusedOnce_withAllOfThem() throws IOException {
    Path file = Files.writeString(folder.resolve("own.csv"), "Nom de naissance;Prénoms\nx;y\n");

    assertThat(run(file.toString())).isEqualTo(1);

    assertThat(text(err))
        .contains("line 1, Sexe: a mandatory column is missing")
        .contains("line 1, Date d'entrée: a mandatory column is missing");
  }

  @Test
  void wrongArgumentsAreToldApartFromFilesThatCannotBeRead() throws IOException {
    assertThat(run("-x")).isEqualTo(2);
    assertThat(run("a.dsn", "b", "c")).isEqualTo(2);
    assertThat(run("a.csv", "layout.txt")).isEqualTo(2);
    assertThat(text(err).lines().filter(line -> line.startsWith("usage: "))).hasSize(3);
    assertThat(text(err))
        .contains("unknown option -x", "too many arguments", "a layout is a .json file");
    err.reset();

    assertThat(run(folder.resolve("none.csv").toString())).isEqualTo(1);
    assertThat(run(folder.resolve("none.dsn").toString(), folder.toString())).isEqualTo(1);
    Path notAWorkbook = Files.writeString(folder.resolve("fake.xlsx"), "x");
    assertThat(run(notAWorkbook.toString())).isEqualTo(1);
    Path notALayout = Files.writeString(folder.resolve("layout.json"), "{\"type\":\"ods\"}");
    assertThat(run(folder.resolve("none.csv").toString(), notALayout.toString())).isEqualTo(1);
    assertThat(text(err)).contains("The file failed: ").doesNotContain(folder.toString());
  }

  private int run(String... args) {
    return RosterFileMain.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
