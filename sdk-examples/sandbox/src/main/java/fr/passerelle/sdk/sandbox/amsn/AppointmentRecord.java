package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** An appointment as the sandbox's AMSN portal holds it. */
@Value.Immutable
@SdkModel
public interface AppointmentRecord {
  /**
   * Id at the portal.
   *
   * @return the id; empty in a seed, the sandbox then gives one
   */
  @Shown
  Optional<String> getId();

  /**
   * Employee.
   *
   * @return id on the roster, for example {@code emp-000001}
   */
  @Shown
  String getEmployeeId();

  /**
   * Kind of visit.
   *
   * @return an open code
   */
  Optional<String> getVisitType();

  /**
   * When it begins.
   *
   * @return at the hour of the place
   */
  @Shown
  OffsetDateTime getStartsAt();

  /**
   * Where it takes place.
   *
   * @return 1 to 200 characters
   */
  Optional<String> getPlace();

  /**
   * State.
   *
   * @return an open code, {@code scheduled} by default
   */
  @Shown
  @Value.Default
  default String getState() {
    return "scheduled";
  }

  /**
   * Request that it answers.
   *
   * @return id of the request
   */
  @Shown
  Optional<String> getVisitRequestId();

  /**
   * Starts a record.
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
   * Builds a {@link AppointmentRecord}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableAppointmentRecord.Builder {
    Builder() {}
  }
}
