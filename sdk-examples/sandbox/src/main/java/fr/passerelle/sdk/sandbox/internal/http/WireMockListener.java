package fr.passerelle.sdk.sandbox.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * WireMock as a plain listener: one stub takes everything, an extension hands it to the corridor.
 * Its request journal is off, since it would keep bodies.
 */
final class WireMockListener implements Listener {
  /** Jetty needs a few threads for itself; the rest bounds how many calls run side by side. */
  private static final int THREADS = 40;

  private final Corridor corridor;
  private @Nullable WireMockServer server;

  WireMockListener(Corridor corridor) {
    this.corridor = corridor;
  }

  @Override
  public void start(int port) {
    WireMockServer opened =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .port(port)
                .containerThreads(THREADS)
                .disableRequestJournal()
                .gzipDisabled(true)
                .extensions(new Door(corridor)));
    opened.start();
    opened.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
    server = opened;
  }

  @Override
  public int port() {
    if (server == null) {
      throw new IllegalStateException("not started");
    }
    return server.port();
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  /** Replaces the stub's response by what the corridor says. */
  private static final class Door implements ResponseDefinitionTransformerV2 {
    private final Corridor corridor;

    Door(Corridor corridor) {
      this.corridor = corridor;
    }

    @Override
    public String getName() {
      return "passerelle-corridor";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return corridor
          .serve(request(event.getRequest()))
          .answer()
          .map(Door::response)
          .orElseGet(() -> WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).build());
    }

    private static RawRequest request(LoggedRequest request) {
      Map<String, List<String>> headers = new HashMap<>();
      for (HttpHeader header : request.getHeaders().all()) {
        headers.put(header.key().toLowerCase(Locale.ROOT), header.values());
      }
      byte[] body = request.getBody();
      return new RawRequest(
          request.getMethod().getName(),
          request.getUrl(),
          headers,
          body == null ? new byte[0] : body);
    }

    private static ResponseDefinition response(Answer answer) {
      ResponseDefinitionBuilder response = WireMock.aResponse().withStatus(answer.status());
      answer.headers().forEach(response::withHeader);
      if (answer.body().length > 0) {
        response.withBody(answer.body());
      }
      return response.build();
    }
  }
}
