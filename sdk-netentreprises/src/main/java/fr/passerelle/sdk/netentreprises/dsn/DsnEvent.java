package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.Employee;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a declaration of event (<i>signalement</i>) tells about one contract: a stop of work (nature
 * 04), a return (05) or an end (07).
 */
@Value.Immutable
@SdkModel
public interface DsnEvent {

  /**
   * The declaration.
   *
   * @return nature 04, 05 or 07
   */
  @Shown
  DsnDeclaration getDeclaration();

  /**
   * The person, without contracts.
   *
   * @return what blocks 30 and 31 tell
   */
  Employee getEmployee();

  /**
   * Contract number (rubrique 40.009).
   *
   * @return 5 to 20 characters
   */
  @Shown
  Optional<String> getContractNumber();

  /**
   * Start of the contract (rubrique 40.001).
   *
   * @return first day
   */
  @Shown
  Optional<LocalDate> getContractStart();

  /**
   * The stop of work or the return (block 60).
   *
   * @return present for natures 04 and 05
   */
  Optional<Absence> getAbsence();

  /**
   * The end of the contract (block 62).
   *
   * @return present for nature 07
   */
  Optional<ContractEnd> getEnd();

  /**
   * Starts a new DsnEvent.
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

  /** Builds a {@link DsnEvent}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableDsnEvent.Builder {
    Builder() {}
  }
}
