package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.table.CsvFormat;
import fr.passerelle.sdk.table.Table;
import fr.passerelle.sdk.table.TableHeader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The program as a user runs it: what is printed, the page and the table. */
class VisitCalendarMainTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Paris"));

  /** Numbers, names, mail; employee numbers are what the calendar knows people by. */
  private static final Pattern PERSONAL =
      Pattern.compile("S21\\.G00\\.(?:30\\.(?:001|002|003|004|018|020)|73\\.00[67]),'(.*)'");

  private static final Pattern BIRTH =
      Pattern.compile("S21\\.G00\\.(?:30\\.006|73\\.009),'(\\d\\d)(\\d\\d)(\\d{4})'");

  private static String demo;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void readDemo() throws IOException {
    try (InputStream in = DemoWorld.openDsn()) {
      demo = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void bundledFileGivesATableAPageAndACsv_thatAgree() throws Exception {
    assertThat(run("", folder.toString())).isZero();

    List<String> due = csv("visit");
    assertThat(due).hasSizeGreaterThan(10).contains("vip-periodic", "return");
    assertThat(text(out)).contains(due.size() + " visits due within a year");
    assertThat(elements(page(), "a")).hasSize(due.size());
    assertThat(csv("article")).contains("R4624-16", "R4624-31").doesNotContain("");
  }

  @Test
  void nothingPersonalIsPrintedOrWritten() throws IOException {
    run("", folder.toString());
    String written = text(out) + text(err) + html() + Files.readString(csvFile());

    assertThat(personalValues()).hasSizeGreaterThan(150).noneMatch(written::contains);
  }

  @Test
  void pageStandsAlone_andReadsWithoutEyesOrColours() throws Exception {
    run("", folder.toString());
    Document page = page();

    assertThat(html()).doesNotContain("<script", "<link", "<img", "http://", "https://", "url(");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(elements(page, "table"))
        .hasSizeGreaterThan(1)
        .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
    assertThat(elements(page, "th")).allMatch(cell -> cell.hasAttribute("scope"));
    Set<String> ids = new HashSet<>();
    elements(page, "tr").forEach(row -> ids.add("#" + row.getAttribute("id")));
    assertThat(elements(page, "a")).allMatch(link -> ids.contains(link.getAttribute("href")));
    assertThat(html()).contains("<strong>Overdue</strong>", "@media print", "Reservation: ");
  }

  @Test
  void visitsOfAFileOfYourOwnAreNotKnown_andNeverCalledOverdue() throws IOException {
    Path file = folder.resolve("own.dsn");
    Files.writeString(file, demo, StandardCharsets.ISO_8859_1);

    assertThat(run(file.toString(), folder.toString())).isZero();

    assertThat(csv("visit")).contains("vip-initial", "return");
    assertThat(html()).contains("The visits held are not known");
    assertThat(csv("urgency")).isNotEmpty().doesNotContain("ERROR");
  }

  @Test
  void referenceThatLooksLikeMarkupOrAFormulaIsOnlyText() throws IOException {
    Path file = folder.resolve("own.dsn");
    Files.writeString(
        file,
        demo.replace("S21.G00.30.019,'M000046'", "S21.G00.30.019,'=<b>43&'"),
        StandardCharsets.ISO_8859_1);

    assertThat(run(file.toString(), folder.toString())).isZero();

    assertThat(html()).doesNotContain("<b>43").contains("=&lt;b&gt;43&amp;");
    assertThat(csv("worker")).contains("'=<b>43&");
  }

  @Test
  void missingFileAndWrongArgumentsAreToldApart() {
    assertThat(run(folder.resolve("absent.dsn").toString())).isEqualTo(1);
    assertThat(text(err)).contains("there is no such file");
    assertThat(run("a", "b", "c")).isEqualTo(2);
    assertThat(run("--fast")).isEqualTo(2);
    assertThat(text(err)).contains("usage:");
  }

  private int run(String... args) {
    return VisitCalendarMain.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        CLOCK);
  }

  private String html() throws IOException {
    return Files.readString(folder.resolve("visit-calendar.html"));
  }

  /** The page is written so that an XML parser takes it too: every element is closed. */
  private Document page() throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html().getBytes(StandardCharsets.UTF_8)));
  }

  private Path csvFile() {
    return folder.resolve("visit-calendar.csv");
  }

  private List<String> csv(String column) {
    TableHeader header = TableHeader.of(VisitSheet.TITLES.toArray(String[]::new));
    try (Table table =
        Table.open(CsvFormat.standard().read(DocumentSource.of(csvFile())), header)) {
      return table.stream().map(row -> row.text(column).orElse("")).toList();
    }
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Set<String> personalValues() {
    Set<String> values = new TreeSet<>();
    PERSONAL
        .matcher(demo)
        .results()
        .map(match -> match.group(1))
        .filter(value -> value.length() > 3)
        .forEach(values::add);
    BIRTH
        .matcher(demo)
        .results()
        .forEach(m -> values.add(m.group(3) + "-" + m.group(2) + "-" + m.group(1)));
    return values;
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
