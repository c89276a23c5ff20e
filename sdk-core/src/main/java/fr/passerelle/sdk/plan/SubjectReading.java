package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.plan.internal.GroupKey;
import fr.passerelle.sdk.plan.internal.Groups;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets one list of subjects be grouped by a key. */
record SubjectReading(
    List<? extends PlanSubject<?>> subjects,
    IntPredicate open,
    Function<PlanSubject<?>, @Nullable GroupKey> keyOf,
    Predicate<PlanSubject<?>> relevantWhenSettled)
    implements Groups.Reading {

  @Override
  public int size() {
    return subjects.size();
  }

  @Override
  public @Nullable GroupKey key(int place) {
    return keyOf.apply(subjects.get(place));
  }

  @Override
  public boolean isRelevantWhenSettled(int place) {
    return relevantWhenSettled.test(subjects.get(place));
  }
}
