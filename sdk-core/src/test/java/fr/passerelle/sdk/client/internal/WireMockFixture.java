package fr.passerelle.sdk.client.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service on WireMock and a caller of it that makes one attempt. */
abstract class WireMockFixture {
  // Compressing, the server would change the versions that it is told to answer.
  @RegisterExtension
  static final WireMockExtension SERVICE =
      WireMockExtension.newInstance()
          .options(
              WireMockConfiguration.options()
                  .dynamicPort()
                  .bindAddress("127.0.0.1")
                  .gzipDisabled(true))
          .build();

  private final SdkRuntime runtime =
      SdkRuntime.builder().application("LogiPaie", "12.4").retry(RetryPolicy.none()).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  ServiceCaller caller() {
    return caller(runtime);
  }

  static ServiceCaller caller(SdkRuntime runtime) {
    return ServiceCaller.of(runtime, URI.create("http://127.0.0.1:" + SERVICE.getPort() + "/v1/"));
  }

  static void answering(String body) {
    SERVICE.stubFor(any(anyUrl()).willReturn(okJson(body)));
  }
}
