package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.json.JsonArray;
import fr.passerelle.sdk.json.JsonNumber;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonText;
import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.transport.ExchangeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A way in which an answer can go wrong, made by a service that repeats what it was told wherever
 * it can.
 *
 * @param name for the failure of a test
 * @param how changes the answer
 */
record Misfortune(String name, Tape.Tampering how) {
  private static final List<Integer> STATUSES =
      List.of(
          302, 307, 400, 401, 403, 404, 408, 409, 410, 412, 413, 415, 418, 422, 423, 428, 429, 500,
          502, 503, 504);

  @Override
  public String toString() {
    return name;
  }

  /**
   * Everything that can happen to an answer.
   *
   * @param answer the right answer
   * @param needles what the service repeats; the first one is a number of a person
   */
  static List<Misfortune> of(Reply answer, List<String> needles) {
    String number = needles.get(0);
    String soup = String.join(" ", needles);
    List<Misfortune> all = new ArrayList<>();
    for (int status : STATUSES) {
      all.add(instead("problem " + status, problem(status, number, soup)));
      all.add(instead("page " + status, reply(status, "text/html", "<p>" + soup + "</p>")));
    }
    for (ExchangeException.Reason reason : ExchangeException.Reason.values()) {
      for (ExchangeException.Departure departure : ExchangeException.Departure.values()) {
        all.add(
            new Misfortune(
                reason + " " + departure,
                (key, reply) -> {
                  IOException origin = new IOException(soup, new IOException("inner " + soup));
                  origin.addSuppressed(new IOException(soup));
                  throw new ExchangeException(departure, reason, origin);
                }));
      }
    }
    for (String body : List.of("", "null", "[]", "\"" + soup + "\"", soup, "{\"" + number)) {
      all.add(instead("body", reply(200, "application/json", body)));
    }
    all.add(instead("not JSON", reply(200, "text/" + number, soup)));
    all.add(instead("headers", headers(answer, number, soup)));
    if (answer.isJson()) {
      JsonValue document = answer.json();
      JsonPlaces.each(
          document,
          List.of(),
          (place, value) -> {
            for (JsonValue wrong : wrongs(number, soup)) {
              JsonValue spoilt = JsonPlaces.at(document, place, right -> wrong);
              all.add(instead("at " + place, answer.with(spoilt)));
            }
          });
      all.add(instead("half", answer.with(answer.text().substring(0, answer.text().length() / 2))));
    }
    return all;
  }

  private static Misfortune instead(String name, Reply other) {
    return new Misfortune(name, (key, reply) -> other);
  }

  private static List<JsonValue> wrongs(String number, String soup) {
    return List.of(
        new JsonText(soup),
        new JsonText(number),
        new JsonNumber(number),
        new JsonArray(List.of(new JsonText(number), new JsonArray(List.of()))),
        new JsonObject(Map.of(number, new JsonText(soup), "n" + number, new JsonObject(Map.of()))));
  }

  private static Reply problem(int status, String number, String soup) {
    JsonText text = new JsonText(soup);
    Map<String, JsonValue> breach =
        Map.of("pointer", new JsonText("/" + number), "code", new JsonText(number), "detail", text);
    Map<String, JsonValue> members = new HashMap<>();
    for (String member : List.of("type", "title", "detail", "instance")) {
      members.put(member, text);
    }
    members.put("code", new JsonText(number));
    members.put("errors", new JsonArray(List.of(new JsonObject(breach))));
    members.put(number, text);
    return reply(status, "application/problem+json", "").with(new JsonObject(members));
  }

  private static Reply headers(Reply answer, String number, String soup) {
    Map<String, String> headers = new HashMap<>(answer.headers());
    headers.put("ETag", "\"" + number + "\"");
    headers.put("Location", "/people/" + number);
    headers.put("Retry-After", number);
    headers.put("X-Request-Id", number);
    headers.put("X-Other", soup);
    return new Reply(answer.status(), headers, answer.text());
  }

  private static Reply reply(int status, String contentType, String body) {
    return new Reply(status, Map.of("Content-Type", contentType), body);
  }
}
