package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.CommuneCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A commune whose code no longer names a commune: merged, moved to another department, or renamed
 * with a new code. Numbers of people who were born there keep the code.
 *
 * @param code the code that it had
 * @param name its last name
 * @param end the day from which it is no longer; empty when it ended between 2024 and 2026
 * @param successors the codes that followed it, several after a division, none when unknown; a
 *     successor may itself have ended since: {@link Communes#today(CommuneCode)} goes on
 */
public record FormerCommune(
    CommuneCode code, String name, Optional<LocalDate> end, List<CommuneCode> successors) {

  /**
   * Copies the list.
   *
   * @param code the code that it had
   * @param name its last name
   * @param end the day from which it is no longer
   * @param successors the codes that followed it
   */
  public FormerCommune {
    successors = List.copyOf(successors);
  }
}
