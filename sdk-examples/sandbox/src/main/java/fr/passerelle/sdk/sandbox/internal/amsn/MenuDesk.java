package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import java.util.Map;

/** One menu of the portal: the operations of the contract that it serves. */
interface MenuDesk {
  /** Carries one operation out, under the lock of the portal. */
  interface Handler {
    /**
     * Answers a call.
     *
     * @param member on whose behalf it is made
     * @param call found conform to the contract
     * @return the answer
     */
    Answer handle(Member member, Call call);
  }

  /** {@return what serves each operation, by its id in the contract} */
  Map<String, Handler> handlers();
}
