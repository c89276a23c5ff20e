package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.Establishment;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclarationUse;
import fr.passerelle.sdk.netentreprises.dsn.DsnEvent;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnIssue;
import fr.passerelle.sdk.netentreprises.dsn.DsnMessage;
import fr.passerelle.sdk.netentreprises.dsn.DsnReading;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps everything that a file holds, declaration by declaration, and puts it together at the end.
 */
public final class Collector implements DsnHandler {
  private static final int CONTRACT_NUMBER = 210_040_009;

  private final int mostIssues;
  private final List<DsnMessage> messages = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<DsnIssue> issues = new ArrayList<>();
  private final Map<DsnReason, Long> counts = new EnumMap<>(DsnReason.class);
  private List<Part.Section> sections = new ArrayList<>();
  private List<DsnEvent> events = new ArrayList<>();

  /**
   * Starts empty.
   *
   * @param mostIssues how many issues are kept; blocking ones always are
   */
  public Collector(int mostIssues) {
    this.mostIssues = mostIssues;
  }

  @Override
  public void onEmployer(DsnDeclaration declaration, Employer employer) {
    sections.add(new Part.Section(employer));
  }

  @Override
  public void onEstablishment(DsnDeclaration declaration, Establishment establishment) {
    section().establishments.add(establishment);
  }

  @Override
  public void onEmployee(DsnDeclaration declaration, Employee employee) {
    section().employees.add(employee);
  }

  @Override
  public void onEvent(DsnEvent event) {
    events.add(event);
  }

  @Override
  public void onDeclarationEnd(DsnDeclarationUse use) {
    parts.add(new Part(use, sections, events));
    sections = new ArrayList<>();
    events = new ArrayList<>();
  }

  @Override
  public void onMessageEnd(DsnMessage message) {
    messages.add(message);
  }

  @Override
  public void onIssue(DsnIssue issue) {
    counts.merge(issue.reason(), 1L, Long::sum);
    if (issues.size() < mostIssues || issue.severity() == DsnSeverity.BLOCKING) {
      issues.add(issue);
    }
  }

  /** {@return everything that was kept, put together} */
  public DsnReading finish() {
    leaveOutSuperseded();
    List<Workforce> workforces = workforces();
    issues.sort(Comparator.comparingLong(DsnIssue::line));
    return DsnReading.builder()
        .messages(messages)
        .declarations(parts.stream().map(Part::use).toList())
        .workforces(workforces)
        .events(parts.stream().filter(Part::isKept).flatMap(p -> p.events.stream()).toList())
        .issues(issues)
        .issueCounts(counts)
        .build();
  }

  private void leaveOutSuperseded() {
    Map<String, Part> byKey = new HashMap<>();
    for (Part part : parts) {
      part.cancelledKey().map(byKey::get).ifPresent(Part::supersede);
      part.key().ifPresent(key -> byKey.put(key, part));
    }
  }

  private List<Workforce> workforces() {
    Map<Group, WorkforceMerge> groups = new LinkedHashMap<>();
    for (Part part : parts) {
      Optional<YearMonth> month = part.declaration().getMonth();
      if (!part.isKept() || month.isEmpty()) {
        continue;
      }
      long line = part.declaration().getLine();
      for (Part.Section section : part.sections) {
        groups
            .computeIfAbsent(
                new Group(section.employer.getSiren(), month.get()),
                group -> new WorkforceMerge(group.month(), section.employer))
            .add(section, () -> onIssue(repeatedContract(line)));
      }
    }
    return groups.values().stream().map(WorkforceMerge::build).toList();
  }

  private Part.Section section() {
    return sections.get(sections.size() - 1);
  }

  private static DsnIssue repeatedContract(long line) {
    return new DsnIssue(DsnReason.CONTRACT_TWICE, line, CONTRACT_NUMBER, "", null);
  }

  private record Group(Siren siren, YearMonth month) {}
}
