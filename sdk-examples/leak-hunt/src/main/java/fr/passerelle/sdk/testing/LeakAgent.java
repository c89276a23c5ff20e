package fr.passerelle.sdk.testing;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.nameStartsWith;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.security.ProtectionDomain;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Makes the constructors of the SDK's own classes, not those of tests, tell {@link LeakHunt} what
 * they made, and makes {@code Secret} tell what must not be found.
 */
final class LeakAgent {
  private static final String HOUSE = "fr.passerelle.sdk.";
  private static final String SECRET = HOUSE + "transport.auth.Secret";

  /** Whatever is kept in a secret or lent by it passes here. */
  private static final ElementMatcher<MethodDescription> CHECK_OF_A_SECRET =
      ElementMatchers.<MethodDescription>named("checked").and(takesArguments(char[].class));

  private LeakAgent() {}

  /** Starts listening; classes that are loaded already are changed too. */
  static void install() {
    new AgentBuilder.Default()
        .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
        // Changing a class may load others, which are then to be changed too.
        .with(AgentBuilder.RedefinitionStrategy.DiscoveryStrategy.Reiterating.INSTANCE)
        .disableClassFormatChanges()
        .ignore(not(nameStartsWith(HOUSE)))
        .type(
            (type, loader, module, loaded, domain) ->
                !type.isInterface()
                    && loader == LeakHunt.class.getClassLoader()
                    && isOfTheSdk(domain))
        .transform(
            (builder, type, loader, module, domain) ->
                type.getName().equals(SECRET)
                    ? builder.visit(Advice.to(Handled.class).on(CHECK_OF_A_SECRET))
                    : builder.visit(Advice.to(Made.class).on(isConstructor())))
        .installOn(ByteBuddyAgent.install());
  }

  private static boolean isOfTheSdk(ProtectionDomain domain) {
    String place = String.valueOf(domain.getCodeSource().getLocation());
    return !place.contains("test-classes") && !place.contains("leak-hunt");
  }

  /** Runs at the end of every constructor. */
  static final class Made {
    private Made() {}

    @Advice.OnMethodExit
    static void exit(@Advice.This Object instance) {
      LeakHunt.made(instance);
    }
  }

  /** Runs whenever a secret is made or lent. */
  static final class Handled {
    private Handled() {}

    @Advice.OnMethodExit
    static void exit(@Advice.Argument(0) char[] secret) {
      LeakHunt.secret(secret);
    }
  }
}
