package fr.passerelle.sdk.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code yyyy-MM-dd} from the parser's own characters. Dates are the commonest values of the
 * contracts after names, and the general reader makes a dozen objects for each. Whatever is not
 * plainly of this form goes to the general reader, which judges it.
 */
final class IsoDateDeserializer extends StdScalarDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;
  private static final int LENGTH = 10;

  IsoDateDeserializer() {
    super(LocalDate.class);
  }

  @Override
  public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (json.hasToken(JsonToken.VALUE_STRING) && json.getTextLength() == LENGTH) {
      char[] text = json.getTextCharacters();
      int start = json.getTextOffset();
      int year = number(text, start, 4);
      int month = number(text, start + 5, 2);
      int day = number(text, start + 8, 2);
      if (text[start + 4] == '-' && text[start + 7] == '-' && isDate(year, month, day)) {
        return LocalDate.of(year, month, day);
      }
    }
    return LocalDateDeserializer.INSTANCE.deserialize(json, context);
  }

  private static boolean isDate(int year, int month, int day) {
    return year >= 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** {@return the ASCII digits as a number, or -1} */
  private static int number(char[] text, int from, int length) {
    int number = 0;
    for (int i = from; i < from + length; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
