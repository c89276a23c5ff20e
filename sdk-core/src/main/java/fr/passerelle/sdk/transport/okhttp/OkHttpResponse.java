package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.transport.TransportResponse;
import java.io.InputStream;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** An OkHttp answer as the port shows it. */
final class OkHttpResponse implements TransportResponse {
  private final Response response;
  private final Attempt attempt;

  OkHttpResponse(Response response, Attempt attempt) {
    this.response = response;
    this.attempt = attempt;
  }

  @Override
  public int status() {
    return response.code();
  }

  @Override
  public @Nullable String header(String name) {
    String value = response.header(name);
    return value == null && name.equalsIgnoreCase("Retry-After") ? attempt.retryAfter() : value;
  }

  @Override
  public InputStream body() {
    return response.body().byteStream();
  }
}
