package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.transport.TransportResponse;
import java.io.InputStream;
import java.util.List;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** An OkHttp answer as the port shows it. */
final class OkHttpResponse implements TransportResponse {
  private final Response response;
  private final Attempt attempt;
  private final Call call;

  OkHttpResponse(Response response, Attempt attempt, Call call) {
    this.response = response;
    this.attempt = attempt;
    this.call = call;
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
  public List<String> headers(String name) {
    return response.headers(name);
  }

  @Override
  public InputStream body() {
    return response.body().byteStream();
  }

  /** Closing alone would read on for a tenth of a second in the hope of keeping the connection. */
  @Override
  public void cancel() {
    call.cancel();
  }
}
