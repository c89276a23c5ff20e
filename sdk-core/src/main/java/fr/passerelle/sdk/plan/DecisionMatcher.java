package fr.passerelle.sdk.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Matches what a person declared to be the same. A decision about subjects that are gone, or that
 * work in two establishments by now, has no object any more and is left aside.
 */
final class DecisionMatcher {
  private final Matching<?, ?> matching;
  private final Map<String, String> matches;

  DecisionMatcher(Matching<?, ?> matching, Decisions decisions) {
    this.matching = matching;
    this.matches = decisions.matches();
  }

  void run() {
    if (matches.isEmpty()) {
      return;
    }
    Map<String, Integer> payroll = places(matching.payroll(), matches.keySet());
    Map<String, Integer> portal = places(matching.portal(), matches.values());
    // In payroll's order, so that two decisions on one record always have the same winner.
    payroll.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(found -> match(found.getValue(), portal.get(matches.get(found.getKey()))));
  }

  private void match(int payroll, @Nullable Integer portal) {
    if (portal != null
        && matching.isPortalOpen(portal)
        && matching
            .payroll()
            .get(payroll)
            .getEstablishment()
            .equals(matching.portal().get(portal).getEstablishment())) {
      matching.match(payroll, portal, Remark.MATCHED_BY_DECISION);
    }
  }

  private static Map<String, Integer> places(
      List<? extends PlanSubject<?>> subjects, Collection<String> ids) {
    Set<String> wanted = new HashSet<>(ids);
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < subjects.size(); place++) {
      String id = subjects.get(place).getId();
      if (wanted.contains(id) && places.put(id, place) != null) {
        throw new IllegalArgumentException(
            "a decision names an id that two subjects carry, the second at position "
                + (place + 1));
      }
    }
    return places;
  }
}
