package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.PostalCode;
import fr.passerelle.sdk.identifier.internal.PlaceList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Communes of France, present ({@link ReferenceList#COMMUNES}) and former ({@link
 * ReferenceList#FORMER_COMMUNES}).
 *
 * <p>The list is loaded at its first use, in some tenths of a second, and takes about two megabytes
 * of memory; looking for postal codes or names adds about one megabyte each, again at the first
 * use. Codes, postal codes and whole names are found in constant time. Safe for any number of
 * threads.
 */
public final class Communes {
  private final CommuneRows rows;

  private Communes(CommuneRows rows) {
    this.rows = rows;
  }

  /** {@return the list} */
  public static Communes list() {
    return Loaded.LIST;
  }

  /**
   * Finds a commune of today.
   *
   * @param code INSEE code
   * @return the commune or <i>arrondissement</i>; if no commune has the code any more, the
   *     <i>commune déléguée</i> or <i>associée</i> that has it; empty when there is none
   */
  public Optional<Commune> find(CommuneCode code) {
    return present(rows.rowsOf(code)).findFirst();
  }

  /**
   * Finds a commune of today.
   *
   * @param code INSEE code as text, blanks and case as in {@link CommuneCode}
   * @return as {@link #find(CommuneCode)}, and empty when the text is no such code
   */
  public Optional<Commune> find(CharSequence code) {
    return CommuneCode.parse(code).value().flatMap(this::find);
  }

  /**
   * Finds everything of today that has a code: a commune and the <i>commune déléguée</i> at its
   * seat often share one.
   *
   * @param code INSEE code
   * @return the commune first; often one entry, sometimes two, none when there is none
   */
  public List<Commune> findAll(CommuneCode code) {
    return present(rows.rowsOf(code)).toList();
  }

  /**
   * Finds the commune that a code named before.
   *
   * @param code INSEE code
   * @return the former commune, or empty; a code that lives on as <i>commune déléguée</i> is in
   *     both lists
   */
  public Optional<FormerCommune> findFormer(CommuneCode code) {
    return former(rows.rowsOf(code)).findFirst();
  }

  /**
   * Follows a code to the communes of today: the commune itself, or what followed it, over any
   * number of mergers and divisions.
   *
   * @param code INSEE code, of today or of the past
   * @return communes and <i>arrondissements</i>, each once; none when the lists do not tell
   */
  public List<Commune> today(CommuneCode code) {
    Map<CommuneCode, Commune> found = new LinkedHashMap<>();
    Set<CommuneCode> seen = new HashSet<>();
    Deque<CommuneCode> pending = new ArrayDeque<>(List.of(code));
    while (!pending.isEmpty()) {
      CommuneCode next = pending.poll();
      if (seen.add(next)) {
        Optional<Commune> commune = find(next);
        if (commune.filter(Communes::stands).isPresent()) {
          found.put(next, commune.get());
        } else {
          commune.flatMap(Commune::parent).ifPresent(pending::add);
          findFormer(next).ifPresent(former -> pending.addAll(former.successors()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean stands(Commune commune) {
    return commune.type() == CommuneType.COMMUNE || commune.type() == CommuneType.ARRONDISSEMENT;
  }

  /**
   * Finds the communes that a postal code serves.
   *
   * @param code postal code; CEDEX codes, Monaco and the army are not in the list
   * @return communes and <i>arrondissements</i> in the order of their codes; Paris, Lyon and
   *     Marseille come along with the <i>arrondissement</i>
   */
  public List<Commune> findByPostalCode(PostalCode code) {
    Collection<Integer> found =
        ByPostalCode.ROWS.getOrDefault(PlaceList.codeNumber(code.value(), 0), List.of());
    return found.stream().map(rows::commune).toList();
  }

  /**
   * Finds communes by their whole name, whatever the accents, the case and the punctuation: {@code
   * SAINT ETIENNE} finds {@code Saint-Étienne}.
   *
   * @param name the name with its article, abbreviations written out
   * @return everything of today that has this name, in the order of codes; often several
   */
  public List<Commune> findByName(String name) {
    return present(ByName.NAMES.named(name)).toList();
  }

  /**
   * Finds former communes by their last name, compared like {@link #findByName(String)}.
   *
   * @param name the name with its article, abbreviations written out
   * @return former communes of this name, in the order of codes
   */
  public List<FormerCommune> findFormerByName(String name) {
    return former(ByName.NAMES.named(name)).toList();
  }

  /**
   * Finds communes whose name begins with a text, for a field that completes what is typed;
   * accents, case and punctuation do not count.
   *
   * @param prefix the beginning of the name
   * @return everything of today whose name begins so, in the order of names; found as it is read,
   *     so limit it
   */
  public Stream<Commune> findByPrefix(String prefix) {
    return present(ByName.NAMES.startingWith(prefix));
  }

  /** {@return everything of today, in the order of codes, Corsica last} */
  public Stream<Commune> stream() {
    return present(IntStream.range(0, rows.size()));
  }

  /** {@return every former commune, in the order of codes, Corsica's letters last} */
  public Stream<FormerCommune> streamFormer() {
    return former(IntStream.range(0, rows.size()));
  }

  private Stream<Commune> present(IntStream found) {
    return found.filter(row -> !rows.isFormer(row)).mapToObj(rows::commune);
  }

  private Stream<FormerCommune> former(IntStream found) {
    return found.filter(rows::isFormer).mapToObj(rows::former);
  }

  /** {@return what list it is} */
  @Override
  public String toString() {
    return ReferenceList.COMMUNES.title();
  }

  /** Loaded when the list is asked for. */
  private static final class Loaded {
    static final Communes LIST = new Communes(new CommuneRows(new CommuneReader()));
  }

  /** Loaded when a postal code is looked up. */
  private static final class ByPostalCode {
    static final Map<Integer, List<Integer>> ROWS = Loaded.LIST.rows.byPostalCode();
  }

  /** Loaded when a name is looked up. */
  private static final class ByName {
    static final PlaceNames NAMES = new PlaceNames(Loaded.LIST.rows);
  }
}
