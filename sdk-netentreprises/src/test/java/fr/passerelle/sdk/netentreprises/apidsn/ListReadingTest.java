package fr.passerelle.sdk.netentreprises.apidsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.TransportRequest;
import fr.passerelle.sdk.transport.TransportResponse;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Lists are read as they come, in every shape that was described or seen; anything else is told.
 */
class ListReadingTest {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><retours><flux><id>F1xGK3X.C-.wayM98pOcSJm</id>"
          + "<retour><production>20261119080000</production><publication>20261120091500"
          + "</publication><ops>AUMGM1</ops><delegataire>DZ2114</delegataire><nature>51</nature>"
          + "<statut>OK</statut><id>RETOUR00001</id><url>https://elsewhere.example/1</url>"
          + "</retour><retour><publication>20261120091600</publication><nature>999</nature>"
          + "<statut>EN COURS</statut></retour></flux><flux><id>F2</id></flux></retours>";
  private static final String PUBLISHED =
      "{\"flux\":[{\"id\":\"F1xGK3X.C-.wayM98pOcSJm\",\"Retour\":[{\"publication\":"
          + "\"20261120091500\",\"production\":\"20261119080000\",\"nature\":\"51\",\"statut\":"
          + "\"OK\",\"id\":\"RETOUR00001\",\"url\":\"https://elsewhere.example/1\",\"delegataire\""
          + ":\"DZ2114\",\"ops\":\"AUMGM1\"},{\"publication\":\"20261120091600\",\"nature\":999,"
          + "\"statut\":\"EN COURS\",\"id\":null,\"url\":null,\"delegataire\":null,\"ops\":null}]}"
          + ",{\"id\":\"F2\",\"Retour\":[]}]}";
  private static final String GUIDE =
      "{\"retours\":{\"flux\":{\"id\":\"F1xGK3X.C-.wayM98pOcSJm\",\"retour\":{\"publication\":"
          + "\"20261120091500\",\"nature\":\"51\",\"statut\":\"OK\",\"id\":\"RETOUR00001\"}}}}";

  private final Map<String, String> headers = new HashMap<>();
  private byte[] answer = new byte[0];
  private String lastUrl = "";
  private final SdkRuntime runtime =
      SdkRuntime.builder().transport(new Canned()).sleeper(wait -> {}).build();
  private final ApiDsnClient client =
      ApiDsnClient.builder(runtime)
          .environment(ApiDsnEnvironment.PRODUCTION_RG)
          .software("LOGIPAIE", "12.4", "EDITEUR")
          .credentials(
              ApiDsnCredentials.declarant(
                  Declarant.of(Siret.of("73282932000074"), "MAROLLE", "Pier"),
                  Secret.of("M3nestrel?")))
          .build();

  /** Answers a token to a sign-in and the canned answer to all else. */
  private final class Canned implements Transport {
    @Override
    public <R> R exchange(TransportRequest request, ResponseReader<R> reader) {
      boolean signIn = request.url().contains("authentifier");
      lastUrl = request.url();
      byte[] body = signIn ? "dG9r".getBytes(StandardCharsets.US_ASCII) : answer;
      InputStream stream = new ByteArrayInputStream(body);
      try {
        return reader.read(
            new TransportResponse() {
              @Override
              public int status() {
                return 200;
              }

              @Override
              public String header(String name) {
                return headers.get(name);
              }

              @Override
              public InputStream body() {
                return stream;
              }
            });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {}
  }

  @AfterEach
  void close() {
    runtime.close();
  }

  private WindowList<ListedReturn> read(byte[] body) {
    answer = body;
    return client
        .returns()
        .ofDeclarant(
            TimeWindow.before(Instant.parse("2026-11-20T09:00:00Z"), Duration.ofMinutes(5)));
  }

  private List<ListedReturn> read(String body) {
    return read(body.getBytes(StandardCharsets.UTF_8)).items();
  }

  @Test
  void everyDescriptionGivesTheSameReturn() {
    List<ListedReturn> xml = read(XML);
    assertThat(xml).hasSize(2);
    ListedReturn first = xml.get(0);
    assertThat(first.getFlux()).isEqualTo("F1xGK3X.C-.wayM98pOcSJm");
    assertThat(first.getId()).contains("RETOUR00001");
    assertThat(first.getPublication()).hasToString("Optional[2026-11-20T09:15]");
    assertThat(first.getProduction()).hasToString("Optional[2026-11-19T08:00]");
    assertThat(first.getOps()).contains("AUMGM1");
    assertThat(first.getDelegate()).contains("DZ2114");
    assertThat(read(PUBLISHED)).isEqualTo(xml);
    assertThat(read(GUIDE))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getId()).isEqualTo(first.getId());
              assertThat(one.getNature()).isEqualTo(first.getNature());
              assertThat(one.getOps()).isEmpty();
            });
  }

  @Test
  void aCodeThatNobodyKnowsIsKept_andWhatIsAbsentIsEmpty() {
    ListedReturn second = read(XML).get(1);
    assertThat(second.getNature().map(OpenCode::wire)).contains("999");
    assertThat(second.getId()).isEmpty();
    assertThat(second.getUrl()).isEmpty();
    assertThat(second.getStatus().map(OpenCode::wire)).contains("EN COURS");
  }

  @Test
  void aListWithoutReturnsIsEmpty_howeverItIsWritten() {
    for (String empty :
        List.of(
            "<retours></retours>",
            "<retours/>",
            "\uFEFF<Retours/>",
            "{\"flux\":[]}",
            "{\"Flux\":null}",
            "{\"retours\":null}",
            "{\"retours\":\"\"}",
            "{\"retours\":{\"flux\":[]}}",
            " {} ")) {
      assertThat(read(empty)).as(empty).isEmpty();
    }
  }

  @Test
  void whatIsNoSuchListIsNotTakenForAnEmptyOne() {
    for (String other :
        List.of(
            "",
            "   ",
            "<html><body>maintenance</body></html>",
            "<depots/>",
            "<retours>",
            "{\"error\":\"nope\"}",
            "[]",
            "null",
            "plain text",
            "<retours><flux><retour><nature>11</nature></retour></flux></retours>",
            "<!DOCTYPE x [<!ENTITY e 'x'>]><retours/>")) {
      assertThatExceptionOfType(UnreadableResponseException.class)
          .as(other)
          .isThrownBy(() -> read(other));
    }
  }

  @Test
  void widthAndNextPollComeFromTheHeaders_theDifferenceOfClocksAside() {
    headers.put("Accept-Ranges", "minutes=0-25");
    headers.put("Date", "Fri, 20 Nov 2026 09:00:00 GMT");
    headers.put("Expires", "Fri, 20 Nov 2026 09:02:00 GMT");
    Instant before = Instant.now();
    WindowList<ListedReturn> list = read(XML.getBytes(StandardCharsets.UTF_8));
    assertThat(list.allowedWidth()).contains(Duration.ofMinutes(25));
    assertThat(list.nextPoll().orElseThrow())
        .isBetween(before.plus(Duration.ofMinutes(2)), Instant.now().plus(Duration.ofMinutes(2)));
    for (String unusable : List.of("bytes", "none", "minutes=5-60", "minutes=0-0", "minutes=0-")) {
      headers.put("Accept-Ranges", unusable);
      headers.put("Expires", "0");
      WindowList<ListedReturn> other = read(XML.getBytes(StandardCharsets.UTF_8));
      assertThat(other.allowedWidth()).isEmpty();
      assertThat(other.nextPoll()).isEmpty();
    }
  }

  private String asked(String from, String to) {
    answer = "<retours/>".getBytes(StandardCharsets.UTF_8);
    client.returns().ofDeclarant(new TimeWindow(Instant.parse(from), Instant.parse(to)));
    return lastUrl.replace(
        "https://consultation.dsnrg.net-entreprises.fr/lister-retours-declarant/1.0/", "");
  }

  @Test
  void datesAreThoseOfParis_andNoWindowEndsBeforeItBegins_whenTheClocksChange() {
    assertThat(asked("2026-07-01T10:00:00Z", "2026-07-01T10:30:00Z"))
        .isEqualTo("20260701120000/20260701123000");
    // Back from 03:00 to 02:00 at 01:00Z.
    assertThat(asked("2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z"))
        .isEqualTo("20261025023000/20261025030000");
    assertThat(asked("2026-10-25T01:00:00Z", "2026-10-25T01:30:00Z"))
        .isEqualTo("20261025020000/20261025023000");
    assertThat(asked("2026-10-25T00:30:00Z", "2026-10-25T01:10:00Z"))
        .isEqualTo("20261025023000/20261025031000");
    // On from 02:00 to 03:00 at 01:00Z.
    assertThat(asked("2026-03-29T00:30:00Z", "2026-03-29T01:00:00Z"))
        .isEqualTo("20260329013000/20260329020000");
    assertThat(asked("2026-03-29T00:30:00Z", "2026-03-29T01:15:00Z"))
        .isEqualTo("20260329013000/20260329031500");
  }

  @Test
  void aMangledListIsReadOrRefused_andNothingElse() {
    Random random = new Random(20_261_121L);
    List<byte[]> seeds =
        List.of(
            XML.getBytes(StandardCharsets.UTF_8),
            PUBLISHED.getBytes(StandardCharsets.UTF_8),
            GUIDE.getBytes(StandardCharsets.UTF_8));
    int refused = 0;
    for (int i = 0; i < 6_000; i++) {
      byte[] body = mangled(seeds.get(i % seeds.size()).clone(), random);
      try {
        read(body);
      } catch (UnreadableResponseException e) {
        assertThat(e.getMessage()).doesNotContain("F1xGK3X", "RETOUR00001");
        refused++;
      }
    }
    assertThat(refused).isBetween(1_000, 5_900);
  }

  private static byte[] mangled(byte[] body, Random random) {
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(body.length);
      switch (random.nextInt(3)) {
        case 0 -> body[at] = (byte) random.nextInt(256);
        case 1 -> body[at] = (byte) "<>{}[]\",:/&;".charAt(random.nextInt(12));
        default -> {
          byte[] shorter = new byte[Math.max(1, body.length - 1 - random.nextInt(5))];
          System.arraycopy(body, 0, shorter, 0, shorter.length);
          body = shorter;
        }
      }
    }
    return body;
  }
}
