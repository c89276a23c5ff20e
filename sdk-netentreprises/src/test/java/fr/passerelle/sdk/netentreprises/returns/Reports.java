package fr.passerelle.sdk.netentreprises.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reports written for the tests, in the format of the operator's schema. */
final class Reports {
  static final String FLUX = "F1aBcDe.-gHiJkLmNoPqRsT";

  /** Beside the checkout, or where the property says; tests that need it are skipped without it. */
  static final Path OPERATOR =
      Path.of(
          System.getProperty("passerelle.reference", "../../shared/reference"), "net-entreprises");

  private Reports() {}

  static DsnReport read(String xml) {
    try {
      return DsnReportReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String report(String type, String inside) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <gipmds:rapport xmlns:gipmds="http://www.gip-mds.fr/" type="%s" profil="DSN" version="v02r02">
        %s
        </gipmds:rapport>
        """
        .formatted(type, inside);
  }

  static String sending(String state, String after) {
    return """
        <envoi>
          <envoi_identification>
            <declarant><siret>73282932000074</siret><nom>MAROLLE</nom><prenom>ARMELIN</prenom></declarant>
            <idflux>%s</idflux>
            <identifiant>paie-octobre.dsn</identifiant>
            <version_norme>P26V01</version_norme>
            <point_de_depot>01</point_de_depot>
            <type_envoi>01</type_envoi>
            <essai_reel>02</essai_reel>
            <emetteur_siret>73282932000074</emetteur_siret>
            <raison_sociale>RELIURES DU PERCHE</raison_sociale>
            <nom_logiciel>paielog</nom_logiciel>
            <editeur_logiciel>PERCHE EDITION</editeur_logiciel>
            <version_logiciel>12.4</version_logiciel>
            <date_reception>2026-11-04</date_reception>
            <heure_reception>08:15:30</heure_reception>
            <date_enregistrement>2026-11-04</date_enregistrement>
            <heure_enregistrement>08:15:31.250+01:00</heure_enregistrement>
          </envoi_identification>
          <envoi_bilan>
            <envoi_etat>%s</envoi_etat>
            <envoi_contenu><declarations>1</declarations><salaries>51</salaries></envoi_contenu>
            <envoi_compteurs><envoi_categorie>total</envoi_categorie><nombre>2</nombre></envoi_compteurs>
          </envoi_bilan>
          %s
        </envoi>
        """
        .formatted(FLUX, state, after);
  }

  static String declaration(String nic, String state, String inResult, String after) {
    return """
        <declaration>
          <declaration_identification>
            <rang>1</rang><nature>01</nature><type>01</type><fraction>11</fraction><ordre>3</ordre>
            <mois>01102026</mois><SIREN>732829320</SIREN><nic_siege>00074</nic_siege>
            <nic_affectation>%s</nic_affectation>
          </declaration_identification>
          <declaration_bilan><etat>%s</etat>%s</declaration_bilan>
          %s
        </declaration>
        """
        .formatted(nic, state, inResult, after);
  }

  static String rates(String computations) {
    return "<communication><information_collective type=\"atmp\">"
        + computations
        + "</information_collective></communication>";
  }

  static String computation(String at, String... informations) {
    return "<calcul date_calcul=\"" + at + "\">" + String.join("", informations) + "</calcul>";
  }

  static String rate(String section, String from, String rate, String riskCode, String sign) {
    return """
        <information>
          <donnees_clefs><rubriques>
            <rubrique_string name="section">%s</rubrique_string>
            <rubrique_date name="dateDebutEffet">%s</rubrique_date>
          </rubriques></donnees_clefs>
          <donnees_paie><taux part="patronale">%s</taux></donnees_paie>
          <donnees_declaration><rubriques>
            <rubrique_string name="codeCtn">AB</rubrique_string>
            <rubrique_string name="codeRisque">%s</rubrique_string>
            %s
          </rubriques></donnees_declaration>
        </information>
        """
        .formatted(section, from, rate, riskCode, sign);
  }
}
