package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.plan.internal.PlanMessages;
import fr.passerelle.sdk.plan.internal.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a report for a console, in French or English, without any personal value. */
public final class PlanReportText {
  private static final int NARROWEST = 40;
  private static final int MOST_SUBJECTS = 4;
  private static final String INDENT = "      ";

  private final PlanMessages messages;
  private final Locale locale;
  private final int width;
  private final int linesPerSection;

  /**
   * Creates a writer.
   *
   * @param locale French for French, English for any other language
   * @param width width of the console in characters, at least 40
   * @param linesPerSection how many actions each section lists; the others are counted
   */
  public PlanReportText(Locale locale, int width, int linesPerSection) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("a report needs " + NARROWEST + " columns");
    }
    this.locale = locale;
    this.messages = PlanMessages.of(locale);
    this.width = width;
    this.linesPerSection = linesPerSection;
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return lines of at most the given width, each ended by a line feed
   */
  public String write(PlanReport report) {
    TextBlock text = new TextBlock(width);
    figures(report, text);
    section("report.toDecide", report.toDecide(), text);
    if (report.outcomes().isEmpty()) {
      section("report.toSend", approved(report, true), text);
      section("report.notApproved", approved(report, false), text);
    } else {
      for (ActionOutcome.Kind kind : ActionOutcome.Kind.values()) {
        section("report.ended." + kind, report.ended(kind), text);
      }
    }
    return text.toString();
  }

  private void figures(PlanReport report, TextBlock text) {
    PlanSummary summary = report.summary();
    text.add(
        "",
        "",
        messages.text(
            "report.title",
            report.asOf().toString(),
            summary.payrollSubjects(),
            summary.portalSubjects()));
    for (ActionKind kind : ActionKind.values()) {
      text.add("  ", "    ", messages.text("report.count." + kind, summary.count(kind)));
      if (kind == ActionKind.NOTHING || kind == ActionKind.CONFLICT) {
        reasons(summary, kind, text);
      }
    }
    report
        .stopped()
        .ifPresent(reason -> text.gap().add("", "", messages.text("StopReason." + reason)));
  }

  private void reasons(PlanSummary summary, ActionKind kind, TextBlock text) {
    Class<?> type = kind == ActionKind.NOTHING ? NothingReason.class : ConflictReason.class;
    summary.byReason().entrySet().stream()
        .filter(entry -> type.isInstance(entry.getKey()))
        .forEach(
            entry ->
                text.add("    " + entry.getValue() + " ", INDENT, entry.getKey().sentence(locale)));
  }

  private static List<ReportLine> approved(PlanReport report, boolean approved) {
    return report.toSend().stream().filter(line -> line.approved() == approved).toList();
  }

  private void section(String title, List<ReportLine> lines, TextBlock text) {
    if (lines.isEmpty()) {
      return;
    }
    text.gap().add("", "", messages.text(title, lines.size()));
    lines.stream().limit(linesPerSection).forEach(line -> line(line, text));
    if (lines.size() > linesPerSection) {
      text.add("  ", INDENT, messages.text("report.more", lines.size() - linesPerSection));
    }
  }

  private void line(ReportLine line, TextBlock text) {
    String what = messages.text("report.kind." + line.kind());
    String from = line.effectiveDate().map(date -> " " + date).orElse("");
    text.add("  - ", INDENT, what + from + ", " + subjects(line));
    text.add(INDENT, INDENT, line.reason().sentence(locale));
    if (!line.fields().isEmpty()) {
      text.add(
          INDENT,
          INDENT,
          line.fields().stream().map(PlanReportText::field).collect(Collectors.joining("; ")));
    }
    line.remarks().forEach(remark -> text.add(INDENT, INDENT, remark.sentence(locale)));
    line.outcome().map(this::outcome).ifPresent(end -> text.add(INDENT, INDENT, end));
  }

  /** A decision is about everybody in it; an action is known by the employee. */
  private String subjects(ReportLine line) {
    List<SubjectRef> subjects = line.subjects();
    if (line.kind() != ActionKind.CONFLICT) {
      return subject(subjects.get(0));
    }
    List<String> shown = new ArrayList<>();
    subjects.stream().limit(MOST_SUBJECTS).map(this::subject).forEach(shown::add);
    if (subjects.size() > MOST_SUBJECTS) {
      shown.add(messages.text("report.more", subjects.size() - MOST_SUBJECTS));
    }
    return String.join("; ", shown);
  }

  private String subject(SubjectRef ref) {
    return messages.text(
        "report.subject." + ref.side(),
        Integer.toString(ref.position()),
        ref.establishment().format());
  }

  private static String field(ReportLine.FieldLine field) {
    return field
        .after()
        .map(after -> field.field() + ": " + field.before().orElse("-") + " -> " + after)
        .orElse(field.field());
  }

  private String outcome(ActionOutcome outcome) {
    if (outcome instanceof ActionOutcome.Done done) {
      return done.receipt()
          .map(receipt -> messages.text("report.receipt", receipt))
          .orElse(messages.text("report.noReceipt"));
    }
    if (outcome instanceof ActionOutcome.Refused refused) {
      List<String> parts = new ArrayList<>();
      parts.add(refused.message());
      parts.addAll(refused.breaches());
      return String.join("; ", parts);
    }
    if (outcome instanceof ActionOutcome.Unknown unknown) {
      return unknown.message();
    }
    if (outcome instanceof ActionOutcome.NotSent notSent) {
      return notSent.message();
    }
    return messages.text("SkipReason." + ((ActionOutcome.Skipped) outcome).reason());
  }
}
