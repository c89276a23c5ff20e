package fr.passerelle.sdk.sandbox.internal.http;

import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiDocument;
import java.util.concurrent.locks.ReadWriteLock;

/**
 * One portal of the sandbox: a room with its contract and its state. The corridor calls {@link
 * #admit} and {@link #handle} only with requests that the contract knows.
 */
public interface Portal {
  /** {@return short name, which is also the first segment of its URLs} */
  String name();

  /** {@return resource name of the contract it serves} */
  String contractResource();

  /** {@return the contract it serves} */
  OpenApiDocument contract();

  /**
   * Decides who calls, before anything else of the request is judged.
   *
   * @param call the call; its body is not read yet
   * @return name of the account on whose behalf it is made, empty for an operation open to all
   * @throws Refusal when the caller may not use the operation
   */
  String admit(Call call);

  /** {@return what guards its state, idempotency included} */
  ReadWriteLock lock();

  /**
   * Carries the operation out. Safe operations run side by side under the read lock; any other runs
   * alone, under the write lock.
   *
   * @param account what {@link #admit} said
   * @param call the call
   * @return the answer
   * @throws Refusal when it is refused; a refusal must leave the state as it was
   */
  Answer handle(String account, Call call);
}
