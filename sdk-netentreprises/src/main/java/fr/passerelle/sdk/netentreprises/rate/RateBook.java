package fr.passerelle.sdk.netentreprises.rate;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.returns.DsnReport;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rate histories of many establishments, filled from reports as they come (N-29). Rates whose
 * report names no single establishment are kept apart, for a person to place. Not safe for several
 * threads.
 */
public final class RateBook {
  private final Map<Siret, RateHistory> histories = new LinkedHashMap<>();
  private final List<ReportedRate> unplaced = new ArrayList<>();

  /** Creates a book without any history. */
  public RateBook() {}

  /**
   * Adds the rates of a report; a report without rates adds nothing.
   *
   * @param report any report
   * @return this book
   */
  public RateBook add(DsnReport report) {
    return add(report.getRates());
  }

  /**
   * Adds rates.
   *
   * @param rates rates of any establishments, in any order
   * @return this book
   */
  public RateBook add(Collection<ReportedRate> rates) {
    Map<Siret, List<ReportedRate>> placed = new LinkedHashMap<>();
    for (ReportedRate rate : rates) {
      rate.getEstablishment()
          .ifPresentOrElse(
              siret -> placed.computeIfAbsent(siret, any -> new ArrayList<>()).add(rate),
              () -> unplaced.add(rate));
    }
    placed.forEach(
        (siret, own) ->
            histories.put(
                siret, histories.getOrDefault(siret, RateHistory.empty(siret)).with(own)));
    return this;
  }

  /**
   * The history of an establishment.
   *
   * @param establishment SIRET
   * @return its history, when a report named it
   */
  public Optional<RateHistory> of(Siret establishment) {
    return Optional.ofNullable(histories.get(establishment));
  }

  /** {@return every history, in the order in which establishments came} */
  public Collection<RateHistory> histories() {
    return Collections.unmodifiableCollection(histories.values());
  }

  /** {@return rates whose report does not say which establishment they belong to} */
  public List<ReportedRate> unplaced() {
    return Collections.unmodifiableList(unplaced);
  }

  /** {@return how many establishments are known} */
  @Override
  public String toString() {
    return "RateBook(" + histories.size() + " establishments)";
  }
}
