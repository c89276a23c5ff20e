package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.DepartmentCode;
import java.util.Set;

/** Which thresholds and fractions apply to an establishment. */
public enum TariffScheme {
  /** Everywhere but in Alsace-Moselle (D242-6-2, D242-6-13). */
  NATIONAL("national"),
  /** Alsace-Moselle, building and public works left out (D242-37). */
  ALSACE_MOSELLE("alsace-moselle"),
  /** Building and public works (<i>BTP</i>) in Alsace-Moselle (D242-37). */
  ALSACE_MOSELLE_BTP("alsace-moselle-btp");

  private static final Set<String> DEPARTMENTS = Set.of("57", "67", "68");

  private final String key;

  TariffScheme(String key) {
    this.key = key;
  }

  /**
   * The scheme of an establishment.
   *
   * @param department department of the establishment
   * @param btp whether it is of building and public works
   * @return the special schemes in 57, 67 and 68, the national one elsewhere
   */
  public static TariffScheme of(DepartmentCode department, boolean btp) {
    if (!DEPARTMENTS.contains(department.value())) {
      return NATIONAL;
    }
    return btp ? ALSACE_MOSELLE_BTP : ALSACE_MOSELLE;
  }

  /** {@return true in Alsace-Moselle} */
  public boolean isAlsaceMoselle() {
    return this != NATIONAL;
  }

  /** {@return its part of the names of parameters} */
  String key() {
    return key;
  }
}
