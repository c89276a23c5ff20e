package fr.passerelle.sdk.transport.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last step before the socket. Notes that the request departs, and hides {@code Retry-After} of
 * a 503 from OkHttp, which would otherwise send the request again at once when it is zero, and fail
 * on a number that does not fit.
 */
final class DepartureInterceptor implements Interceptor {
  static final DepartureInterceptor INSTANCE = new DepartureInterceptor();
  private static final String RETRY_AFTER = "Retry-After";

  private DepartureInterceptor() {}

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Attempt attempt = request.tag(Attempt.class);
    if (attempt == null) {
      return chain.proceed(request);
    }
    attempt.depart();
    Response response = chain.proceed(request);
    String retryAfter = response.code() == 503 ? response.header(RETRY_AFTER) : null;
    if (retryAfter == null) {
      return response;
    }
    attempt.keepRetryAfter(retryAfter);
    return response.newBuilder().removeHeader(RETRY_AFTER).build();
  }
}
