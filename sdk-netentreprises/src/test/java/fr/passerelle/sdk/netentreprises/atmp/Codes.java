package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.rule.Finding;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes of findings, for tables. */
public final class Codes {
  private Codes() {}

  public static List<String> of(Collection<Finding> findings) {
    return findings.stream().map(Finding::getCode).toList();
  }

  public static List<String> read(@Nullable String cell) {
    return cell == null ? List.of() : Arrays.asList(cell.split(" ", -1));
  }

  public static Finding find(Collection<Finding> findings, String code) {
    return findings.stream().filter(one -> one.getCode().equals(code)).findFirst().orElseThrow();
  }
}
