package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.rule.Finding;
import java.util.Arrays;
import java.util.List;

/** Codes of findings as a table writes them: words with a blank between. */
public final class Codes {
  private Codes() {}

  public static List<String> of(List<Finding> findings) {
    return findings.stream().map(Finding::getCode).toList();
  }

  public static List<String> read(String cell) {
    return cell == null ? List.of() : Arrays.asList(cell.split(" +"));
  }
}
