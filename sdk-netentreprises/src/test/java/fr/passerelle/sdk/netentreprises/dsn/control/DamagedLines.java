package fr.passerelle.sdk.netentreprises.dsn.control;

import fr.passerelle.sdk.netentreprises.dsn.MonthlyDsn;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A DSN without end whose lines are damaged at random: characters changed, inserted and left out,
 * lines cut, repeated, out of place, long, of other bytes. Made while it is read; the same seed
 * gives the same bytes.
 */
final class DamagedLines extends InputStream {
  private static final int SOUND_ONE_IN = 4;

  private final List<String> sound =
      List.of(
          MonthlyDsn.of("P26V01", MonthlyDsn.NIR, MonthlyDsn.OTHER_NIR).text("\n").split("\n", -1));
  private final Random random;
  private final long most;
  private long made;
  private int next;
  private byte[] line = new byte[0];
  private int at;

  DamagedLines(long seed, long lines) {
    this.random = new Random(seed);
    this.most = lines;
  }

  @Override
  public int read() {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int read = Math.min(length, line.length - at);
    System.arraycopy(line, at, into, from, read);
    at += read;
    return read;
  }

  private boolean fill() {
    if (at < line.length) {
      return true;
    }
    if (made == most) {
      return false;
    }
    made++;
    line = damaged(sound.get(next)).getBytes(StandardCharsets.ISO_8859_1);
    // The first line stays: a file that does not begin like a DSN is refused at once.
    next = made == 1 ? 1 : (next + 1) % sound.size();
    at = 0;
    return true;
  }

  private String damaged(String text) {
    if (made == 1 || random.nextInt(SOUND_ONE_IN) == 0) {
      return text + "\n";
    }
    StringBuilder changed = new StringBuilder(text);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int place = random.nextInt(changed.length() + 1);
      switch (random.nextInt(9)) {
        case 0 -> changed.setLength(place);
        case 1 -> changed.insert(place, (char) random.nextInt(256));
        case 2 -> changed.append("7".repeat(random.nextInt(400)));
        case 3 -> changed.insert(place, "'\n");
        case 4 -> changed.insert(place, "\r\n\n");
        case 5 -> changed.insert(0, sound.get(random.nextInt(sound.size())));
        case 6 -> changed.insert(place, "\u00C3\u00A9");
        case 7 -> next = random.nextInt(sound.size());
        default -> {
          if (place < changed.length()) {
            changed.setCharAt(place, (char) (32 + random.nextInt(96)));
          }
        }
      }
    }
    return changed.append(random.nextInt(50) == 0 ? "\r\n" : "\n").toString();
  }
}
