package fr.passerelle.sdk.sandbox.amsn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A member employer to seed the sandbox with. Its text form never shows the password nor anybody on
 * the roster.
 */
public final class AmsnMember {
  /** The SIRET of the documentation, for a member of which nothing is said. */
  private static final String ANY_SIRET = "73282932000074";

  private final String number;
  private final String password;
  private final boolean personalised;
  private final Set<String> establishments;
  private final AdministrationRecord administration;
  private final Map<String, String> contactTypes;
  private final List<ContactRecord> contacts;
  private final List<TeamRecord> teams;
  private final List<RosterRecord> roster;

  private AmsnMember(Builder builder) {
    this.number = builder.number;
    this.password = builder.password;
    this.personalised = builder.personalised;
    this.establishments = Set.copyOf(builder.establishments);
    this.administration = builder.administration.orElseGet(() -> blank(builder.establishments));
    this.contactTypes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.contactTypes));
    this.contacts = List.copyOf(builder.contacts);
    this.teams = List.copyOf(builder.teams);
    this.roster = List.copyOf(builder.roster);
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

  /** {@return what is in force about it} */
  public AdministrationRecord administration() {
    return administration;
  }

  /** {@return the types of contact that are proposed to it: names by code} */
  public Map<String, String> contactTypes() {
    return contactTypes;
  }

  /** {@return its contacts, in their order} */
  public List<ContactRecord> contacts() {
    return contacts;
  }

  /** {@return the teams that follow its establishments} */
  public List<TeamRecord> teams() {
    return teams;
  }

  /** {@return the roster, in its order} */
  public List<RosterRecord> roster() {
    return roster;
  }

  /** {@return the member number and the size of the roster} */
  @Override
  public String toString() {
    return "AmsnMember(" + number + ", " + roster.size() + " on the roster)";
  }

  private static AdministrationRecord blank(Set<String> establishments) {
    String siret = establishments.stream().sorted().findFirst().orElse(ANY_SIRET);
    return AdministrationRecord.builder().siret(siret).build();
  }

  /** Builds an {@link AmsnMember}. */
  public static final class Builder {
    private final String number;
    private final String password;
    private boolean personalised = true;
    private Set<String> establishments = Set.of();
    private Optional<AdministrationRecord> administration = Optional.empty();
    private Map<String, String> contactTypes = Map.of();
    private List<ContactRecord> contacts = List.of();
    private List<TeamRecord> teams = List.of();
    private List<RosterRecord> roster = List.of();

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
     * Says what is in force about the member; otherwise only a SIRET is known.
     *
     * @param record the administrative information
     * @return this builder
     */
    public Builder administration(AdministrationRecord record) {
      this.administration = Optional.of(record);
      return this;
    }

    /**
     * Proposes types of contact; otherwise there is none, and no contact can be added.
     *
     * @param namesByCode name of each type by its code, in the order in which they are listed
     * @return this builder
     */
    public Builder contactTypes(Map<String, String> namesByCode) {
      this.contactTypes = namesByCode;
      return this;
    }

    /**
     * Fills the contacts.
     *
     * @param records contacts without id, in the order in which they are listed
     * @return this builder
     */
    public Builder contacts(List<ContactRecord> records) {
      this.contacts = records;
      return this;
    }

    /**
     * Names the teams.
     *
     * @param records one for each establishment that a team follows
     * @return this builder
     */
    public Builder teams(List<TeamRecord> records) {
      this.teams = records;
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

    /** {@return the member} */
    public AmsnMember build() {
      return new AmsnMember(this);
    }
  }
}
