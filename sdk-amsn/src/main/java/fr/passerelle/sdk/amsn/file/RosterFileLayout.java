package fr.passerelle.sdk.amsn.file;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The mapping between a file and the roster: kind of file, columns, words for codes, form of dates.
 * A company that has its own spreadsheet describes it once and keeps the description as JSON.
 *
 * <p>{@link #csv()} and {@link #xlsx()} are the SDK's own layout. No template of the portal is
 * published, and these pretend to be none.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableRosterFileLayout.class)
@JsonDeserialize(builder = RosterFileLayout.Builder.class)
public interface RosterFileLayout {
  /**
   * Kind of file.
   *
   * @return CSV or XLSX
   */
  @Shown
  RosterFileType getType();

  /**
   * Columns, in the order in which they are written; a file that is read may have another order.
   *
   * @return one for each field at most, those that every line must have among them
   */
  @Shown
  List<RosterColumn> getColumns();

  /**
   * Form of dates in text, as {@link java.time.format.DateTimeFormatter} understands it, with a
   * year of four digits. Cells of a workbook that are dates need none.
   *
   * @return {@code dd/MM/uuuu} unless told otherwise
   */
  @Shown
  @Value.Default
  default String getDatePattern() {
    return "dd/MM/uuuu";
  }

  /**
   * What stands between two cells of a CSV file.
   *
   * @return one of {@code ; , |} and tab; a semicolon unless told otherwise
   */
  @Shown
  @Value.Default
  default String getSeparator() {
    return ";";
  }

  /**
   * Character set of a CSV file.
   *
   * @return UTF-8 unless told otherwise
   */
  @Shown
  @Value.Default
  default RosterFileCharset getCharset() {
    return RosterFileCharset.UTF_8;
  }

  /**
   * Whether a CSV file in UTF-8 is written with a byte order mark, by which Excel recognises it. It
   * is read with or without.
   *
   * @return true unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isByteOrderMark() {
    return true;
  }

  /**
   * Name of the sheet of a workbook; when read, a workbook without it is refused.
   *
   * @return {@code Effectif} unless told otherwise
   */
  @Shown
  @Value.Default
  default String getSheet() {
    return "Effectif";
  }

  /**
   * What stands between the items of a list in one cell.
   *
   * @return {@code |} unless told otherwise
   */
  @Shown
  @Value.Default
  default String getListSeparator() {
    return "|";
  }

  /**
   * What becomes of columns that the layout does not know.
   *
   * @return the file is refused unless told otherwise
   */
  @Shown
  @Value.Default
  default UnknownColumns getUnknownColumns() {
    return UnknownColumns.REFUSE;
  }

  /** {@return the SDK's own layout as CSV: semicolons, UTF-8 with a byte order mark} */
  static RosterFileLayout csv() {
    return standard(RosterFileType.CSV);
  }

  /** {@return the SDK's own layout as a workbook, sheet {@code Effectif}} */
  static RosterFileLayout xlsx() {
    return standard(RosterFileType.XLSX);
  }

  private static RosterFileLayout standard(RosterFileType type) {
    return builder()
        .type(type)
        .columns(Arrays.stream(RosterField.values()).map(RosterFileLayout::standard).toList())
        .build();
  }

  private static RosterColumn standard(RosterField field) {
    RosterColumn.Builder column = RosterColumn.builder().field(field).header(field.header());
    return switch (field) {
      case SEX -> column.values(Map.of("male", "M", "female", "F")).build();
      case MULTI_EMPLOYER -> column.values(Map.of("true", "oui", "false", "non")).build();
      case CONTRACT_TYPE, MONITORING_CATEGORY, EXPOSURES -> column.open(true).build();
      default -> column.build();
    };
  }

  /**
   * Reads a layout that was kept as JSON.
   *
   * @param json UTF-8
   * @return the layout
   * @throws ConfigurationException when it is not a layout, or one that cannot work; the message
   *     says what is wrong
   */
  static RosterFileLayout fromJson(byte[] json) {
    try {
      return LayoutRules.require(SdkJson.create().read(json, RosterFileLayout.class));
    } catch (ConfigurationException e) {
      throw e;
    } catch (SdkException e) {
      throw new ConfigurationException("the layout cannot be read: " + e.getMessage());
    }
  }

  /** {@return this layout as JSON, UTF-8} */
  default byte[] toJson() {
    return SdkJson.create().write(this);
  }

  /**
   * Starts a new RosterFileLayout.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder toBuilder();

  /**
   * Builds a {@link RosterFileLayout}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableRosterFileLayout.Builder {
    Builder() {}
  }
}
