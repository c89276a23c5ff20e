package fr.passerelle.sdk.document.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.passerelle.sdk.document.DocumentRefusalReason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * CSV: text that decodes without a fault, holds no control character and no markup, and forms
 * records of the same number of columns, at least two, under one of the usual separators.
 */
final class CsvContent {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char[] SEPARATORS = {';', ',', '\t', '|'};

  private CsvContent() {}

  static void verify(Bytes bytes, boolean windows1252Allowed) throws ContentFault {
    String text = decode(bytes, windows1252Allowed);
    if (text.isBlank() && text.chars().noneMatch(CsvContent::isForbidden)) {
      throw new ContentFault(DocumentRefusalReason.EMPTY, "there is no record");
    }
    if (text.chars().anyMatch(CsvContent::isForbidden)) {
      throw ContentFault.mismatch("the text holds a control character");
    }
    if (text.stripLeading().startsWith("<")) {
      throw ContentFault.mismatch("the content is markup");
    }
    for (char separator : SEPARATORS) {
      if (text.indexOf(separator) >= 0 && isTable(text, separator)) {
        return;
      }
    }
    throw ContentFault.mismatch("no separator gives records of the same number of columns");
  }

  private static String decode(Bytes bytes, boolean windows1252Allowed) throws ContentFault {
    if (bytes.startsWith(0, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (bytes.startsWith(0, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (bytes.startsWith(0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    try {
      return decode(bytes, 0, StandardCharsets.UTF_8);
    } catch (ContentFault notUtf8) {
      if (!windows1252Allowed) {
        throw notUtf8;
      }
      return decode(bytes, 0, WINDOWS_1252);
    }
  }

  private static String decode(Bytes bytes, int from, Charset charset) throws ContentFault {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes.data(), from, bytes.length() - from))
          .toString();
    } catch (CharacterCodingException malformed) {
      throw ContentFault.mismatch("the text does not decode as " + charset.name());
    }
  }

  private static boolean isForbidden(int character) {
    return Character.isISOControl(character)
        && character != '\t'
        && character != '\r'
        && character != '\n';
  }

  private static boolean isTable(String text, char separator) {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false).ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        if (row.getFieldCount() < 2) {
          return false;
        }
      }
      return true;
    } catch (CsvParseException irregular) {
      return false;
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
