package fr.passerelle.sdk.sandbox.amsn;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A member employer to seed the sandbox with. Its text form never shows the password nor anybody on
 * the roster.
 */
public final class AmsnMember {
  private final String number;
  private final String password;
  private final boolean personalised;
  private final Set<String> establishments;
  private final List<RosterRecord> roster;
  private final List<AppointmentRecord> appointments;
  private final List<VisitRequestRecord> visitRequests;
  private final List<CancellationRequestRecord> cancellationRequests;
  private final List<ActivityRecord> activity;

  private AmsnMember(Builder builder) {
    this.number = builder.number;
    this.password = builder.password;
    this.personalised = builder.personalised;
    this.establishments = Set.copyOf(builder.establishments);
    this.roster = List.copyOf(builder.roster);
    this.appointments = List.copyOf(builder.appointments);
    this.visitRequests = List.copyOf(builder.visitRequests);
    this.cancellationRequests = List.copyOf(builder.cancellationRequests);
    this.activity = List.copyOf(builder.activity);
  }

  /**
   * Starts a member.
   *
   * @param number member number (<i>numéro d'adhérent</i>)
   * @param password password to sign in with
   * @return a builder: password personalised, any establishment accepted, empty roster
   */
  public static Builder builder(String number, String password) {
    return new Builder(number, password);
  }

  /** {@return the member number} */
  public String number() {
    return number;
  }

  /** {@return the password} */
  public String password() {
    return password;
  }

  /** {@return whether the password was personalised already} */
  public boolean passwordPersonalised() {
    return personalised;
  }

  /** {@return SIRET of its establishments; when empty, entries for any establishment are taken} */
  public Set<String> establishments() {
    return establishments;
  }

  /** {@return the roster, in its order} */
  public List<RosterRecord> roster() {
    return roster;
  }

  /** {@return the appointments, in their order} */
  public List<AppointmentRecord> appointments() {
    return appointments;
  }

  /** {@return the requests for visits, in their order} */
  public List<VisitRequestRecord> visitRequests() {
    return visitRequests;
  }

  /** {@return the requests for cancellations, in their order} */
  public List<CancellationRequestRecord> cancellationRequests() {
    return cancellationRequests;
  }

  /** {@return the activity summaries, in their order} */
  public List<ActivityRecord> activity() {
    return activity;
  }

  /** {@return the member number and the size of the roster} */
  @Override
  public String toString() {
    return "AmsnMember(" + number + ", " + roster.size() + " on the roster)";
  }

  /** Builds an {@link AmsnMember}. */
  public static final class Builder {
    private final String number;
    private final String password;
    private boolean personalised = true;
    private Set<String> establishments = Set.of();
    private List<RosterRecord> roster = List.of();
    private List<AppointmentRecord> appointments = List.of();
    private List<VisitRequestRecord> visitRequests = List.of();
    private List<CancellationRequestRecord> cancellationRequests = List.of();
    private List<ActivityRecord> activity = List.of();

    private Builder(String number, String password) {
      this.number = number;
      this.password = password;
    }

    /**
     * Makes the next sign-in the first one: the password must be personalised before anything else.
     *
     * @return this builder
     */
    public Builder firstSignIn() {
      this.personalised = false;
      return this;
    }

    /**
     * Limits entries to the member's own establishments.
     *
     * @param sirets SIRET, 14 digits each
     * @return this builder
     */
    public Builder establishments(Set<String> sirets) {
      this.establishments = sirets;
      return this;
    }

    /**
     * Fills the roster.
     *
     * @param records records without id, in the order in which they are listed
     * @return this builder
     */
    public Builder roster(List<RosterRecord> records) {
      this.roster = records;
      return this;
    }

    /**
     * Adds to the roster, after what it holds already.
     *
     * @param records records without id
     * @return this builder
     */
    public Builder alsoOnRoster(List<RosterRecord> records) {
      this.roster = Stream.concat(roster.stream(), records.stream()).toList();
      return this;
    }

    /**
     * Gives it appointments.
     *
     * @param records records without id, of employees by their ids on the roster; the sandbox
     *     numbers them {@code apt-000001} and so on
     * @return this builder
     */
    public Builder appointments(List<AppointmentRecord> records) {
      this.appointments = records;
      return this;
    }

    /**
     * Gives it requests for visits.
     *
     * @param records records without id, of employees by their ids on the roster; the sandbox
     *     numbers them {@code vrq-000001} and so on
     * @return this builder
     */
    public Builder visitRequests(List<VisitRequestRecord> records) {
      this.visitRequests = records;
      return this;
    }

    /**
     * Gives it requests for cancellations.
     *
     * @param records records without id, of appointments by their ids; the sandbox numbers them
     *     {@code crq-000001} and so on
     * @return this builder
     */
    public Builder cancellationRequests(List<CancellationRequestRecord> records) {
      this.cancellationRequests = records;
      return this;
    }

    /**
     * Gives it activity summaries.
     *
     * @param records records without id; the sandbox numbers them {@code act-000001} and so on
     * @return this builder
     */
    public Builder activity(List<ActivityRecord> records) {
      this.activity = records;
      return this;
    }

    /** {@return the member} */
    public AmsnMember build() {
      return new AmsnMember(this);
    }
  }
}
