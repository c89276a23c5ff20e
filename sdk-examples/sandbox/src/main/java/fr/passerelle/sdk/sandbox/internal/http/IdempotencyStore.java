package fr.passerelle.sdk.sandbox.internal.http;

import fr.passerelle.sdk.sandbox.internal.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Answers given to keyed calls, so that a repeated one has no second effect. Guarded by the lock of
 * its portal.
 */
final class IdempotencyStore {
  private final Map<String, Kept> answers = new HashMap<>();

  /**
   * Looks for the answer to an earlier call with the same key.
   *
   * @throws Refusal when the key was used for another body
   */
  Optional<Answer> find(String scope, Call call) {
    Kept kept = answers.get(scope);
    if (kept == null) {
      return Optional.empty();
    }
    if (!kept.bodyHash().equals(bodyHash(call))) {
      throw Refusal.of(
          422, "idempotency-key-reused", "This Idempotency-Key was used for another request");
    }
    return Optional.of(kept.answer().with("Idempotency-Replayed", "true"));
  }

  void keep(String scope, Call call, Answer answer) {
    answers.put(scope, new Kept(bodyHash(call), answer));
  }

  /** Account, operation and resource: the same key elsewhere is another key. */
  static String scope(String portal, String account, Call call, String key) {
    return String.join("\n", portal, account, call.operation().id(), call.request().path(), key);
  }

  static String hash(String key) {
    return hex(sha256(key.getBytes(StandardCharsets.UTF_8)));
  }

  private static String bodyHash(Call call) {
    return hex(sha256(Json.canonical(call.body())));
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, 12);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private record Kept(String bodyHash, Answer answer) {}
}
