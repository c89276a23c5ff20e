package fr.passerelle.sdk.amsn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A layout that cannot work in both directions is refused before a file is touched. */
class RosterFileLayoutTest {
  private static final RosterFileLayout CSV = RosterFileLayout.csv();

  static Stream<RosterFileLayout> unusable() {
    return Stream.of(
        CSV.toBuilder().separator("x").build(),
        CSV.toBuilder().separator(";;").build(),
        CSV.toBuilder().listSeparator(" ").build(),
        CSV.toBuilder().sheet("x".repeat(32)).build(),
        CSV.toBuilder().datePattern("dd/MM/yy").build(),
        CSV.toBuilder().datePattern("dd/MM").build(),
        CSV.toBuilder().datePattern("not a pattern {").build(),
        without(RosterField.SEX),
        changed(RosterField.SEX, column -> column.header(" ")),
        changed(RosterField.SEX, column -> column.header("prénoms")),
        changed(RosterField.SEX, column -> column.field(RosterField.JOB_TITLE)),
        changed(RosterField.SEX, column -> column.values(Map.of("male", "X", "female", "x"))),
        changed(RosterField.FAMILY_NAME, column -> column.values(Map.of("a", "b"))),
        changed(RosterField.MULTI_EMPLOYER, column -> column.values(Map.of("true", "oui"))));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void layoutIsRefused(RosterFileLayout layout) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> LayoutRules.require(layout));
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> RosterFileLayout.fromJson(layout.toJson()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"type\":\"ods\",\"columns\":[]}", "{\"columns\":[]}"})
  void jsonThatIsNoLayoutIsRefused(String json) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> RosterFileLayout.fromJson(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void standardLayoutsNameEveryFieldOnce() {
    for (RosterFileLayout layout : List.of(CSV, RosterFileLayout.xlsx())) {
      assertThat(layout.getColumns())
          .extracting(RosterColumn::getField)
          .containsExactly(RosterField.values());
      assertThat(LayoutRules.require(layout)).isSameAs(layout);
    }
  }

  private interface Edit {
    RosterColumn.Builder apply(RosterColumn.Builder column);
  }

  private static RosterFileLayout changed(RosterField field, Edit edit) {
    List<RosterColumn> columns = new ArrayList<>();
    for (RosterColumn column : CSV.getColumns()) {
      columns.add(column.getField() == field ? edit.apply(column.toBuilder()).build() : column);
    }
    return CSV.toBuilder().columns(columns).build();
  }

  private static RosterFileLayout without(RosterField field) {
    return CSV.toBuilder()
        .columns(CSV.getColumns().stream().filter(column -> column.getField() != field).toList())
        .build();
  }
}
