package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.netentreprises.atmp.Caisse;
import fr.passerelle.sdk.netentreprises.subsidy.internal.CatalogueTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The prevention subsidies that are known (N-33), as data: the national ones since 2018 and a few
 * regional ones of the past. Caisses offer more and change them every year: a caller adds its own.
 * Immutable.
 */
public final class SubsidyCatalogue {
  private final List<Subsidy> subsidies;

  private SubsidyCatalogue(List<Subsidy> subsidies) {
    this.subsidies = List.copyOf(subsidies);
  }

  /** {@return the catalogue of this version of the SDK, as known in autumn 2026} */
  public static SubsidyCatalogue standard() {
    return new SubsidyCatalogue(CatalogueTables.subsidies());
  }

  /**
   * The same catalogue with one subsidy more.
   *
   * @param subsidy takes the place of those with its id whose period overlaps
   * @return the new catalogue; this one stays as it is
   */
  public SubsidyCatalogue with(Subsidy subsidy) {
    List<Subsidy> all = new ArrayList<>(subsidies);
    all.removeIf(one -> one.getId().equals(subsidy.getId()) && overlap(one, subsidy));
    all.add(subsidy);
    return new SubsidyCatalogue(all);
  }

  /** {@return every subsidy in every period} */
  public List<Subsidy> all() {
    return subsidies;
  }

  /**
   * What is offered on a day.
   *
   * @param date any date
   * @return the subsidies of every caisse
   */
  public List<Subsidy> at(LocalDate date) {
    return subsidies.stream().filter(subsidy -> subsidy.covers(date)).toList();
  }

  /**
   * What a caisse offers on a day.
   *
   * @param date any date
   * @param caisse the caisse of the establishment
   * @return the national subsidies and those of this caisse
   */
  public List<Subsidy> at(LocalDate date, Caisse caisse) {
    return at(date).stream()
        .filter(subsidy -> subsidy.getCaisse().map(caisse.name()::equals).orElse(true))
        .toList();
  }

  /**
   * Looks a subsidy up.
   *
   * @param id its id
   * @param date any date
   * @return the subsidy as it is on that day, empty when it is not offered then
   */
  public Optional<Subsidy> find(String id, LocalDate date) {
    return at(date).stream().filter(subsidy -> subsidy.getId().equals(id)).findFirst();
  }

  private static boolean overlap(Subsidy one, Subsidy other) {
    return one.covers(other.getFirstDay()) || other.covers(one.getFirstDay());
  }

  /** {@return how many rows it has} */
  @Override
  public String toString() {
    return "SubsidyCatalogue(" + subsidies.size() + " rows)";
  }
}
