package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.client.internal.BodyFault;
import fr.passerelle.sdk.client.internal.BodyReader;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.identifier.Nic;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import fr.passerelle.sdk.netentreprises.apidsn.ListFormat;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedDeposit;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedObject;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.ReturnStatus;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.netentreprises.returns.ReturnNature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the lists of the API hold, read tolerantly: only what must be named is required. */
final class Lists {
  private Lists() {}

  static BodyReader<WindowList<ListedReturn>> returns(SdkRuntime runtime, ListFormat format) {
    return new ListReader<>(runtime, format.mediaType(), "retours", "flux", Lists::returns);
  }

  static BodyReader<WindowList<ListedDeposit>> deposits(SdkRuntime runtime, ListFormat format) {
    return new ListReader<>(runtime, format.mediaType(), "depots", "declarant", Lists::deposits);
  }

  static BodyReader<WindowList<ListedObject>> objects(SdkRuntime runtime) {
    return new ListReader<>(
        runtime, ListFormat.XML.mediaType(), "objets", "declarant", Lists::objects);
  }

  private static List<ListedReturn> returns(Node list) throws BodyFault {
    List<ListedReturn> found = new ArrayList<>();
    List<Node> fluxes = list.all("flux");
    for (int i = 0; i < fluxes.size(); i++) {
      for (Node one : fluxes.get(i).all("retour")) {
        found.add(
            ListedReturn.builder()
                .flux(named(fluxes.get(i), "id", "flux[" + i + "].id"))
                .id(one.textOf("id"))
                .nature(one.textOf("nature").map(code -> OpenCode.of(ReturnNature.class, code)))
                .status(one.textOf("statut").map(code -> OpenCode.of(ReturnStatus.class, code)))
                .publication(one.textOf("publication").flatMap(Stamps::read))
                .production(one.textOf("production").flatMap(Stamps::read))
                .ops(one.textOf("ops"))
                .delegate(one.textOf("delegataire"))
                .url(one.textOf("url"))
                .build());
      }
    }
    return found;
  }

  private static List<ListedDeposit> deposits(Node list) throws BodyFault {
    List<ListedDeposit> found = new ArrayList<>();
    for (Node person : list.all("declarant")) {
      List<Node> deposits = person.all("depot");
      for (int i = 0; i < deposits.size(); i++) {
        found.add(
            ListedDeposit.builder()
                .flux(named(deposits.get(i), "idflux", "depot[" + i + "].idflux"))
                .date(deposits.get(i).textOf("date").flatMap(Stamps::read))
                .status(deposits.get(i).textOf("statut"))
                .declarant(declarant(person))
                .build());
      }
    }
    return found;
  }

  private static List<ListedObject> objects(Node list) {
    List<ListedObject> found = new ArrayList<>();
    for (Node person : list.all("declarant")) {
      for (Node one : person.all("objet")) {
        found.add(
            ListedObject.builder()
                .id(one.textOf("id"))
                .siren(one.textOf("siren").flatMap(text -> Siren.parse(text).value()))
                .nic(one.textOf("nic").flatMap(text -> Nic.parse(text).value()))
                .wholeCompany(one.child("ensemble").isPresent())
                .nature(one.textOf("nature"))
                .publication(one.textOf("publication").flatMap(Stamps::read))
                .production(one.textOf("production").flatMap(Stamps::read))
                .producer(one.textOf("producteur"))
                .carrier(one.textOf("porteur"))
                .url(one.textOf("url"))
                .declarant(declarant(person))
                .build());
      }
    }
    return found;
  }

  private static String named(Node node, String name, String path) throws BodyFault {
    Optional<String> text = node.textOf(name);
    if (text.isEmpty()) {
      throw new BodyFault("an identifier is missing", path, 0, 0);
    }
    return text.get();
  }

  /** A person whom the list does not name as it should is nobody, and no reason to stop. */
  private static Optional<Declarant> declarant(Node person) {
    Optional<Siret> siret = person.textOf("siret").flatMap(text -> Siret.parse(text).value());
    Optional<String> name = person.textOf("nom");
    Optional<String> firstName = person.textOf("prenom");
    if (siret.isEmpty() || name.isEmpty() || firstName.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Declarant.of(siret.get(), name.get(), firstName.get()));
    } catch (ConfigurationException e) {
      return Optional.empty();
    }
  }
}
