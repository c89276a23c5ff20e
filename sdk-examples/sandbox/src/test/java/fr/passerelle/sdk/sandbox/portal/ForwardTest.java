package fr.passerelle.sdk.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.model.SessionState;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.json.JsonArray;
import fr.passerelle.sdk.json.JsonBoolean;
import fr.passerelle.sdk.json.JsonNull;
import fr.passerelle.sdk.json.JsonNumber;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonText;
import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.sandbox.portal.Recording.Scene;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A service that is ahead of this version of the SDK: fields, codes and kinds that nobody knows, at
 * every place of every answer of every portal. Nothing breaks, and what is written back is what was
 * read.
 */
class ForwardTest {
  private static final JsonText CODE = new JsonText("OF-TOMORROW-42");

  /** Answers that give nothing that could be written back. */
  private static final Set<Type> WITHOUT_ECHO =
      Set.of(
          void.class,
          // What stands beside a token may be a secret: it is passed over, not kept.
          SessionState.class);

  private static final List<Recording> RECORDINGS = new ArrayList<>();

  @BeforeAll
  static void record() {
    Portals.start().forEach(portal -> RECORDINGS.add(Recording.of(portal)));
  }

  @AfterAll
  static void end() {
    RECORDINGS.forEach(Recording::close);
    RECORDINGS.clear();
  }

  static Stream<Scene> scenes() {
    return RECORDINGS.stream()
        .flatMap(recording -> recording.scenes().stream())
        .filter(scene -> scene.reply().isJson());
  }

  static Stream<Scene> refusals() {
    return RECORDINGS.stream()
        .flatMap(recording -> recording.refusals().stream())
        .filter(scene -> scene.reply().isJson());
  }

  private static Map<String, JsonValue> fieldsOfTomorrow() {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("zText", new JsonText("Zoë \"x\" \u2028"));
    fields.put("amount", new JsonNumber("100.00"));
    fields.put("power", new JsonNumber("1E+2"));
    fields.put("class", new JsonBoolean(false));
    fields.put("nothing", JsonNull.INSTANCE);
    fields.put("otherFields", new JsonArray(List.of(new JsonNumber("1.10"), JsonNull.INSTANCE)));
    fields.put("with.dots", new JsonObject(Map.of("", new JsonObject(Map.of()))));
    fields.put("n".repeat(256), new JsonArray(List.of()));
    return fields;
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everyObjectIsAModelThatKeepsWhatItDoesNotKnow(Scene scene) {
    Set<List<Object>> known = new LinkedHashSet<>();
    for (ModelWalk.Node node : walk(scene).nodes) {
      assertThat(node.type()).isAssignableTo(OpenModel.class);
      known.add(node.place());
    }
    // The page around its items, or an answer that is passed over.
    known.add(List.of());
    assertThat(JsonPlaces.objects(scene.reply().json())).isNotEmpty().allMatch(known::contains);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aFieldNobodyKnowsIsKept_atEveryPlace(Scene scene) {
    JsonValue document = scene.reply().json();
    readsAndWritesBack(scene, document);
    for (List<Object> place : JsonPlaces.objects(document)) {
      fieldsOfTomorrow()
          .forEach(
              (name, value) ->
                  readsAndWritesBack(scene, JsonPlaces.with(document, place, Map.of(name, value))));
    }
    readsAndWritesBack(scene, ofTomorrow(document));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aCodeNobodyKnowsIsKept_atEveryPlace(Scene scene) {
    JsonValue all = scene.reply().json();
    for (List<Object> place : walk(scene).codes) {
      readsAndWritesBack(scene, JsonPlaces.at(scene.reply().json(), place, code -> CODE));
      all = JsonPlaces.at(all, place, code -> CODE);
    }
    readsAndWritesBack(scene, all);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aKindNobodyKnowsIsKept_atEveryPlace(Scene scene) {
    for (List<Object> place : walk(scene).kinds) {
      readsAndWritesBack(scene, JsonPlaces.at(scene.reply().json(), place, kind -> CODE));
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void whatMayBeAbsentMayBeNullToo(Scene scene) {
    JsonValue document = scene.reply().json();
    for (ModelWalk.Node node : walk(scene).nodes) {
      for (ModelWalk.Attribute attribute : ModelWalk.attributes(node.type())) {
        if (attribute.isOptional() || attribute.isList()) {
          JsonValue absent = JsonPlaces.without(document, node.place(), attribute.wire());
          JsonValue isNull =
              JsonPlaces.with(document, node.place(), Map.of(attribute.wire(), JsonNull.INSTANCE));
          Optional<JsonValue> read = Echo.of(scene.play(scene.reply().with(absent)));
          assertThat(Echo.of(scene.play(scene.reply().with(isNull)))).isEqualTo(read);
          if (attribute.isOptional()) {
            assertThat(read).contains(absent);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void theOrderOfTheFieldsAndWhatStandsBetweenThemDoNotMatter(Scene scene) {
    JsonValue document = scene.reply().json();
    JsonValue reversed = document;
    for (List<Object> place : JsonPlaces.objects(document)) {
      reversed = JsonPlaces.at(reversed, place, ForwardTest::reversed);
    }
    readsAndWritesBack(scene, reversed);
    String spaced = "\uFEFF \r\n\t" + scene.reply().text() + "\n ";
    Object read = scene.play(scene.reply().with(spaced));
    assertThat(Echo.of(read)).isEqualTo(Echo.of(scene.result()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aRefusalOfTomorrowIsTheSameRefusal_andNothingOfItIsLost(Scene scene) {
    JsonValue document = scene.reply().json();
    assertThat(JsonPlaces.objects(document)).isNotEmpty();
    for (List<Object> place : JsonPlaces.objects(document)) {
      JsonValue more = JsonPlaces.with(document, place, fieldsOfTomorrow());
      Reply reply = scene.reply().with(more);
      ResponseException refused =
          catchThrowableOfType(ResponseException.class, () -> scene.play(reply));
      assertThat(refused.status()).isEqualTo(scene.reply().status());
      assertThat(refused.rawBody()).isEqualTo(reply.bytes());
      assertThat(refused.problem().orElseThrow().members())
          .isEqualTo(Reply.JSON.readMembers(reply.bytes()));
    }
  }

  @Test
  void everyModelThatAnAnswerLeadsToWasMet_andEveryAttributeOfIt() {
    Set<Class<?>> reachable = new LinkedHashSet<>();
    Map<Class<?>, Set<String>> met = new LinkedHashMap<>();
    for (Recording recording : RECORDINGS) {
      recording.portal().methods().values().forEach(type -> ModelWalk.reachable(type, reachable));
    }
    scenes()
        .forEach(
            scene ->
                JsonPlaces.each(
                    scene.reply().json(),
                    List.of(),
                    (place, value) ->
                        walk(scene).nodes.stream()
                            .filter(node -> node.place().equals(place))
                            .forEach(
                                node ->
                                    met.computeIfAbsent(node.type(), t -> new LinkedHashSet<>())
                                        .addAll(((JsonObject) value).members().keySet()))));
    assertThat(reachable).isNotEmpty();
    for (Class<?> model : reachable) {
      assertThat(met).containsKey(model);
      assertThat(met.get(model))
          .as("attributes of " + model.getSimpleName() + " in the answers of the sandbox")
          .containsAll(
              ModelWalk.attributes(model).stream().map(ModelWalk.Attribute::wire).toList());
    }
  }

  @Test
  void noCodeOfAServiceIsABareEnumeration() {
    Set<Class<?>> reachable = new LinkedHashSet<>();
    for (Recording recording : RECORDINGS) {
      recording.portal().methods().values().forEach(type -> ModelWalk.reachable(type, reachable));
    }
    for (Class<?> model : reachable) {
      assertThat(ModelWalk.attributes(model))
          .as("attributes of " + model.getSimpleName())
          .noneMatch(attribute -> ModelWalk.isBareEnum(attribute.type()));
    }
  }

  @Test
  void aWholeSessionWorksWithAServiceOfTomorrow_overTheNetwork() {
    for (PortalUnderTest portal : Portals.start()) {
      try (Recording tomorrow =
          Recording.of(
              portal,
              (key, reply) -> reply.isJson() ? reply.with(ofTomorrow(reply.json())) : reply)) {
        for (Scene scene : tomorrow.scenes()) {
          if (scene.reply().isJson() && !WITHOUT_ECHO.contains(returned(scene))) {
            assertThat(Echo.of(scene.result())).contains(ofTomorrow(scene.reply().json()));
          }
        }
      }
    }
  }

  private static Type returned(Scene scene) {
    return scene.recording().portal().methods().get(scene.name());
  }

  private static ModelWalk walk(Scene scene) {
    return ModelWalk.of(scene.reply().json(), returned(scene));
  }

  private static JsonValue ofTomorrow(JsonValue document) {
    JsonValue more = document;
    for (List<Object> place : JsonPlaces.objects(document)) {
      more = JsonPlaces.with(more, place, fieldsOfTomorrow());
    }
    return more;
  }

  private static JsonValue reversed(JsonValue object) {
    List<String> names = new ArrayList<>(((JsonObject) object).members().keySet());
    Collections.reverse(names);
    Map<String, JsonValue> members = new LinkedHashMap<>();
    names.forEach(name -> members.put(name, ((JsonObject) object).members().get(name)));
    return new JsonObject(members);
  }

  private static void readsAndWritesBack(Scene scene, JsonValue document) {
    Optional<JsonValue> echo = Echo.of(scene.play(scene.reply().with(document)));
    if (WITHOUT_ECHO.contains(returned(scene))) {
      assertThat(echo).isEmpty();
    } else {
      assertThat(echo).as(scene.name()).contains(document);
    }
  }
}
