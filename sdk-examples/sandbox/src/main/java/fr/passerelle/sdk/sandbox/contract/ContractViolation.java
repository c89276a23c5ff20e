package fr.passerelle.sdk.sandbox.contract;

/**
 * One point in which an exchange departs from its contract. Holds places and codes, never a value
 * of the exchange.
 *
 * @param operation operationId, or method and {@code ?} when no operation was recognised
 * @param place {@code request} or {@code response}, then what is concerned: {@code
 *     request/body/entryDate}, {@code request/query/limit}, {@code response/status}, {@code
 *     response/header/ETag}
 * @param code what is wrong there: {@code unknown}, {@code undocumented}, {@code required}, {@code
 *     format}, {@code type} …
 */
public record ContractViolation(String operation, String place, String code) {
  @Override
  public String toString() {
    return operation + ": " + place + " " + code;
  }
}
