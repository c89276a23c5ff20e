package fr.passerelle.sdk.sandbox.internal.apidsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnBehaviour;
import fr.passerelle.sdk.sandbox.internal.apidsn.FluxStore.StoredObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes lists, in XML and in both kinds of JSON. */
record ListWriter(ApiDsnBehaviour behaviour, String urlPrefix) {
  byte[] returnsXml(Map<Flux, List<Flux.Return>> fluxes) {
    Xml xml = Xml.document("retours");
    fluxes.forEach(
        (flux, returns) -> {
          xml.open("flux").element("id", flux.id);
          for (Flux.Return one : returns) {
            String published = Stamps.of(one.published());
            xml.open("retour").element("publication", published).element("production", published);
            if (!behaviour.bareLists()) {
              xml.element("ops", one.ops()).element("delegataire", one.delegate());
            }
            xml.element("nature", one.nature()).element("statut", one.status());
            xml.element("id", one.id());
            if (!behaviour.bareLists()) {
              xml.element("url", url(flux, one));
            }
            xml.close();
          }
          xml.close();
        });
    return xml.bytes();
  }

  JsonNode returnsJson(Map<Flux, List<Flux.Return>> fluxes) {
    List<JsonNode> all = new ArrayList<>();
    fluxes.forEach(
        (flux, returns) -> {
          ObjectNode node = object().put("id", flux.id);
          List<JsonNode> inside = new ArrayList<>();
          returns.forEach(one -> inside.add(json(flux, one)));
          node.set(behaviour.guideJson() ? "retour" : "Retour", several(inside));
          all.add(node);
        });
    ObjectNode list = object();
    list.set("flux", several(all));
    return behaviour.guideJson() ? object().set("retours", list) : list;
  }

  byte[] depositsXml(String person, List<Flux> deposits) {
    Xml xml = Xml.document("depots");
    person(xml, person);
    for (Flux flux : deposits) {
      xml.open("depot").element("idflux", flux.id).element("date", Stamps.of(flux.at));
      xml.element("statut", "OK").close();
    }
    return xml.bytes();
  }

  JsonNode depositsJson(String person, List<Flux> deposits) {
    String[] names = person.split(";", -1);
    List<JsonNode> all = new ArrayList<>();
    for (Flux flux : deposits) {
      all.add(object().put("date", Stamps.of(flux.at)).put("idflux", flux.id).put("statut", "OK"));
    }
    ObjectNode declarant = object();
    declarant.set("depot", several(all));
    if (names.length == 3) {
      declarant.put("siret", names[0]).put("nom", names[1]).put("prenom", names[2]);
    }
    return object().set("declarant", declarant);
  }

  byte[] objectsXml(Map<String, List<StoredObject>> byPerson) {
    Xml xml = Xml.document("objets");
    byPerson.forEach(
        (person, objects) -> {
          person(xml, person);
          for (StoredObject one : objects) {
            String published = Stamps.of(one.published());
            xml.open("objet").element("id", one.id()).element("siren", one.siren());
            one.nic()
                .ifPresentOrElse(
                    nic -> xml.element("nic", nic), () -> xml.element("ensemble", "true"));
            xml.element("nature", "FPOC").element("publication", published);
            xml.element("production", published);
            if (!behaviour.bareLists()) {
              xml.element("url", urlPrefix + "/telecharger-objet/1.0/" + one.id() + "/xml");
            }
            xml.element("producteur", "P0942");
            if (!behaviour.bareLists()) {
              xml.element("porteur", "DZ2114");
            }
            xml.close();
          }
          xml.close();
        });
    return xml.bytes();
  }

  private JsonNode json(Flux flux, Flux.Return one) {
    String published = Stamps.of(one.published());
    ObjectNode node = object().put("publication", published).put("production", published);
    node.put("nature", one.nature()).put("statut", one.status()).put("id", one.id());
    boolean bare = behaviour.bareLists();
    if (bare && behaviour.guideJson()) {
      return node;
    }
    Optional<String> nothing = Optional.empty();
    node.put("url", bare ? null : url(flux, one));
    node.put("delegataire", (bare ? nothing : one.delegate()).orElse(null));
    return node.put("ops", (bare ? nothing : one.ops()).orElse(null));
  }

  /** The guide writes a single one as an object. */
  private JsonNode several(List<JsonNode> nodes) {
    if (behaviour.guideJson() && nodes.size() == 1) {
      return nodes.get(0);
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    return array.addAll(nodes);
  }

  private String url(Flux flux, Flux.Return one) {
    return urlPrefix + "/telecharger-retour/1.0/" + flux.id + "/" + one.id();
  }

  private static void person(Xml xml, String person) {
    String[] names = person.split(";", -1);
    xml.open("declarant");
    if (names.length == 3) {
      xml.element("siret", names[0]).element("nom", names[1]).element("prenom", names[2]);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
