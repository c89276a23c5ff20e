package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnIssue;
import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import fr.passerelle.sdk.netentreprises.dsn.NotADsnException;
import fr.passerelle.sdk.netentreprises.rate.RateBook;
import fr.passerelle.sdk.netentreprises.rate.RateComparison;
import fr.passerelle.sdk.netentreprises.rate.RateVerdict;
import fr.passerelle.sdk.netentreprises.rate.RateVerdict.Kind;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Which clients apply another AT/MP rate than the notified one: the DSN of each client, one person
 * at a time, against the rates that the returns gave. Clients are judged one by one; a file that
 * cannot be read says nothing of the others.
 */
final class RateCheck {
  private final RateComparison comparison;
  private final BiConsumer<String, RateVerdict> attention;

  /**
   * Prepares the check.
   *
   * @param book the notified rates
   * @param attention told of each contract that somebody has to look at, with its client
   */
  RateCheck(RateBook book, BiConsumer<String, RateVerdict> attention) {
    this.comparison = new RateComparison(book);
    this.attention = attention;
  }

  /** What was found for one client. */
  static final class Result {
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private boolean unreliable;
    private boolean unreadable;

    int count(Kind kind) {
      return counts.getOrDefault(kind, 0);
    }

    int contracts() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int toLookAt() {
      return counts.entrySet().stream()
          .filter(count -> count.getKey().needsAttention())
          .mapToInt(Map.Entry::getValue)
          .sum();
    }

    /** Lines of the file could not be trusted: contracts may be missing. */
    boolean unreliable() {
      return unreliable;
    }

    /** No DSN, or no file. */
    boolean unreadable() {
      return unreadable;
    }
  }

  Result check(String client, Path dsn) {
    Result result = new Result();
    try {
      DsnWorkforceReader.lenient().read(dsn, new Judge(client, result));
    } catch (NotADsnException | UncheckedIOException e) {
      result.unreadable = true;
    }
    return result;
  }

  private final class Judge implements DsnHandler {
    private final String client;
    private final Result result;

    Judge(String client, Result result) {
      this.client = client;
      this.result = result;
    }

    @Override
    public void onEmployee(DsnDeclaration declaration, Employee employee) {
      declaration
          .getMonth()
          .ifPresent(
              month -> comparison.compare(employee, month.atEndOfMonth()).forEach(this::count));
    }

    @Override
    public void onIssue(DsnIssue issue) {
      result.unreliable |= issue.severity() == DsnSeverity.BLOCKING;
    }

    private void count(RateVerdict verdict) {
      result.counts.merge(verdict.getKind(), 1, Integer::sum);
      if (verdict.getKind().needsAttention()) {
        attention.accept(client, verdict);
      }
    }
  }
}
