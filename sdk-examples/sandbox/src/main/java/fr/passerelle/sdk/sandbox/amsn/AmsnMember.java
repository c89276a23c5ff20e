package fr.passerelle.sdk.sandbox.amsn;

import java.util.List;
import java.util.Set;

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
  private final List<InvoiceRecord> invoices;
  private final List<AnnualWindow> annualWindows;

  private AmsnMember(Builder builder) {
    this.number = builder.number;
    this.password = builder.password;
    this.personalised = builder.personalised;
    this.establishments = Set.copyOf(builder.establishments);
    this.roster = List.copyOf(builder.roster);
    this.invoices = List.copyOf(builder.invoices);
    this.annualWindows = List.copyOf(builder.annualWindows);
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

  /** {@return the invoices, in the order of issue} */
  public List<InvoiceRecord> invoices() {
    return invoices;
  }

  /** {@return the windows of the annual declaration that are announced} */
  public List<AnnualWindow> annualWindows() {
    return annualWindows;
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
    private List<InvoiceRecord> invoices = List.of();
    private List<AnnualWindow> annualWindows = List.of();

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
     * Issues invoices and credit notes.
     *
     * @param records documents without id, in the order of issue
     * @return this builder
     */
    public Builder invoices(List<InvoiceRecord> records) {
      this.invoices = records;
      return this;
    }

    /**
     * Announces when the annual declaration may be made.
     *
     * @param windows one for each year
     * @return this builder
     */
    public Builder annualWindows(List<AnnualWindow> windows) {
      this.annualWindows = windows;
      return this;
    }

    /** {@return the member} */
    public AmsnMember build() {
      return new AmsnMember(this);
    }
  }
}
