package fr.passerelle.sdk.amsn.file;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.function.Predicate;

/** Whether a file can carry a text. For one thread. */
interface Encodable extends Predicate<String> {
  /** Asks the character set of a layout. */
  static Encodable of(RosterFileLayout layout) {
    if (layout.getType() == RosterFileType.XLSX || layout.getCharset() == RosterFileCharset.UTF_8) {
      return text -> true;
    }
    CharsetEncoder encoder = Charset.forName(layout.getCharset().wire()).newEncoder();
    return encoder::canEncode;
  }
}
