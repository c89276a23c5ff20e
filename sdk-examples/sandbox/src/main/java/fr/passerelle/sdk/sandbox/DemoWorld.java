package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.amsn.AmsnMember;

/** Demo. */
public final class DemoWorld {
  /** Member. */
  public static final String MEMBER = "A10001";

  /** Password. */
  public static final String PASSWORD = "passerelle-demo";

  private DemoWorld() {}

  /** {@return options} */
  public static SandboxOptions.Builder options() {
    return SandboxOptions.builder().amsnMember(AmsnMember.builder(MEMBER, PASSWORD).build());
  }
}
