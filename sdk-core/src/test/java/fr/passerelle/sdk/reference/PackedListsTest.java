package fr.passerelle.sdk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.internal.Resource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The resources are what {@link PackedLists} makes of the tables, and nothing else is in them. */
@EnabledIf(
    value = "fr.passerelle.sdk.reference.SourceTables#areThere",
    disabledReason = "the tables the lists are made from are not beside the checkout")
class PackedListsTest {
  @Test
  void everyResourceIsWhatTheTablesGive() {
    for (Map.Entry<String, List<String>> list : PackedLists.make().entrySet()) {
      String name = Path.of(list.getKey()).getFileName().toString();
      boolean codes = list.getKey().startsWith(PackedLists.CODES);
      Class<?> neighbour = codes ? Resource.class : ReferenceList.class;

      assertThat(Resource.lines(neighbour, name)).as(name).isEqualTo(list.getValue());
    }
  }
}
