package fr.passerelle.sdk.amsn.file;

import java.util.HashMap;
import java.util.Map;

/** The words of one column, both ways. */
final class Words {
  private final RosterColumn column;
  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  Words(RosterColumn column) {
    this.column = column;
    column.getValues().forEach((code, word) -> exact.put(word, code));
    exact.forEach((word, code) -> codes.put(LayoutRules.key(word), code));
  }

  /** {@return the code that a text of the file stands for} */
  String code(String text) throws CellFault {
    // Most texts stand there as the layout has them: only others are worth the folding.
    String code = exact.get(text);
    if (code == null && !codes.isEmpty()) {
      code = codes.get(LayoutRules.key(text));
    }
    if (code != null) {
      return code;
    }
    // What has a word goes by it: its bare code is a slip, or another file's.
    if (!column.isOpen() || column.getValues().containsKey(text)) {
      throw new CellFault(RosterFileReason.UNKNOWN_VALUE);
    }
    return text;
  }

  /** {@return the text for a code; refused when it would not come back as this code} */
  String text(String code) throws CellFault {
    String text = column.getValues().getOrDefault(code, code);
    if (!code(text).equals(code)) {
      throw new CellFault(RosterFileReason.UNKNOWN_VALUE);
    }
    return text;
  }
}
