package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.json.OpenCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * A return of the DSN system: its nature, its content as it came, and, for the natures that are
 * read into types (10, 11, 34), the report in it.
 */
public final class DsnReturn {
  private static final Set<ReturnNature> READ =
      Set.of(ReturnNature.ACKNOWLEDGEMENT, ReturnNature.COMPLIANCE, ReturnNature.AT_MP_RATES);

  private final OpenCode<ReturnNature> nature;
  private final Content content;
  private final Optional<DsnReport> report;

  private DsnReturn(OpenCode<ReturnNature> nature, Content content, Optional<DsnReport> report) {
    this.nature = nature;
    this.content = content;
    this.report = report;
  }

  /**
   * Reads a return as far as its nature is read into types; any other is kept unopened.
   *
   * @param nature its nature, as the list of returns gave it
   * @param content its content; kept, so it must be replayable
   * @return the return
   * @throws UnreadableReturnException when a return of a nature that is read is no report
   * @throws IOException when the content cannot be opened or breaks
   * @throws IllegalArgumentException when the content can be read once only
   */
  public static DsnReturn read(OpenCode<ReturnNature> nature, Content content) throws IOException {
    if (!content.isReplayable()) {
      throw new IllegalArgumentException("a return is kept: its content must be replayable");
    }
    if (nature.known().filter(READ::contains).isEmpty()) {
      return new DsnReturn(nature, content, Optional.empty());
    }
    try (InputStream in = content.open()) {
      return new DsnReturn(nature, content, Optional.of(DsnReportReader.read(in)));
    }
  }

  /** {@return the nature, known or not} */
  public OpenCode<ReturnNature> nature() {
    return nature;
  }

  /** {@return the content as it came} */
  public Content content() {
    return content;
  }

  /** {@return the report, for the natures that are read} */
  public Optional<DsnReport> report() {
    return report;
  }

  /** {@return the nature; never anything of the content} */
  @Override
  public String toString() {
    return "DsnReturn(" + nature + ")";
  }
}
