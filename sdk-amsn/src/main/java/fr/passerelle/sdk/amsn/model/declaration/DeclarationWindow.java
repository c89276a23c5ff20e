package fr.passerelle.sdk.amsn.model.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the annual declaration of a year may be made, as the service says it. The guide only says
 * January; the days differ from year to year and are announced by e-mail, so that nothing here is
 * worked out from a month.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDeclarationWindow.class)
@JsonDeserialize(builder = DeclarationWindow.Builder.class)
public interface DeclarationWindow extends OpenModel {
  /**
   * Year of the declaration.
   *
   * @return for example 2027
   */
  @Shown
  int getYear();

  /**
   * Whether it was open when the service was asked.
   *
   * @return true when it was
   */
  @Shown
  boolean isOpen();

  /**
   * First day.
   *
   * @return a date, empty when it is not announced
   */
  @Shown
  Optional<LocalDate> getOpensOn();

  /**
   * Last day, which still belongs to the window.
   *
   * @return a date, empty when it is not announced
   */
  @Shown
  Optional<LocalDate> getClosesOn();

  /**
   * Day whose situation is declared.
   *
   * @return a date, empty when the service does not say
   */
  @Shown
  Optional<LocalDate> getReferenceDate();

  /**
   * Judges a day by the days that the service announced; without a first day, by what it said when
   * it was asked.
   *
   * @param day a day, in France
   * @return whether the window is open on it
   */
  default boolean isOpenOn(LocalDate day) {
    boolean begun = getOpensOn().map(first -> !day.isBefore(first)).orElse(isOpen());
    return begun && getClosesOn().filter(day::isAfter).isEmpty();
  }

  /**
   * Reads when the window opens from a refusal of the service, code {@code window-closed}.
   *
   * @param refusal the refusal
   * @return the first day, empty when the refusal is another or does not say
   */
  static Optional<LocalDate> announcedBy(ResponseException refusal) {
    return refusal
        .problem()
        .filter(problem -> problem.code().filter("window-closed"::equals).isPresent())
        .flatMap(problem -> Optional.ofNullable(problem.otherMembers().get("opensOn")))
        .flatMap(DeclarationWindow::day);
  }

  private static Optional<LocalDate> day(Object member) {
    try {
      return Optional.of(LocalDate.parse(member.toString()));
    } catch (DateTimeParseException e) {
      // A problem is the service's own text: what is no day says nothing about the day.
      return Optional.empty();
    }
  }

  /**
   * Starts a new DeclarationWindow.
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
   * Builds a {@link DeclarationWindow}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableDeclarationWindow.Builder {
    Builder() {}
  }
}
