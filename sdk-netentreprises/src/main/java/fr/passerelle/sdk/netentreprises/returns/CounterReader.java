package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.xml.internal.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads counters of anomalies; one without category or number stays among the other values. */
final class CounterReader {
  private final Taken taken;

  CounterReader(Taken taken) {
    this.taken = taken;
  }

  List<ReportCounter> read(List<XmlElement> elements, String categoryName) {
    List<ReportCounter> counters = new ArrayList<>();
    for (XmlElement element : elements) {
      Optional<String> category = taken.text(element, categoryName);
      Optional<Long> number = taken.number(element, "nombre");
      if (category.isPresent() && number.isPresent()) {
        counters.add(ReportCounter.builder().category(category.get()).number(number.get()).build());
      } else {
        taken.leave(element);
      }
    }
    return counters;
  }
}
