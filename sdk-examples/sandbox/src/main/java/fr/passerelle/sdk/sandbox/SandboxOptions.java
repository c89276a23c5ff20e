package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How a sandbox starts: where it listens, what it holds, how it behaves. */
public final class SandboxOptions {
  private static final int CONTRACT_PAGE_SIZE = 200;

  private final int port;
  private final Clock clock;
  private final int pageSize;
  private final Duration sessionLifetime;
  private final boolean contractChecked;
  private final List<AmsnMember> amsnMembers;
  private final List<ApiDsnAccount> apiDsnAccounts;

  private SandboxOptions(Builder builder) {
    this.port = builder.port;
    this.clock = builder.clock;
    this.pageSize = builder.pageSize;
    this.sessionLifetime = builder.sessionLifetime;
    this.contractChecked = builder.contractChecked;
    this.amsnMembers = List.copyOf(builder.amsnMembers);
    this.apiDsnAccounts = List.copyOf(builder.apiDsnAccounts);
  }

  /** {@return a builder: free port, system clock, pages as large as asked, nobody in it} */
  public static Builder builder() {
    return new Builder();
  }

  int port() {
    return port;
  }

  Clock clock() {
    return clock;
  }

  int pageSize() {
    return pageSize;
  }

  Duration sessionLifetime() {
    return sessionLifetime;
  }

  boolean contractChecked() {
    return contractChecked;
  }

  List<AmsnMember> amsnMembers() {
    return amsnMembers;
  }

  List<ApiDsnAccount> apiDsnAccounts() {
    return apiDsnAccounts;
  }

  /** Builds {@link SandboxOptions}. */
  public static final class Builder {
    private int port;
    private Clock clock = Clock.systemUTC();
    private int pageSize = CONTRACT_PAGE_SIZE;
    private Duration sessionLifetime = Duration.ofMinutes(30);
    private boolean contractChecked;
    private final List<AmsnMember> amsnMembers = new ArrayList<>();
    private final List<ApiDsnAccount> apiDsnAccounts = new ArrayList<>();

    private Builder() {}

    /**
     * Chooses the port, on the loopback interface.
     *
     * @param number 1 to 65535, or 0 for any free one (the default)
     * @return this builder
     */
    public Builder port(int number) {
      if (number < 0 || number > 65_535) {
        throw new IllegalArgumentException("not a port: " + number);
      }
      this.port = number;
      return this;
    }

    /**
     * Chooses the clock that sessions, changes and arrivals are dated by.
     *
     * @param source the clock
     * @return this builder
     */
    public Builder clock(Clock source) {
      this.clock = source;
      return this;
    }

    /**
     * Limits pages below what a client asks, so that small seeds have several.
     *
     * @param items most items of a page, 1 to 200
     * @return this builder
     */
    public Builder pageSize(int items) {
      if (items < 1 || items > CONTRACT_PAGE_SIZE) {
        throw new IllegalArgumentException("not a page size: " + items);
      }
      this.pageSize = items;
      return this;
    }

    /**
     * Chooses how long a session lasts.
     *
     * @param lifetime by the sandbox's clock; 30 minutes by default
     * @return this builder
     */
    public Builder sessionLifetime(Duration lifetime) {
      this.sessionLifetime = lifetime;
      return this;
    }

    /**
     * Checks every exchange against the contract; see {@link PasserelleSandbox#contractViolations}.
     *
     * @return this builder
     */
    public Builder checkContract() {
      this.contractChecked = true;
      return this;
    }

    /**
     * Adds a member of the AMSN portal.
     *
     * @param member the member
     * @return this builder
     */
    public Builder amsnMember(AmsnMember member) {
      this.amsnMembers.add(member);
      return this;
    }

    /**
     * Adds an account of the API DSN.
     *
     * @param account the account
     * @return this builder
     */
    public Builder apiDsnAccount(ApiDsnAccount account) {
      this.apiDsnAccounts.add(account);
      return this;
    }

    /** {@return the options} */
    public SandboxOptions build() {
      return new SandboxOptions(this);
    }
  }
}
