package fr.passerelle.sdk.netentreprises.account;

import fr.passerelle.sdk.transport.auth.Secret;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The rules for a password of the portal (N-02), checked before anything is sent. Letters and
 * digits are those of ASCII.
 *
 * <p>Source: portal user guide of 2022: at least 6 letters and 2 digits, upper and lower case, at
 * most 20 characters, some special characters. One line of the guide reads "upper and/or lower",
 * the list of special characters and the thresholds of the gauge are not published: each is a
 * setting here.
 */
public final class PasswordRules {
  private final int letters;
  private final int digits;
  private final int length;
  private final boolean bothCases;
  private final int strongLength;
  private final IntPredicate special;

  private PasswordRules(Builder builder) {
    this.letters = builder.letters;
    this.digits = builder.digits;
    this.length = builder.length;
    this.bothCases = builder.bothCases;
    this.strongLength = builder.strongLength;
    this.special = builder.special;
  }

  /** {@return the rules of the guide of 2022} */
  public static PasswordRules ofThePortal() {
    return builder().build();
  }

  /** {@return a builder that holds the rules of the guide of 2022} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks a password.
   *
   * @param password the password; nothing of it is kept
   * @return what the rules say
   */
  public PasswordCheck check(Secret password) {
    return password.reveal(this::check);
  }

  private PasswordCheck check(char[] password) {
    int upper = 0;
    int lower = 0;
    int figures = 0;
    int others = 0;
    boolean forbidden = false;
    for (char character : password) {
      if (character >= 'A' && character <= 'Z') {
        upper++;
      } else if (character >= 'a' && character <= 'z') {
        lower++;
      } else if (character >= '0' && character <= '9') {
        figures++;
      } else {
        others++;
        forbidden |= !special.test(character);
      }
    }
    Set<PasswordFault> faults = EnumSet.noneOf(PasswordFault.class);
    add(faults, upper + lower < letters, PasswordFault.TOO_FEW_LETTERS);
    add(faults, figures < digits, PasswordFault.TOO_FEW_DIGITS);
    add(faults, bothCases && upper == 0, PasswordFault.NO_UPPER_CASE);
    add(faults, bothCases && lower == 0, PasswordFault.NO_LOWER_CASE);
    add(faults, password.length > length, PasswordFault.TOO_LONG);
    add(faults, forbidden, PasswordFault.FORBIDDEN_CHARACTER);
    return new PasswordCheck(faults, strength(faults, password.length), others > 0);
  }

  private PasswordStrength strength(Set<PasswordFault> faults, int characters) {
    if (!faults.isEmpty()) {
      return PasswordStrength.RED;
    }
    return characters >= strongLength ? PasswordStrength.GREEN : PasswordStrength.ORANGE;
  }

  private static void add(Set<PasswordFault> faults, boolean broken, PasswordFault fault) {
    if (broken) {
      faults.add(fault);
    }
  }

  /** Builds {@link PasswordRules}, for a portal whose rules have changed. */
  public static final class Builder {
    private static final int PRINTABLE_FROM = 0x21;

    private int letters = 6;
    private int digits = 2;
    private int length = 20;
    private boolean bothCases = true;
    private int strongLength = 12;
    private IntPredicate special =
        character -> character >= PRINTABLE_FROM && !Character.isISOControl(character);

    private Builder() {}

    /**
     * Sets the least number of letters.
     *
     * @param least 6 in the guide
     * @return this builder
     */
    public Builder letters(int least) {
      this.letters = least;
      return this;
    }

    /**
     * Sets the least number of digits.
     *
     * @param least 2 in the guide
     * @return this builder
     */
    public Builder digits(int least) {
      this.digits = least;
      return this;
    }

    /**
     * Sets the greatest length.
     *
     * @param most characters, 20 in the guide; the API DSN takes 30
     * @return this builder
     */
    public Builder length(int most) {
      this.length = most;
      return this;
    }

    /**
     * Says whether upper and lower case are both asked for.
     *
     * @param both true as a rule; one line of the guide reads "and/or"
     * @return this builder
     */
    public Builder bothCases(boolean both) {
      this.bothCases = both;
      return this;
    }

    /**
     * Sets from which length the gauge is green. The portal's own threshold is not published.
     *
     * @param least characters, 12 unless told otherwise
     * @return this builder
     */
    public Builder strongFrom(int least) {
      this.strongLength = least;
      return this;
    }

    /**
     * Says which characters beside letters and digits are taken. The portal's list is not
     * published.
     *
     * @param allowed judges a character; every printable one but the space unless told otherwise
     * @return this builder
     */
    public Builder specialCharacters(IntPredicate allowed) {
      this.special = allowed;
      return this;
    }

    /** {@return the rules} */
    public PasswordRules build() {
      return new PasswordRules(this);
    }
  }
}
