package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.netentreprises.dsn.edit.DsnSkip.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Gathers what edits did. */
final class EditLog {
  private final List<DsnBlockEdit> edits;
  private final BitSet found = new BitSet();
  private final List<DsnChange> changes = new ArrayList<>();
  private final List<DsnSkip> skips = new ArrayList<>();
  private long changeCount;
  private long unchangedCount;
  private long skipCount;

  EditLog(List<DsnBlockEdit> edits) {
    this.edits = edits;
  }

  /** An edit met a block that it is meant for. */
  void found(int edit) {
    found.set(edit);
  }

  /** A rubrique was set, to what it was or not. */
  void changed(boolean isChanged) {
    if (!isChanged) {
      unchangedCount++;
    }
  }

  void change(DsnChange change) {
    changeCount++;
    if (changes.size() < DsnEdit.MAX_LISTED) {
      changes.add(change);
    }
  }

  void skip(BlockLines lines, Reason reason, int edit) {
    skipCount++;
    if (skips.size() < DsnEdit.MAX_LISTED) {
      skips.add(new DsnSkip(lines.firstLine(), lines.block(), reason, edit));
    }
  }

  DsnEditReport report() {
    DsnEditReport.Builder report = DsnEditReport.builder();
    for (int i = found.nextClearBit(0); i < edits.size(); i = found.nextClearBit(i + 1)) {
      report.addNotFound(edits.get(i));
    }
    return report
        .changes(changes)
        .changeCount(changeCount)
        .unchangedCount(unchangedCount)
        .skips(skips)
        .skipCount(skipCount)
        .build();
  }
}
