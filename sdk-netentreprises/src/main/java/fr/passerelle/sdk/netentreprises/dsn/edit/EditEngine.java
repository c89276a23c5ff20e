package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnSkip.Reason;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies a file line by line; the blocks that edits look at, in the establishments that they name,
 * are held until they are complete.
 */
final class EditEngine {
  private static final int SIREN = 210_006_001;
  private static final int NIC = 210_011_001;
  private static final int DECLARATION = 200_005;

  private final DsnReader reader;
  private final DsnWriter writer;
  private final List<DsnBlockEdit> edits;
  private final EditLog log;
  private final Edits apply;
  private final Set<String> establishments = new HashSet<>();
  private final Set<Integer> blocks = new HashSet<>();

  private String siren = "";
  private String siret = "";
  private boolean isMeant;
  private @Nullable BlockLines held;

  EditEngine(DsnReader reader, DsnWriter writer, List<DsnBlockEdit> edits) {
    this.reader = reader;
    this.writer = writer;
    this.edits = edits;
    this.log = new EditLog(edits);
    this.apply = new Edits(log);
    for (DsnBlockEdit edit : edits) {
      establishments.add(edit.getEstablishment().value());
      blocks.add(Edits.block(edit));
    }
    if (blocks.contains(Edits.AFFILIATION)) {
      // Affiliations are chosen by the contracts that they point to, and stand under.
      blocks.add(Edits.ADHESION);
      blocks.add(Edits.CONTRACT);
    }
  }

  DsnEditReport run() throws IOException {
    while (reader.next()) {
      accept();
    }
    release();
    return log.report();
  }

  private void accept() throws IOException {
    if (reader.startsBlock()) {
      release();
      enter();
    }
    int code = reader.code();
    if (code == SIREN) {
      siren = reader.value().text();
    } else if (code == NIC) {
      siret = siren + reader.value().text();
      isMeant = establishments.contains(siret);
    }
    BlockLines lines = held;
    if (lines == null) {
      writer.copy(reader);
    } else if (!lines.add(reader)) {
      giveUp(lines);
    }
  }

  private void enter() {
    int block = reader.block();
    if (block == DECLARATION) {
      siren = "";
      siret = "";
      isMeant = false;
      apply.forget();
    }
    if (isMeant && blocks.contains(block)) {
      held = new BlockLines(block);
    }
  }

  /** The block that is held is complete: edits it and writes it. */
  private void release() throws IOException {
    BlockLines lines = held;
    held = null;
    if (lines == null) {
      return;
    }
    apply.note(lines);
    for (int rank = 0; rank < edits.size(); rank++) {
      if (edits.get(rank).getEstablishment().value().equals(siret)) {
        apply.apply(edits.get(rank), rank, lines);
      }
    }
    lines.writeTo(writer, log::change);
  }

  /** No block of the norm is that long: it is copied, and nothing in it is changed. */
  private void giveUp(BlockLines lines) throws IOException {
    held = null;
    for (int rank = 0; rank < edits.size(); rank++) {
      DsnBlockEdit edit = edits.get(rank);
      if (edit.getEstablishment().value().equals(siret) && Edits.block(edit) == lines.block()) {
        log.found(rank);
        log.skip(lines, Reason.UNREADABLE, rank);
      }
    }
    lines.writeTo(writer, log::change);
  }
}
