package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.dsn.DsnEnvelope;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.util.Optional;

/** Blocks S10.G00.00 and S10.G00.01: what a message says of itself. */
final class EnvelopeBlock {
  private static final int NORM = 100_000_006;

  private final Fields fields;

  private DsnEnvelope.Builder envelope = DsnEnvelope.builder();
  private Optional<String> norm = Optional.empty();
  private String siren = "";
  private long line;

  EnvelopeBlock(Fields fields) {
    this.fields = fields;
  }

  void open() {
    envelope = DsnEnvelope.builder();
    norm = Optional.empty();
    siren = "";
    line = fields.line();
  }

  void accept(int number) {
    switch (number) {
      case 1 -> envelope.software(fields.text());
      case 2 -> envelope.vendor(fields.text());
      case 3 -> envelope.softwareVersion(fields.text());
      case 5 -> envelope.mode(fields.code(DsnMode.class));
      case 6 -> norm = Optional.of(fields.text());
      case 7 -> envelope.depositPoint(fields.text());
      case 8 -> envelope.kind(fields.text());
      default -> {}
    }
  }

  /** Block S10.G00.01. */
  void acceptEmitter(int number) {
    switch (number) {
      case 1 -> siren = fields.text();
      case 2 -> {
        String siret = siren + fields.text();
        envelope.emitter(fields.checked(Siret.parse(siret), siret));
      }
      case 3 -> envelope.emitterName(fields.text());
      default -> {}
    }
  }

  DsnEnvelope close() {
    if (norm.flatMap(DsnNorm::find).isEmpty()) {
      fields.issues().report(DsnReason.UNKNOWN_NORM, line, NORM);
    }
    return envelope.line(line).norm(norm).build();
  }
}
