package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.transport.ExchangeException.Reason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Says what a failure of TLS means to the person who must repair it. */
final class TlsFailures {
  private static final int DEEPEST = 10;

  private TlsFailures() {}

  static Reason reason(SSLException failure) {
    if (failure instanceof SSLPeerUnverifiedException) {
      return Reason.SERVER_NAME;
    }
    Throwable cause = failure;
    boolean isCertificate = false;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException
          || cause instanceof CertificateNotYetValidException) {
        return Reason.SERVER_CERTIFICATE_DATE;
      }
      isCertificate |= cause instanceof CertificateException;
    }
    if (isCertificate) {
      return Reason.SERVER_NOT_TRUSTED;
    }
    return ofAlert(failure.getMessage());
  }

  /**
   * The server's alert (RFC 8446, section 6.2) is only in the text, in the JDK's own words; another
   * provider's words give the advice that says less. Up to TLS 1.2 a missing certificate may be
   * answered with the alert that says nothing.
   */
  private static Reason ofAlert(@Nullable String text) {
    String alert = text == null ? "" : text.toLowerCase(Locale.ROOT);
    if (!alert.contains("alert")) {
      return Reason.TLS;
    }
    if (alert.contains("certificate")
        || alert.contains("unknown_ca")
        || alert.contains("access_denied")) {
      return Reason.CLIENT_CERTIFICATE;
    }
    return alert.contains("handshake_failure") ? Reason.TLS_REFUSED : Reason.TLS;
  }
}
