package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnIssue;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import org.jspecify.annotations.Nullable;

/** Where everything that is wrong or doubtful goes. */
final class Issues {
  private final DsnHandler handler;

  Issues(DsnHandler handler) {
    this.handler = handler;
  }

  void report(DsnReason reason, long line, int code) {
    report(reason, line, code, "", null);
  }

  void report(DsnReason reason, long line, int code, String detail, @Nullable String rawValue) {
    handler.onIssue(new DsnIssue(reason, line, code, detail, rawValue));
  }

  /** Reports what is wrong with the writing of the current line. */
  void reportLine(DsnReader reader) {
    if (reader.isContinued()) {
      return;
    }
    String raw = reader.code() == DsnCode.NONE ? reader.lineText() : reader.value().text();
    for (DsnReason reason : reader.anomalies()) {
      report(reason, reader.line(), reader.code(), "", raw);
    }
  }
}
