package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.model.PartialDate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The value of the current line of a {@link DsnReader}: a view on its buffer, valid until the next
 * line. Nothing is decoded or allocated unless asked for.
 */
public final class DsnValue {
  private final DsnReader reader;

  DsnValue(DsnReader reader) {
    this.reader = reader;
  }

  /** {@return the number of bytes, which is the number of characters} */
  public int length() {
    return reader.valueEnd - reader.valueStart;
  }

  /**
   * Returns one character.
   *
   * @param index 0 to {@code length() - 1}
   * @return the character in ISO-8859-1
   * @throws IndexOutOfBoundsException when the index is out of the value
   */
  public char charAt(int index) {
    if (index < 0 || index >= length()) {
      throw new IndexOutOfBoundsException(index);
    }
    return (char) (reader.bytes[reader.valueStart + index] & 0xFF);
  }

  /**
   * Decodes the value.
   *
   * @return the text; a line that {@link DsnReason#UTF8_TEXT} is reported for is decoded as what it
   *     is, so that names come out right
   */
  public String text() {
    return new String(
        reader.bytes,
        reader.valueStart,
        length(),
        reader.has(DsnReason.UTF8_TEXT) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  /**
   * Compares with a text without allocating.
   *
   * @param expected characters of ISO-8859-1
   * @return true when the value is exactly that
   */
  public boolean is(String expected) {
    int length = length();
    if (expected.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (expected.charAt(i) != (reader.bytes[reader.valueStart + i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Copies the bytes of the value.
   *
   * @param target receives {@link #length()} bytes
   * @param at where the first one goes
   * @throws IndexOutOfBoundsException when the target is too short
   */
  public void copyTo(byte[] target, int at) {
    System.arraycopy(reader.bytes, reader.valueStart, target, at, length());
  }

  /**
   * Reads a date written {@code JJMMAAAA}.
   *
   * @return the date, empty when the value is no day of the calendar
   */
  public Optional<LocalDate> date() {
    return Values.date(reader.bytes, reader.valueStart, length());
  }

  /**
   * Reads a date of birth written {@code JJMMAAAA}, day and month {@code 99} or {@code 00} when
   * they are not known.
   *
   * @return the date as far as it is known, empty when the value is none
   */
  public Optional<PartialDate> partialDate() {
    return Values.partialDate(reader.bytes, reader.valueStart, length());
  }

  /**
   * Reads a decimal number written with a dot, leading zeros allowed.
   *
   * @return the number with the scale it is written with ({@code 1820.00} has two), empty when the
   *     value is none or has more than 18 digits
   */
  public Optional<BigDecimal> decimal() {
    return Values.decimal(reader.bytes, reader.valueStart, length());
  }

  /**
   * Reads a whole number without a sign.
   *
   * @return the number, empty when the value is none or has more than 18 digits
   */
  public OptionalLong number() {
    return Values.number(reader.bytes, reader.valueStart, length());
  }

  /** {@return the length only: values are personal data} */
  @Override
  public String toString() {
    return "DsnValue{length=" + length() + "}";
  }
}
