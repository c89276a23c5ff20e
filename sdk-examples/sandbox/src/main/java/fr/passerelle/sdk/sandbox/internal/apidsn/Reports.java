package fr.passerelle.sdk.sandbox.internal.apidsn;

import fr.passerelle.sdk.sandbox.apidsn.ApiDsnRate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes reports of the DSN system, schema {@code dsn_bilans_v02r03}. */
final class Reports {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;

  private Reports() {}

  static byte[] aee(Flux flux) {
    Xml xml = report("AEE").open("envoi").open("envoi_identification");
    identification(xml, flux.person, flux.id, flux.head, flux.at, true);
    return xml.close().open("envoi_bilan").element("envoi_etat", "OK").bytes();
  }

  static byte[] are(
      String person, String id, Optional<DsnHead> head, Instant at, String code, String message) {
    Xml xml = report("ARE").open("envoi").open("envoi_identification");
    identification(xml, person, id, head.orElse(new DsnHead(Map.of())), at, false);
    xml.close().open("envoi_bilan").element("envoi_etat", "KO").close();
    anomaly(xml, "envoi_anomalie", code, message, Optional.empty());
    return xml.bytes();
  }

  static byte[] cco(Flux flux) {
    Xml xml = report("CCO").open("envoi").open("envoi_identification");
    identification(xml, flux.person, flux.id, flux.head, flux.at, false);
    xml.close().open("envoi_bilan").element("envoi_etat", "OK");
    xml.open("envoi_contenu").element("declarations", "1").close().close().close();
    declaration(xml, flux.head.value("S21.G00.06.001"), flux.head.value("S21.G00.11.001"));
    xml.open("declaration_bilan").element("etat", "OK").open("niveau_conformite");
    return xml.element("etat_conformite", "OK").bytes();
  }

  static byte[] ban(Flux flux, String code, int line) {
    Xml xml = report("BAN").open("envoi").open("envoi_identification");
    identification(xml, flux.person, flux.id, flux.head, flux.at, false);
    xml.close().open("envoi_bilan").element("envoi_etat", "KO").open("envoi_compteurs");
    xml.element("envoi_categorie", "declaration").element("nombre", "1").close().close().close();
    declaration(xml, flux.head.value("S21.G00.06.001"), flux.head.value("S21.G00.11.001"));
    xml.open("declaration_bilan").element("etat", "KO").open("declaration_compteurs");
    xml.element("categorie", "bloquant").element("nombre", "1").close();
    xml.open("niveau_conformite").element("etat_conformite", "KO").close().close();
    anomaly(
        xml,
        "declaration_anomalie",
        code,
        "Anomalie bloquante.\n  ",
        Optional.of(Integer.toString(line)));
    return xml.bytes();
  }

  static byte[] rates(Flux flux, String siret, List<ApiDsnRate> rates, boolean older) {
    Xml xml = report("34").open("envoi").open("envoi_identification");
    xml.element("idflux", flux.id).element("emetteur_siret", sender(flux.head)).close();
    xml.open("envoi_bilan").element("envoi_etat", "OK").close().close();
    declaration(xml, siret.substring(0, 9), siret.substring(9));
    xml.open("declaration_bilan").element("etat", "OK");
    if (older) {
      rates.forEach(rate -> older(xml, rate));
      return xml.bytes();
    }
    xml.close().close().open("communication").open("information_collective", "type", "atmp");
    rates.forEach(rate -> current(xml, rate));
    return xml.bytes();
  }

  private static void current(Xml xml, ApiDsnRate rate) {
    String computed =
        rate.computed()
            .truncatedTo(ChronoUnit.SECONDS)
            .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    xml.open("calcul", "date_calcul", computed).open("information");
    xml.open("donnees_clefs").open("rubriques");
    xml.element("rubrique_string", rate.section(), "name", "section");
    xml.element("rubrique_date", DAY.format(rate.from()), "name", "dateDebutEffet");
    xml.close().close().open("donnees_paie");
    xml.element("taux", rate.rate().toPlainString(), "part", "patronale").close();
    xml.open("donnees_declaration").open("rubriques");
    xml.element("rubrique_string", rate.ctn(), "name", "codeCtn");
    xml.element("rubrique_string", rate.riskCode(), "name", "codeRisque");
    xml.element("rubrique_string", rate.isOffice() ? "B" : "", "name", "temoinBureau");
    xml.close().close().close().close();
  }

  private static void older(Xml xml, ApiDsnRate rate) {
    xml.open("taux_AT").element("code_ctn", rate.ctn()).element("section", rate.section());
    xml.element("code_risque", rate.riskCode());
    xml.element("temoin_bureau", rate.isOffice() ? Optional.of("B") : Optional.empty());
    xml.element("taux", rate.rate().toPlainString());
    xml.element("date_effet", DAY.format(rate.from()));
    xml.element("date_calcul", DAY.format(rate.computed())).close();
  }

  private static Xml report(String type) {
    Xml xml = new Xml();
    return xml.open(
        "gipmds:rapport",
        "type",
        type,
        "profil",
        "DSN",
        "version",
        "v02r03",
        "xmlns:gipmds",
        "http://www.gip-mds.fr/");
  }

  private static void identification(
      Xml xml, String person, String id, DsnHead head, Instant at, boolean registered) {
    String[] names = person.split(";", -1);
    if (names.length == 3) {
      xml.open("declarant").element("siret", names[0]).element("nom", names[1]);
      xml.element("prenom", names[2]).close();
    }
    xml.element("idflux", id).element("identifiant", "MtoM");
    xml.element("version_norme", head.maybe("S10.G00.00.006"));
    xml.element("point_de_depot", head.maybe("S10.G00.00.007").orElse("01"));
    xml.element("type_envoi", head.maybe("S10.G00.00.008"));
    xml.element("essai_reel", head.value("S10.G00.00.005"));
    xml.element("emetteur_siret", sender(head));
    xml.element("nom_logiciel", head.maybe("S10.G00.00.001"));
    xml.element("editeur_logiciel", head.maybe("S10.G00.00.002"));
    xml.element("version_logiciel", head.maybe("S10.G00.00.003"));
    dates(xml, at, "reception");
    if (registered) {
      dates(xml, at, "enregistrement");
    }
  }

  private static void dates(Xml xml, Instant at, String what) {
    xml.element("date_" + what, DAY.format(Stamps.local(at)));
    xml.element("heure_" + what, TIME.format(Stamps.local(at).truncatedTo(ChronoUnit.SECONDS)));
  }

  private static void declaration(Xml xml, String siren, String nic) {
    xml.open("declaration").open("declaration_identification").element("rang", "1");
    xml.element("SIREN", siren).element("nic_affectation", nic).close();
  }

  private static void anomaly(
      Xml xml, String element, String code, String message, Optional<String> line) {
    xml.open(element).open("description").element("code", code);
    xml.element("categorie", "bloquant").element("message", message);
    xml.element("numero_ligne", line).close().close();
  }

  private static String sender(DsnHead head) {
    return head.value("S10.G00.01.001") + head.value("S10.G00.01.002");
  }
}
