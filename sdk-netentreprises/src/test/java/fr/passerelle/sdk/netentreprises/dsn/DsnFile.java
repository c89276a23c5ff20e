package fr.passerelle.sdk.netentreprises.dsn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes small synthetic DSN files. Blocks are given as rubriques in short: {@code 30.001=x} is
 * {@code S21.G00.30.001,'x'}; a line that starts with {@code S} is taken as it is.
 */
final class DsnFile {
  static final String SIREN = "732829320";
  static final String NIC = "00074";
  static final String NIR = "1850599999012";
  static final String OTHER_NIR = "2842099999031";

  private final List<String> lines = new ArrayList<>();
  private int messageStart;

  /** A message of one norm, up to its first declaration. */
  DsnFile message(String norm) {
    messageStart = lines.size();
    return lines(
        "S10.G00.00.001,'PASSERELLE'",
        "S10.G00.00.002,'EDITEUR'",
        "S10.G00.00.003,'1.0'",
        "S10.G00.00.005,'02'",
        "S10.G00.00.006,'" + norm + "'",
        "S10.G00.00.007,'01'",
        "S10.G00.00.008,'01'",
        "S10.G00.01.001,'120027016'",
        "S10.G00.01.002,'00563'",
        "S10.G00.01.003,'CABINET EXEMPLE'");
  }

  /** A declaration with its employer and establishment. */
  DsnFile declaration(String nature, String nic, String... more) {
    lines(
        "S20.G00.05.001,'" + nature + "'",
        "S20.G00.05.002,'01'",
        "S20.G00.05.003,'11'",
        "S20.G00.05.004,'7'",
        "S20.G00.05.005,'01092026'",
        "S20.G00.05.007,'03102026'");
    return employer(nic, more);
  }

  DsnFile employer(String nic, String... more) {
    return lines("06.001=" + SIREN, "06.002=" + NIC, "11.001=" + nic).lines(more);
  }

  /** A person with one contract. */
  DsnFile person(String nir, String contract) {
    return lines(
        "30.001=" + nir,
        "30.002=DURAND",
        "30.004=CAMILLE",
        "40.001=01022020",
        "40.007=01",
        "40.009=" + contract);
  }

  DsnFile lines(String... more) {
    for (String line : more) {
      int equals = line.indexOf('=');
      lines.add(
          line.startsWith("S") || equals < 0
              ? line
              : "S21.G00." + line.substring(0, equals) + ",'" + line.substring(equals + 1) + "'");
    }
    return this;
  }

  /** Ends the message with the totals of what it holds. */
  DsnFile total() {
    List<String> message = lines.subList(messageStart, lines.size());
    long rubriques = message.stream().filter(l -> l.matches("(?s)S\\d\\d\\.G.*")).count() + 2;
    long declarations = message.stream().filter(line -> line.startsWith("S20.G00.05.001")).count();
    return total(rubriques, declarations);
  }

  DsnFile total(long rubriques, long declarations) {
    return lines("S90.G00.90.001,'" + rubriques + "'", "S90.G00.90.002,'" + declarations + "'");
  }

  /** Line of the file, from 1, of the first line that holds a text. */
  long lineOf(String text) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1L;
      }
    }
    throw new IllegalArgumentException("no such line");
  }

  byte[] bytes(String lineEnd) {
    return Sources.latin1(String.join(lineEnd, lines) + lineEnd);
  }

  DsnReader reader() {
    return DsnReader.of(new ByteArrayInputStream(bytes("\n")));
  }

  DsnReading lenient() {
    return DsnWorkforceReader.lenient().load(reader());
  }

  DsnReading strict() {
    return DsnWorkforceReader.strict().load(reader());
  }

  /** A monthly declaration of one establishment with the people given. */
  static DsnFile monthly(String... people) {
    return new DsnFile().message("P26V01").declaration("01", NIC).lines(people).total();
  }
}
