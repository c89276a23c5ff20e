package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.netentreprises.apidsn.UnfitDsnException;
import fr.passerelle.sdk.netentreprises.apidsn.UnfitDsnException.Reason;
import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import fr.passerelle.sdk.netentreprises.dsn.NotADsnException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a file before it is deposited: once, line by line, whatever its size. */
final class DsnFitness {
  private static final int ENVELOPE = DsnCode.ofBlock("S10.G00.00");
  private static final int DECLARATION = DsnCode.ofBlock("S20.G00.05");
  private static final int SOFTWARE = DsnCode.of("S10.G00.00.001");
  private static final int VENDOR = DsnCode.of("S10.G00.00.002");
  private static final int VERSION = DsnCode.of("S10.G00.00.003");
  private static final int MODE = DsnCode.of("S10.G00.00.005");
  private static final Set<DsnReason> NO_TEXT =
      Set.of(
          DsnReason.UTF8_TEXT,
          DsnReason.BYTE_ORDER_MARK,
          DsnReason.NUL_CHARACTER,
          DsnReason.CONTROL_CHARACTER);

  private final DsnMode meant;
  private final Optional<Software> software;
  private int envelopes;
  private int declarations;
  private @Nullable String mode;
  private long modeLine;

  private DsnFitness(DsnMode meant, Optional<Software> software) {
    this.meant = meant;
    this.software = software;
  }

  /**
   * Looks at a file.
   *
   * @param dsn the file, read to its end and closed
   * @param meant trial or real, as the caller means it
   * @param software what the file must name, or empty when it does not matter
   * @throws UnfitDsnException when it is not fit to be deposited
   */
  static void require(InputStream dsn, DsnMode meant, Optional<Software> software) {
    DsnFitness fitness = new DsnFitness(meant, software);
    try (DsnReader reader = DsnReader.of(dsn)) {
      while (reader.next()) {
        fitness.line(reader);
      }
    } catch (NotADsnException e) {
      throw new UnfitDsnException(Reason.NOT_A_DSN, e.line(), e);
    }
    fitness.whole();
  }

  private void line(DsnReader reader) {
    if (!reader.isClean() && !Collections.disjoint(reader.anomalies(), NO_TEXT)) {
      throw new UnfitDsnException(Reason.NOT_ISO_8859_1, reader.line(), null);
    }
    int block = reader.block();
    if (block == ENVELOPE) {
      envelope(reader);
    } else if (block == DECLARATION && reader.startsBlock()) {
      declarations++;
    }
  }

  private void envelope(DsnReader reader) {
    envelopes += reader.startsBlock() ? 1 : 0;
    if (reader.code() == MODE) {
      mode = reader.value().text();
      modeLine = reader.line();
    }
    software.ifPresent(
        named -> {
          requireSame(reader, SOFTWARE, named.name());
          requireSame(reader, VENDOR, named.vendor());
          requireSame(reader, VERSION, named.version());
        });
  }

  private static void requireSame(DsnReader reader, int code, String named) {
    if (reader.code() == code && !reader.value().is(named)) {
      throw new UnfitDsnException(Reason.OTHER_SOFTWARE, reader.line(), null);
    }
  }

  private void whole() {
    if (envelopes != 1) {
      throw new UnfitDsnException(Reason.NOT_ONE_MESSAGE, 0, null);
    }
    if (declarations != 1) {
      throw new UnfitDsnException(Reason.NOT_ONE_DECLARATION, 0, null);
    }
    if (!meant.wire().equals(mode)) {
      throw new UnfitDsnException(wrongMode(), modeLine, null);
    }
  }

  private Reason wrongMode() {
    if (DsnMode.REAL.wire().equals(mode)) {
      return Reason.REAL_THOUGH_TRIAL_MEANT;
    }
    return DsnMode.TEST.wire().equals(mode) ? Reason.TRIAL_THOUGH_REAL_MEANT : Reason.MODE_UNKNOWN;
  }
}
