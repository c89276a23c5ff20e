package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.fixture.SyntheticDsn;
import fr.passerelle.sdk.sandbox.fixture.SyntheticPeople;
import fr.passerelle.sdk.sandbox.fixture.SyntheticRoster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;

/** The DSN that comes with the journey, and the roster that the portal holds for it. */
final class BundledWorld {
  private static final SyntheticPeople PEOPLE = SyntheticPeople.of(7, 50, YearMonth.of(2026, 10));

  private BundledWorld() {}

  static InputStream dsn() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      SyntheticDsn.of(PEOPLE, DsnNorm.P26V01).write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  static List<RosterRecord> roster() {
    return SyntheticRoster.of(PEOPLE);
  }
}
