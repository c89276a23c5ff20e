package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.contract.ContractCheck;
import fr.passerelle.sdk.sandbox.contract.ContractViolation;
import fr.passerelle.sdk.sandbox.contract.Exchange;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.ExchangeListener;
import fr.passerelle.sdk.sandbox.internal.http.Portal;
import fr.passerelle.sdk.sandbox.internal.http.RawRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks each exchange as it happens and keeps what it finds. */
final class ContractWatch implements ExchangeListener {
  private static final int KEPT = 1000;

  private final Map<String, ContractCheck> checks = new ConcurrentHashMap<>();
  private final List<ContractViolation> found = new ArrayList<>();

  @Override
  public void exchanged(Portal portal, RawRequest request, String path, Answer answer) {
    ContractCheck check = checks.computeIfAbsent(portal.contractResource(), ContractCheck::of);
    int mark = request.target().indexOf('?');
    String query = mark < 0 ? "" : request.target().substring(mark);
    Map<String, List<String>> headers = new HashMap<>();
    answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    Exchange exchange =
        Exchange.of(request.method(), path + query)
            .sent(request.headers(), request.body())
            .answered(answer.status(), headers, answer.body());
    keep(check.check(exchange));
  }

  List<ContractViolation> violations() {
    synchronized (found) {
      return List.copyOf(found);
    }
  }

  private void keep(List<ContractViolation> violations) {
    synchronized (found) {
      violations.stream().limit(KEPT - (long) found.size()).forEach(found::add);
    }
  }
}
