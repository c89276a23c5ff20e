package fr.passerelle.sdk.netentreprises.subsidy.internal;

import java.util.Optional;

/**
 * What is known of one condition.
 *
 * @param met true, false, or empty when a fact is missing
 * @param reservation what the answer takes for granted
 */
public record Judgement(Optional<Boolean> met, Optional<String> reservation) {
  static Judgement of(Optional<Boolean> met) {
    return new Judgement(met, Optional.empty());
  }

  static Judgement no(Optional<Boolean> obstacle) {
    return of(obstacle.map(there -> !there));
  }

  static Judgement fulfilled() {
    return of(Optional.of(true));
  }

  Judgement under(String sentence) {
    return new Judgement(met, Optional.of(sentence));
  }
}
