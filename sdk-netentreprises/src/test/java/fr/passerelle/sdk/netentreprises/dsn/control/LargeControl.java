package fr.passerelle.sdk.netentreprises.dsn.control;

import fr.passerelle.sdk.netentreprises.dsn.MonthlyDsn;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Controls a declaration of many people that is made while it is read. Run in a JVM of its own with
 * a small heap by {@link LargeControlTest}; prints what it met.
 */
final class LargeControl {
  static final int PEOPLE = 100_000;

  private LargeControl() {}

  public static void main(String[] args) {
    String file = MonthlyDsn.of("P26V01").text("\n");
    int from = file.indexOf("S21.G00.30.001");
    int to = file.indexOf("S21.G00.85.001");
    String person = file.substring(from, to);
    long lines = file.lines().count() + person.lines().count() * (PEOPLE - 1L);
    String head = file.substring(0, from);
    String tail =
        file.substring(to).replaceFirst("S90.G00.90.001,'\\d+'", "S90.G00.90.001,'" + lines + "'");
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(
                new AbstractList<>() {
                  @Override
                  public int size() {
                    return PEOPLE + 2;
                  }

                  @Override
                  public InputStream get(int rank) {
                    String text =
                        rank == 0 ? head : rank > PEOPLE ? tail : person(person, rank - 1);
                    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
                  }
                }));
    List<String> found = new ArrayList<>();
    DsnControlSummary summary =
        DsnControl.standard()
            .check(
                in,
                anomaly -> {
                  if (found.size() < 5) {
                    found.add(anomaly.toString());
                  }
                });
    System.out.println(summary.getLines() + " of " + lines + " lines, " + found);
  }

  /** The same person with another number, in places that exist nowhere. */
  private static String person(String person, int rank) {
    String number = String.format(Locale.ROOT, "1850599%03d%03d", 1 + rank / 999, 1 + rank % 999);
    return person.replace(MonthlyDsn.NIR, number);
  }
}
