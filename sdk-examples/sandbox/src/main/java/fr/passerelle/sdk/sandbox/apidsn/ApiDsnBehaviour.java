package fr.passerelle.sdk.sandbox.apidsn;

import java.time.Duration;
import java.util.Optional;

/**
 * What the operator leaves open, and a test may want otherwise. Immutable; each change gives
 * another one.
 *
 * @param declarantMinutes widest window of a <i>déclarant</i>
 * @param concentrateurMinutes widest window of a <i>concentrateur</i>
 * @param announcesWindows whether lists carry {@code Accept-Ranges}
 * @param tokenLife how long a token is accepted
 * @param tokenExpires what {@code Expires} of a sign-in says, from now; empty leaves it out
 * @param guideJson whether JSON follows the guide ({@code retours.flux.retour}, a single one as an
 *     object) rather than the published material
 * @param bareLists whether lists leave out what is optional
 * @param urlPrefix address that lists put before download paths; empty for the sandbox's own
 * @param verdictDelay after which a deposit is found to conform; empty leaves it to the test
 */
public record ApiDsnBehaviour(
    int declarantMinutes,
    int concentrateurMinutes,
    boolean announcesWindows,
    Duration tokenLife,
    Optional<Duration> tokenExpires,
    boolean guideJson,
    boolean bareLists,
    Optional<String> urlPrefix,
    Optional<Duration> verdictDelay) {

  /** {@return what the published material shows: windows of 60 and 10, {@code Expires} in 2 min} */
  public static ApiDsnBehaviour published() {
    return new ApiDsnBehaviour(
        60,
        10,
        true,
        Duration.ofHours(2),
        Optional.of(Duration.ofMinutes(2)),
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Other windows.
   *
   * @param declarant minutes of a <i>déclarant</i>
   * @param concentrateur minutes of a <i>concentrateur</i>
   * @param announced whether lists say so
   * @return the behaviour
   */
  public ApiDsnBehaviour withWindows(int declarant, int concentrateur, boolean announced) {
    return new ApiDsnBehaviour(
        declarant,
        concentrateur,
        announced,
        tokenLife,
        tokenExpires,
        guideJson,
        bareLists,
        urlPrefix,
        verdictDelay);
  }

  /**
   * Other tokens.
   *
   * @param life how long one is accepted
   * @param expires what the sign-in says of it; empty for nothing
   * @return the behaviour
   */
  public ApiDsnBehaviour withTokens(Duration life, Optional<Duration> expires) {
    return new ApiDsnBehaviour(
        declarantMinutes,
        concentrateurMinutes,
        announcesWindows,
        life,
        expires,
        guideJson,
        bareLists,
        urlPrefix,
        verdictDelay);
  }

  /** {@return with JSON as the guide describes it} */
  public ApiDsnBehaviour withGuideJson() {
    return new ApiDsnBehaviour(
        declarantMinutes,
        concentrateurMinutes,
        announcesWindows,
        tokenLife,
        tokenExpires,
        true,
        bareLists,
        urlPrefix,
        verdictDelay);
  }

  /** {@return with lists that leave out what is optional} */
  public ApiDsnBehaviour withBareLists() {
    return new ApiDsnBehaviour(
        declarantMinutes,
        concentrateurMinutes,
        announcesWindows,
        tokenLife,
        tokenExpires,
        guideJson,
        true,
        urlPrefix,
        verdictDelay);
  }

  /**
   * Other addresses in lists.
   *
   * @param prefix what stands before {@code /telecharger-…}
   * @return the behaviour
   */
  public ApiDsnBehaviour withUrlPrefix(String prefix) {
    return new ApiDsnBehaviour(
        declarantMinutes,
        concentrateurMinutes,
        announcesWindows,
        tokenLife,
        tokenExpires,
        guideJson,
        bareLists,
        Optional.of(prefix),
        verdictDelay);
  }

  /**
   * A certificate of conformity for every deposit.
   *
   * @param delay after which it is published, by the sandbox's clock
   * @return the behaviour
   */
  public ApiDsnBehaviour withVerdictAfter(Duration delay) {
    return new ApiDsnBehaviour(
        declarantMinutes,
        concentrateurMinutes,
        announcesWindows,
        tokenLife,
        tokenExpires,
        guideJson,
        bareLists,
        urlPrefix,
        Optional.of(delay));
  }
}
