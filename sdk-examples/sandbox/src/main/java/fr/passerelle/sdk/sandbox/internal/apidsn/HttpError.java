package fr.passerelle.sdk.sandbox.internal.apidsn;

import fr.passerelle.sdk.sandbox.internal.http.Answer;

/** A refusal on its way out: mostly a status without a body, as the API answers. */
final class HttpError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  private HttpError(Answer answer) {
    super("refused with " + answer.status(), null, false, false);
    this.answer = answer;
  }

  static HttpError of(int status) {
    return new HttpError(Answer.empty(status));
  }

  static HttpError of(Answer answer) {
    return new HttpError(answer);
  }

  /** A 401 with the reason in the realm. */
  static HttpError challenge(String scheme, String realm) {
    return new HttpError(
        Answer.empty(401).with("WWW-Authenticate", scheme + " realm=\"" + realm + "\""));
  }

  Answer answer() {
    return answer;
  }
}
