package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a file, one after the other: finds the norm, sends each line to the checks of its
 * value and of its place, applies the rules of a block once its rubriques are known.
 */
final class MessageControl {
  private static final int NUMBERS = 1000;

  private final DsnReader reader;
  private final Reporter reporter;
  private final Plans plans = Plans.get();
  private final Slots slots = new Slots(plans.layout());
  private final LineControl lines;
  private final ValueControl values;
  private final BlockTree tree;
  private final DeclarationLinks links;
  private final Totals totals;
  private final Set<DsnNorm> norms = EnumSet.noneOf(DsnNorm.class);

  /** The tables of the message, null when its norm is not known. */
  private @Nullable NormPlan plan;

  private @Nullable BlockPlan block;
  private boolean isPlaced;
  private @Nullable BlockPlan pending;
  private boolean inMessage;
  private boolean inTotal;
  private boolean isNormSought;
  private boolean strayReported;

  MessageControl(DsnReader reader, Reporter reporter, boolean isMachineToMachine) {
    this.reader = reader;
    this.reporter = reporter;
    this.lines = new LineControl(reader, reporter);
    this.values = new ValueControl(reader, reporter);
    this.tree = new BlockTree(reporter, this::close);
    Facts facts = new Facts(slots, reporter);
    this.links = new DeclarationLinks(facts, slots, tree);
    this.totals = new Totals(facts, isMachineToMachine);
  }

  Set<DsnNorm> norms() {
    return norms;
  }

  /** Takes the line of the reader into account. */
  void accept() {
    int code = reader.code();
    boolean isReadable = lines.check();
    if (code == DsnCode.NONE) {
      if (lines.isSpoilt()) {
        totals.addSpoilt();
      }
      return;
    }
    int blockCode = code / NUMBERS;
    if (blockCode == Codes.ENVELOPE && reader.startsBlock() && !isEnvelopeOpen()) {
      startMessage();
    }
    if (inTotal && blockCode != Codes.TOTAL) {
      endMessage();
    }
    if (!inMessage) {
      stray(code);
      return;
    }
    inTotal = blockCode == Codes.TOTAL;
    totals.addRubrique();
    if (!isNormSought && blockCode != Codes.ENVELOPE) {
      withoutNorm();
    }
    NormPlan tables = plan;
    if (tables == null) {
      countOnly(code, isReadable);
      return;
    }
    control(tables, code, isReadable);
    if (code == Codes.NORM && isReadable && !isNormSought) {
      chooseNorm();
    }
  }

  /** The file ends. */
  void end() {
    if (inMessage) {
      endMessage();
    }
  }

  private void control(NormPlan tables, int code, boolean isReadable) {
    int number = code % NUMBERS;
    BlockPlan before = block;
    if (reader.startsBlock() || before == null || before.code() != code / NUMBERS) {
      enter(tables, code / NUMBERS, number);
    }
    BlockPlan at = block;
    ValuePlan value = at == null ? null : at.value(number);
    if (at == null || value == null) {
      UnknownRubriques.report(reporter, tables.norm(), reader.line(), code);
      return;
    }
    tree.note(at, value, number);
    if (!isReadable) {
      keep(value, false);
      return;
    }
    values.load();
    boolean isSound = value.code() == Codes.NORM || values.check(value, tables.norm());
    keep(value, isSound);
  }

  private void keep(ValuePlan value, boolean isSound) {
    if (!isPlaced || value.slot() == SlotLayout.NONE || !reader.hasValue()) {
      return;
    }
    if (!isSound) {
      values.load();
    }
    slots.put(value.slot(), values.bytes(), values.length(), reader.line(), isSound);
    if (value.code() == Codes.NATURE) {
      tree.nature(isSound ? BlockPlan.nature(slots.view(value.slot())) : BlockPlan.UNKNOWN);
    }
  }

  private void enter(NormPlan tables, int code, int number) {
    BlockPlan next = tables.block(code);
    ValuePlan value = next == null ? null : next.value(number);
    if (next == null || value == null) {
      // Unknown: it stands nowhere, and what is open stays open.
      block = next != null && next == block ? next : null;
      return;
    }
    if (tree.goesOn(next, value, number, reader.line())) {
      block = next;
      return;
    }
    applyRules();
    isPlaced = tree.start(next, number, reader.line());
    block = next;
    SlotLayout layout = slots.layout();
    slots.clear(layout.first(next.position()), layout.first(next.end()));
    if (code == Codes.DECLARATION) {
      tree.nature(BlockPlan.UNKNOWN);
      totals.addDeclaration(reader.line());
    }
    pending = isPlaced ? next : null;
  }

  /** The rubriques of the block are known. */
  private void applyRules() {
    BlockPlan known = pending;
    pending = null;
    if (known == null) {
      return;
    }
    slots.rubriques(tree.rubriques(known));
    for (ControlRule rule : known.rules()) {
      if (rule.isBroken(slots)) {
        long line =
            slots.isPresent(rule.slot())
                ? slots.line(rule.slot())
                : tree.firstLine(DsnCode.block(rule.code()));
        reporter.report(
            rule.rule(),
            rule.severity(),
            line,
            rule.code(),
            rule.control(),
            rule.english(),
            rule.french());
      }
    }
    links.accept(known.code());
  }

  private void close(BlockPlan ended, long firstLine) {
    links.close(ended.code(), firstLine);
    if (ended.code() == Codes.DECLARATION) {
      totals.closeDeclaration();
    }
  }

  private boolean isEnvelopeOpen() {
    BlockPlan at = block;
    return inMessage && at != null && at.code() == Codes.ENVELOPE;
  }

  private void startMessage() {
    if (inMessage) {
      endMessage();
    }
    inMessage = true;
    strayReported = false;
    isNormSought = false;
    // The rubriques of the envelope are the same in all norms; its norm is one of them.
    NormPlan first = plans.of(DsnNorm.latest());
    plan = first;
    block = null;
    pending = null;
    slots.clear(0, slots.layout().size());
    tree.restart(first);
    totals.start(reader.line());
  }

  private void chooseNorm() {
    isNormSought = true;
    Optional<DsnNorm> norm = DsnNorm.find(reader.value().text());
    if (norm.isEmpty()) {
      withoutNorm();
      return;
    }
    norms.add(norm.get());
    NormPlan tables = plans.of(norm.get());
    plan = tables;
    tree.follow(tables);
    block = tables.block(Codes.ENVELOPE);
    pending = isPlaced ? block : null;
  }

  private void withoutNorm() {
    isNormSought = true;
    plan = null;
    pending = null;
    reporter.report(DsnRule.UNKNOWN_NORM, reader.line(), Codes.NORM);
  }

  /** A message of a norm without tables: its totals and the number of its declarations. */
  private void countOnly(int code, boolean isReadable) {
    if (reader.startsBlock() && code / NUMBERS == Codes.DECLARATION) {
      totals.addDeclaration(reader.line());
    }
    int slot = slots.layout().slot(code);
    if (isReadable && code / NUMBERS == Codes.TOTAL && slot != SlotLayout.NONE) {
      values.load();
      slots.put(slot, values.bytes(), values.length(), reader.line(), true);
    }
  }

  private void endMessage() {
    applyRules();
    if (plan != null) {
      tree.closeAll();
    }
    totals.close(plan != null);
    inMessage = false;
    inTotal = false;
    block = null;
  }

  /** Between messages only the markers of a transport may stand. */
  private void stray(int code) {
    if (UnknownRubriques.isOfTransport(code)) {
      reporter.report(DsnRule.TRANSPORT_RUBRIQUE, reader.line(), code);
    } else if (!strayReported) {
      strayReported = true;
      reporter.report(DsnRule.OUTSIDE_MESSAGE, reader.line(), code);
    }
  }
}
