package fr.passerelle.sdk.transport.okhttp;

import java.io.IOException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last step before the socket. Shows the credentials of the proxy to a plain proxy, notes that
 * the request departs, and hides {@code Retry-After} of a 503 from OkHttp, which would otherwise
 * send the request again at once when it is zero, and fail on a number that does not fit.
 */
final class DepartureInterceptor implements Interceptor {
  private static final String RETRY_AFTER = "Retry-After";

  private final ProxyCredentials proxy;

  DepartureInterceptor(ProxyCredentials proxy) {
    this.proxy = proxy;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Attempt attempt = request.tag(Attempt.class);
    if (attempt == null) {
      return chain.proceed(request);
    }
    Connection connection = chain.connection();
    Request signed = proxy.sign(request, connection == null ? null : connection.route());
    attempt.depart();
    Response response = chain.proceed(signed);
    String retryAfter = response.code() == 503 ? response.header(RETRY_AFTER) : null;
    if (retryAfter == null) {
      return response;
    }
    attempt.keepRetryAfter(retryAfter);
    return response.newBuilder().removeHeader(RETRY_AFTER).build();
  }
}
