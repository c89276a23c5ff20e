package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.model.Employee;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/**
 * Reads a DSN of one gigabyte that is made while it is read. Run in a JVM of its own with a small
 * heap by {@link LargeDsnTest}; prints what it counted.
 */
final class LargeDsn {
  static final long SIZE = 1L << 30;

  private LargeDsn() {}

  public static void main(String[] args) throws IOException {
    long people = SIZE / People.PERSON.length;
    byte[] head = new DsnFile().message("P26V01").declaration("01", DsnFile.NIC).bytes("\n");
    long rubriques = lines(head) + people * lines(People.PERSON) + 2;
    byte[] tail = new DsnFile().total(rubriques, 1).bytes("\n");
    long[] counts = new long[2];
    try (InputStream file =
            new SequenceInputStream(
                Collections.enumeration(
                    List.of(
                        new ByteArrayInputStream(head),
                        new People(people),
                        new ByteArrayInputStream(tail))));
        DsnReader reader = DsnReader.of(file)) {
      DsnWorkforceReader.strict()
          .read(
              reader,
              new DsnHandler() {
                @Override
                public void onEmployee(DsnDeclaration declaration, Employee employee) {
                  counts[0] += employee.getContracts().size();
                }

                @Override
                public void onIssue(DsnIssue issue) {
                  counts[1]++;
                }
              });
      long bytes = head.length + people * People.PERSON.length + tail.length;
      System.out.println(summary(people, 0, rubriques, bytes));
      System.out.println(summary(counts[0], counts[1], reader.line(), reader.offset()));
    }
  }

  static String summary(long people, long issues, long lines, long bytes) {
    return people + " people, " + issues + " issues, " + lines + " lines, " + bytes + " bytes";
  }

  private static long lines(byte[] bytes) {
    long lines = 0;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** The same person again and again, with another number each time. */
  private static final class People extends InputStream {
    static final byte[] PERSON = person();
    private static final int NUMBER = 16 + 7;

    private final byte[] current = PERSON.clone();
    private long left;
    private int at = PERSON.length;

    People(long people) {
      this.left = people;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      if (at == current.length) {
        if (left == 0) {
          return -1;
        }
        // Commune and serial of the NIR: 001 001 to 998 999.
        number(NUMBER, 1 + left / 999 % 998);
        number(NUMBER + 3, 1 + left % 999);
        left--;
        at = 0;
      }
      int given = Math.min(length, current.length - at);
      System.arraycopy(current, at, target, from, given);
      at += given;
      return given;
    }

    private void number(int where, long number) {
      current[where] = (byte) ('0' + number / 100);
      current[where + 1] = (byte) ('0' + number / 10 % 10);
      current[where + 2] = (byte) ('0' + number % 10);
    }

    private static byte[] person() {
      DsnFile file = new DsnFile().person(DsnFile.NIR, "00001");
      for (int base = 10; base < 40; base++) {
        file.lines("50.001=30092026", "50.002=1820.00", "50.004=1500.00");
        file.lines("78.001=" + base, "78.002=01092026", "78.003=30092026", "78.004=1820.00");
        file.lines("81.001=0" + base, "81.002=12002701600563", "81.004=35.10");
      }
      return file.bytes("\n");
    }
  }
}
