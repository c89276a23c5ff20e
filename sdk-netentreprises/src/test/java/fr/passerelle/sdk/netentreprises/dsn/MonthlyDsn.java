package fr.passerelle.sdk.netentreprises.dsn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A small monthly DSN in which nothing is wrong, to be changed line by line. Rubriques are given in
 * short: {@code 40.009} is {@code S21.G00.40.009}. Totals are written at the end.
 */
public final class MonthlyDsn {
  public static final String NIR = "1850599999012";
  public static final String OTHER_NIR = "2842099999031";
  public static final String SIRET = "73282932000074";

  private final List<String> lines = new ArrayList<>();
  private String rubriqueTotal = "";
  private String declarationTotal = "";

  /** A message of one norm with one declaration, one person and one contract. */
  public static MonthlyDsn of(String norm) {
    return of(norm, NIR);
  }

  /** The same with several people. */
  public static MonthlyDsn of(String norm, String... nirs) {
    MonthlyDsn dsn = envelope(norm).declaration("7");
    for (String nir : nirs) {
      dsn.person(nir, "00001");
    }
    return dsn.workplace();
  }

  private static MonthlyDsn envelope(String norm) {
    MonthlyDsn dsn = new MonthlyDsn();
    dsn.add("S10.G00.00.001=PASSERELLE", "S10.G00.00.002=EDITEUR", "S10.G00.00.003=1.0");
    dsn.add("S10.G00.00.005=02", "S10.G00.00.006=" + norm, "S10.G00.00.007=01");
    dsn.add("S10.G00.00.008=01", "S10.G00.01.001=732829320", "S10.G00.01.002=00074");
    dsn.add("S10.G00.01.003=CABINET EXEMPLE", "S10.G00.01.005=69001", "S10.G00.01.006=LYON");
    return dsn.add(
        "S10.G00.02.001=02", "S10.G00.02.002=EXEMPLE", "S10.G00.02.004=paie@example.org");
  }

  /** Up to the establishment and its adhesion. */
  public MonthlyDsn declaration(String order) {
    add("S20.G00.05.001=01", "S20.G00.05.002=01", "S20.G00.05.003=11", "S20.G00.05.004=" + order);
    add("S20.G00.05.005=01092024", "S20.G00.05.007=03102024", "S20.G00.05.008=01");
    add("S20.G00.05.010=01", "06.001=732829320", "06.002=00074", "06.003=6201Z");
    add("11.001=00074", "11.002=6201Z", "11.004=69001", "11.005=LYON");
    return add("15.001=REF-1", "15.002=P0942", "15.004=01", "15.005=1");
  }

  public MonthlyDsn person(String nir, String contract) {
    String birth = nir.startsWith("185") ? "05051985" : "12121984";
    add("30.001=" + nir, "30.002=DURAND", "30.004=CAMILLE", "30.005=01", "30.006=" + birth);
    add("30.007=LYON", "30.014=69", "40.001=01022020", "40.002=06", "40.003=04", "40.004=546d");
    add("40.005=546dN", "40.006=HOTESSE", "40.007=01", "40.008=99", "40.009=" + contract);
    add("40.011=10", "40.012=151.67", "40.013=151.67", "40.014=10", "40.018=200");
    add("40.019=12002701600563", "40.020=200", "40.026=99", "40.039=200", "40.040=602MD");
    add("40.043=2.10", "60.001=01", "60.002=02092024", "60.003=10092024", "60.004=02");
    add("70.004=ISOLE", "70.005=CADRES", "70.012=1", "70.013=1", "71.002=RUAA");
    add("50.001=30092024", "50.002=1820.00", "50.004=1500.00", "51.001=01092024");
    add("51.002=30092024", "51.010=" + contract, "51.011=001", "51.013=2200.00");
    add("78.001=31", "78.002=01092024", "78.003=30092024", "78.004=0.00", "78.005=1");
    add("79.001=10", "79.004=2200.00", "81.001=059", "81.004=35.10");
    return add("86.001=07", "86.002=03", "86.003=4", "86.005=" + contract);
  }

  public MonthlyDsn workplace() {
    return add("85.001=12002701600563", "85.002=8411Z", "85.010=01", "85.011=69123");
  }

  /** Adds lines at the end. */
  public MonthlyDsn add(String... more) {
    for (String line : more) {
      lines.add(written(line));
    }
    return this;
  }

  /**
   * Changes the first line of a rubrique: {@code 40.009=x} sets it, where its number belongs when
   * it is not there yet; {@code -40.009} takes it out; {@code 40.009>LINE} puts a line behind it.
   */
  public MonthlyDsn change(String... changes) {
    for (String change : changes) {
      if (change.startsWith("-")) {
        lines.remove(indexOf(change.substring(1)));
      } else if (change.contains(">")) {
        int at = change.indexOf('>');
        lines.add(indexOf(change.substring(0, at)) + 1, written(change.substring(at + 1)));
      } else {
        set(change);
      }
    }
    return this;
  }

  public MonthlyDsn totals(String rubriques, String declarations) {
    rubriqueTotal = rubriques;
    declarationTotal = declarations;
    return this;
  }

  /** Line of the file, from 1, of the first line that starts with a rubrique. */
  public long lineOf(String rubrique) {
    return indexOf(rubrique) + 1L;
  }

  public long size() {
    return lines.size() + 2L;
  }

  public String text(String lineEnd) {
    List<String> all = new ArrayList<>(lines);
    long declarations = lines.stream().filter(l -> l.startsWith("S20.G00.05.001")).count();
    long rubriques = lines.stream().filter(l -> l.matches("(?s)S\\d\\d\\.G.*")).count() + 2;
    all.add(written("S90.G00.90.001=" + (rubriqueTotal.isEmpty() ? rubriques : rubriqueTotal)));
    all.add(
        written(
            "S90.G00.90.002=" + (declarationTotal.isEmpty() ? declarations : declarationTotal)));
    return String.join(lineEnd, all) + lineEnd;
  }

  public byte[] bytes() {
    return text("\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  public DsnReader reader() {
    return DsnReader.of(new ByteArrayInputStream(bytes()));
  }

  private void set(String change) {
    String line = written(change);
    String code = line.substring(0, 14);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(code)) {
        lines.set(i, line);
        return;
      }
    }
    int at = indexOf(code.substring(0, 11));
    while (at < lines.size()
        && lines.get(at).startsWith(code.substring(0, 11))
        && lines.get(at).compareTo(code) < 0) {
      at++;
    }
    lines.add(at, line);
  }

  private int indexOf(String rubrique) {
    String start = rubrique.startsWith("S") ? rubrique : "S21.G00." + rubrique;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such line: " + rubrique);
  }

  private static String written(String line) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      return line;
    }
    String code = line.substring(0, equals);
    String full = code.startsWith("S") ? code : "S21.G00." + code;
    return full + ",'" + line.substring(equals + 1) + "'";
  }
}
