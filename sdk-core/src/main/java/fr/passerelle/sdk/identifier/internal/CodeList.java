package fr.passerelle.sdk.identifier.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A dated list of short codes. */
public final class CodeList {
  private final Set<String> known;

  private CodeList(Set<String> known) {
    this.known = known;
  }

  /** {@return sub-classes of the NAF rév. 2, without dot} */
  public static CodeList nafRev2() {
    return NafRev2.LIST;
  }

  /** {@return codes of the PCS-ESE 2017, in lower case} */
  public static CodeList pcsEse() {
    return PcsEse.LIST;
  }

  /** {@return AT/MP risk codes of the <i>régime général</i>, without dot} */
  public static CodeList riskCodes() {
    return RiskCodes.LIST;
  }

  /**
   * Looks a code up.
   *
   * @param code canonical form
   * @return true when the list holds it
   */
  public boolean contains(String code) {
    return known.contains(code);
  }

  /** {@return every code, in ascending order} */
  public List<String> codes() {
    return known.stream().sorted().toList();
  }

  private static CodeList read(String resource) {
    return new CodeList(
        Resource.lines(resource).stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static final class NafRev2 {
    static final CodeList LIST = read("naf-rev2.txt");
  }

  private static final class PcsEse {
    static final CodeList LIST = read("pcs-ese-2017.txt");
  }

  private static final class RiskCodes {
    static final CodeList LIST = read("risk-codes.txt");
  }
}
