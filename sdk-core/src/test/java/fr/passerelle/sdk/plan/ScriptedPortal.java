package fr.passerelle.sdk.plan;

import java.util.List;
import java.util.function.BiFunction;

/** A model portal of which each call may be made to fail, before or after its effect. */
final class ScriptedPortal extends ModelPortal {
  /** What the portal does when it is let. */
  interface Effect {
    /** {@return the receipt} */
    String happen();
  }

  /** Decides about one call. */
  interface Script {
    /**
     * Called instead of the portal.
     *
     * @param call number of the call, from 1, settlements not counted
     * @param effect does what was asked
     * @return the receipt
     */
    String call(int call, Effect effect);
  }

  private final Script script;
  private BiFunction<Sendable<String, String>, Settlement, Settlement> settlement =
      (action, found) -> found;
  private int calls;

  ScriptedPortal(List<PlanSubject<String>> roster, Script script) {
    super(roster);
    this.script = script;
  }

  ScriptedPortal settling(BiFunction<Sendable<String, String>, Settlement, Settlement> answer) {
    this.settlement = answer;
    return this;
  }

  @Override
  public synchronized String enter(Entry<String, String> entry) {
    return script.call(++calls, () -> super.enter(entry));
  }

  @Override
  public synchronized String exit(Exit<String, String> exit) {
    return script.call(++calls, () -> super.exit(exit));
  }

  @Override
  public synchronized String change(Change<String, String> change) {
    return script.call(++calls, () -> super.change(change));
  }

  @Override
  public synchronized Settlement settle(Sendable<String, String> action) {
    return settlement.apply(action, super.settle(action));
  }
}
