package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.xml.internal.XmlElement;
import fr.passerelle.sdk.xml.internal.XmlException;
import fr.passerelle.sdk.xml.internal.XmlLimits;
import fr.passerelle.sdk.xml.internal.XmlReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the reports of the DSN system ({@code gipmds:rapport}, schemas {@code dsn_bilans}). Only
 * the root is in a namespace, which is not looked at; names are compared without regard to case; an
 * element that is empty is the same as one that is absent. Document types are refused, size and
 * depth are bounded (64 MiB, a million elements). For any number of threads.
 */
public final class DsnReportReader {
  private static final String ROOT = "rapport";

  private DsnReportReader() {}

  /**
   * Reads a report.
   *
   * @param in the report, not closed here
   * @return the report, whatever its kind and version
   * @throws UnreadableReturnException when it is no such report
   * @throws IOException when the stream breaks
   */
  public static DsnReport read(InputStream in) throws IOException {
    XmlElement root;
    try {
      root = XmlReader.read(in, XmlLimits.USUAL);
    } catch (XmlException e) {
      throw new UnreadableReturnException(e.what(), e.path(), e.line());
    }
    if (!root.is(ROOT)) {
      throw new UnreadableReturnException("not a report of the DSN system", "/", root.line());
    }
    return of(root);
  }

  private static DsnReport of(XmlElement root) {
    Taken taken = new Taken();
    SubmissionReader submissions = new SubmissionReader(taken);
    DsnReport.Builder report =
        DsnReport.builder()
            .type(OpenCode.of(ReportType.class, taken.attribute(root, "type").orElse("")))
            .profile(taken.attribute(root, "profil"))
            .version(taken.attribute(root, "version"))
            .identifier(taken.attribute(root, "identifiant"))
            .message(taken.attribute(root, "message"));
    submissions.read(root).ifPresent(report::submission);
    DeclarationReader declarations = new DeclarationReader(taken);
    root.children("declaration").forEach(one -> report.addDeclarations(declarations.read(one)));
    report.addAllRates(new RateReader(taken).read(root));
    return report.issues(taken.issues()).others(taken.others(root)).build();
  }
}
