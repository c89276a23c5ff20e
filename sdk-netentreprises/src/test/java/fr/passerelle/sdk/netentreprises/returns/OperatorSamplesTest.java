package fr.passerelle.sdk.netentreprises.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The operator's own examples and schema, which stand beside the checkout when somebody put them
 * there: skipped otherwise.
 */
class OperatorSamplesTest {
  private static final Path SCHEMA = Reports.OPERATOR.resolve("dsn_bilans_v02r03.xsd");

  static Stream<String> reportsOfTheTests() {
    String cco =
        "<niveau_conformite><etat_conformite>OK</etat_conformite>"
            + "<certificat_conformite>abc</certificat_conformite></niveau_conformite>";
    return Stream.of(
        Reports.report("AEE", Reports.sending("OK", "")),
        DsnReportReaderTest.ARE,
        DsnReportReaderTest.BAN,
        Reports.report(
            "CCO", Reports.sending("OK", "") + Reports.declaration("00074", "OK", cco, "")),
        Reports.report(
            "34",
            Reports.sending("OK", "")
                + Reports.declaration("00074", "OK", "", "")
                + Reports.rates(
                    Reports.computation(
                        "2026-02-23T04:05:11",
                        Reports.rate("01", "2026-01-01", "3.41", "602MD", "")))));
  }

  @ParameterizedTest
  @MethodSource("reportsOfTheTests")
  void aReportOfTheseTestsKeepsTheSchema(String report) throws Exception {
    assumeTrue(Files.isRegularFile(SCHEMA), "the operator's schema is not here");

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMA.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(report.strip())));
  }

  @ParameterizedTest
  @CsvSource({
    "exemple_retour_10_AEE.xml, AEE, OK, 0, 0",
    "exemple_retour_10_ARE.xml, ARE, KO, 1, 0",
    "exemple_retour_11_CCO.xml, CCO, OK, 0, 0",
    "exemple_retour_11_BAN.xml, BAN, KO, 1, 0",
    "exemple_retour_34_CRM_CNAM.xml, 34, OK, 0, 2",
  })
  void anExampleOfTheOperatorIsRead_withoutLoss(
      String file, String type, String state, int anomalies, int rates) throws Exception {
    Path example = Reports.OPERATOR.resolve(file);
    assumeTrue(Files.isRegularFile(example), "the operator's example is not here");

    DsnReport report;
    try (InputStream in = Files.newInputStream(example)) {
      report = DsnReportReader.read(in);
    }

    assertThat(report.getType().wire()).isEqualTo(type);
    assertThat(report.state().orElseThrow().wire()).isEqualTo(state);
    assertThat(report.anomalies()).hasSize(anomalies);
    assertThat(report.getRates()).hasSize(rates);
    assertThat(report.getIssues()).isEmpty();
    assertThat(report.getOthers())
        .extracting(OtherValue::getPath)
        .isSubsetOf("rapport/@schemaLocation");
  }

  @Test
  void everyTextOfTheExamplesIsSomewhereInTheModel() throws Exception {
    assumeTrue(Files.isDirectory(Reports.OPERATOR), "the operator's examples are not here");
    try (Stream<Path> files = Files.list(Reports.OPERATOR)) {
      for (Path example : files.filter(file -> file.toString().endsWith(".xml")).toList()) {
        DsnReport report;
        try (InputStream in = Files.newInputStream(example)) {
          report = DsnReportReader.read(in);
        }
        List<String> held = ModelTexts.of(report);
        assertThat(held).as(example.getFileName().toString()).containsAll(texts(example));
      }
    }
  }

  private static List<String> texts(Path file) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    List<String> texts = new ArrayList<>();
    collect(document.getDocumentElement(), texts);
    return texts;
  }

  private static void collect(Element element, List<String> texts) {
    boolean leaf = true;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        leaf = false;
        collect(inner, texts);
      }
    }
    if (leaf && !element.getTextContent().isBlank()) {
      texts.add(element.getTextContent().strip());
    }
  }
}
