package fr.passerelle.sdk.sandbox.apidsn;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnSandbox.RateSlot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The sandbox answers as the operator documents, also to clients that are not ours. */
class ApiDsnWireTest {
  private static final Path SCHEMA =
      Path.of(
          System.getProperty("passerelle.reference", "../../../shared/reference"),
          "net-entreprises",
          "dsn_bilans_v02r03.xsd");

  private final ApiDsnHouse house = new ApiDsnHouse();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    house.close();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(house.portal().baseUri() + path));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> signIn(String body, String type)
      throws IOException, InterruptedException {
    return send(
        to("/authentifier/1.0/").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private String token() throws IOException, InterruptedException {
    String body =
        "<identifiants><siret>73282932000074</siret><nom>VERNEUIL</nom><prenom>Maelle</prenom>"
            + "<motdepasse>M3nestrel&lt;&amp;&gt;?</motdepasse><service>25</service>"
            + "</identifiants>";
    HttpResponse<byte[]> answer = signIn(body, "application/xml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(answer.headers().firstValue("Expires")).isPresent();
    return new String(answer.body(), StandardCharsets.US_ASCII);
  }

  private int get(String path, String token) throws IOException, InterruptedException {
    return send(to(path).header("Authorization", "DSNLogin jeton=" + token)).statusCode();
  }

  private HttpResponse<byte[]> deposit(String token, byte[] body, String type, boolean gzip)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        to("/deposer-dsn/1.0/")
            .header("Authorization", "DSNLogin jeton=" + token)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body));
    return send(gzip ? request.header("Content-Encoding", "gzip") : request);
  }

  private static byte[] zipped(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    }
    return out.toByteArray();
  }

  @Test
  void aSignInIsJudgedAsDocumented() throws Exception {
    assertThat(signIn("<identifiants/>", "application/xml").statusCode()).isEqualTo(422);
    assertThat(signIn("<identifiants/>", "text/xml").statusCode()).isEqualTo(415);
    String unknown =
        "<identifiants><siret>73282932000074</siret><nom>X</nom><prenom>Y</prenom>"
            + "<motdepasse>Z</motdepasse><service>25</service></identifiants>";
    assertThat(signIn(unknown, "application/xml").headers().firstValue("WWW-Authenticate"))
        .contains("Basic realm=\"net-entreprises.fr\"");
    assertThat(
            signIn(unknown.replace("<nom>X", "<nom>" + "X".repeat(65)), "application/xml")
                .statusCode())
        .isEqualTo(422);
    assertThat(token()).endsWith("=");
  }

  @Test
  void aDepositIsJudgedAsDocumented() throws Exception {
    String token = token();
    byte[] good = zipped(Dsn.bytes(Dsn.text("01", 1)));
    assertThat(deposit(token, good, "text/plain", false).statusCode()).isEqualTo(415);
    assertThat(deposit(token, good, "application/xml", true).statusCode()).isEqualTo(415);
    HttpResponse<byte[]> nothing = deposit(token, new byte[0], "text/plain", true);
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(nothing.headers().firstValue("Content-Type")).contains("text/html");
    assertThat(deposit(token, zipped(new byte[0]), "text/plain", true).statusCode()).isEqualTo(422);
    byte[] utf8 = Dsn.text("01", 1).getBytes(StandardCharsets.UTF_8);
    assertThat(deposit(token, zipped(utf8), "text/plain", true).statusCode()).isEqualTo(422);
    HttpResponse<byte[]> aee = deposit(token, good, "text/plain", true);
    assertThat(aee.statusCode()).isEqualTo(200);
    assertThat(new String(aee.body(), StandardCharsets.UTF_8)).contains("type=\"AEE\"");
  }

  @Test
  void aListIsJudgedAsDocumented() throws Exception {
    String token = token();
    assertThat(get("/lister-depots/1.0", token)).isEqualTo(404);
    assertThat(get("/lister-depots/3.0/20261120090000", token)).isEqualTo(404);
    assertThat(get("/lister-depots/1.0/2026112009", token)).isEqualTo(422);
    assertThat(get("/lister-depots/1.0/20261120093000", token)).isEqualTo(200);
    assertThat(get("/lister-depots/1.0/20261120080000/20261120090001", token)).isEqualTo(429);
    assertThat(get("/lister-retours-concentrateur/1.0/20261120093000", token)).isEqualTo(401);
    assertThat(get("/consulter-retour/1.0/1", token)).isEqualTo(404);
    assertThat(send(to("/lister-depots/1.0/20261120093000")).statusCode()).isEqualTo(401);
    HttpResponse<byte[]> identity =
        send(
            to("/lister-depots/1.0/20261120093000")
                .header("Authorization", "DSNLogin jeton=" + token)
                .header("Accept-Encoding", "identity"));
    assertThat(identity.statusCode()).isEqualTo(406);
    HttpResponse<byte[]> zipped =
        send(
            to("/lister-retours-declarant/1.0/20261120093000")
                .header("Authorization", "DSNLogin jeton=" + token)
                .header("Accept-Encoding", "gzip"));
    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(zipped.headers().firstValue("Accept-Ranges")).contains("minutes=0-60");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .endsWith("<retours></retours>");
  }

  @Test
  void theReportsAreValidAgainstTheSchemaOfTheOperator() throws Exception {
    Assumptions.assumeTrue(Files.isRegularFile(SCHEMA), "the schema is not there");
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
    ApiDsnClient client = house.client();
    List<byte[]> reports = new ArrayList<>();
    var outcome = client.deposits().deposit(Dsn.trial());
    reports.add(outcome.document());
    reports.add(deposit(token(), zipped(new byte[0]), "text/plain", true).body());
    String flux = outcome.flux().orElseThrow();
    ApiDsnRate rate =
        new ApiDsnRate(
            "01",
            "AB",
            "602MD",
            false,
            new BigDecimal("3.4"),
            LocalDate.of(2026, 1, 1),
            LocalDateTime.of(2026, 1, 5, 4, 0));
    house.portal().conform(flux);
    collect(client, flux, reports);
    house.portal().reject(flux, "CSL-01", 3);
    for (RateSlot slot : RateSlot.values()) {
      house.portal().rates(flux, Dsn.SIRET, List.of(rate), slot);
      collect(client, flux, reports);
    }
    assertThat(reports).hasSize(7);
    for (byte[] report : reports) {
      requireValid(schema, report);
    }
  }

  private static void collect(ApiDsnClient client, String flux, List<byte[]> reports) {
    for (ListedReturn listed : client.returns().ofFlux(flux)) {
      reports.add(client.returns().download(listed, ContentHandler.toBytes(100_000)));
    }
  }

  private static void requireValid(Schema schema, byte[] report) throws IOException {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(report)));
    } catch (SAXException e) {
      throw new AssertionError(new String(report, StandardCharsets.UTF_8), e);
    }
  }
}
