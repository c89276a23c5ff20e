package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.returns.ReportIssue.Reason;
import fr.passerelle.sdk.xml.internal.XmlElement;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads AT/MP rates in both places where a CRM 34 has them: {@code communication}, with the
 * establishment beside it in {@code declaration}, and {@code taux_AT} inside {@code declaration}. A
 * rate that lacks something is left whole among the other values, with an issue.
 */
final class RateReader {
  private static final String OFFICE = "B";

  private final Taken taken;

  RateReader(Taken taken) {
    this.taken = taken;
  }

  List<ReportedRate> read(XmlElement report) {
    Optional<String> flux =
        report.at("envoi", "envoi_identification").flatMap(id -> id.textOf("idflux"));
    List<ReportedRate> rates = new ArrayList<>();
    for (XmlElement declaration : report.children("declaration")) {
      for (XmlElement result : declaration.children("declaration_bilan")) {
        for (XmlElement rate : result.children("taux_AT")) {
          older(rate, establishment(declaration), flux).ifPresent(rates::add);
        }
      }
    }
    Optional<XmlElement> communication = report.child("communication");
    if (communication.isPresent()) {
      List<ReportedRate> current = current(report, communication.get(), flux);
      rates.addAll(current);
    }
    return rates;
  }

  private Optional<ReportedRate> older(
      XmlElement element, Optional<Siret> establishment, Optional<String> flux) {
    Parts parts = new Parts(establishment, flux);
    parts.section = taken.text(element, "section");
    parts.committee = taken.text(element, "code_ctn");
    parts.riskCode = taken.text(element, "code_risque");
    parts.office = taken.text(element, "temoin_bureau");
    parts.rate = taken.read(element.child("taux"), XmlValues::decimal);
    parts.effectiveFrom = taken.read(element.child("date_effet"), XmlValues::date);
    parts.computedAt = taken.read(element.child("date_calcul"), XmlValues::dateTime);
    return parts.build(element);
  }

  private List<ReportedRate> current(
      XmlElement report, XmlElement communication, Optional<String> flux) {
    List<ReportedRate> rates = new ArrayList<>();
    Set<Siret> establishments = new LinkedHashSet<>();
    report
        .children("declaration")
        .forEach(one -> establishment(one).ifPresent(establishments::add));
    Optional<Siret> only =
        establishments.size() == 1
            ? Optional.of(establishments.iterator().next())
            : Optional.empty();
    for (XmlElement collective : communication.children("information_collective")) {
      if (!collective.attribute("type").filter("atmp"::equalsIgnoreCase).isPresent()) {
        continue;
      }
      taken.attribute(collective, "type");
      for (XmlElement computation : collective.children("calcul")) {
        Optional<LocalDateTime> computedAt = computedAt(computation);
        for (XmlElement information : computation.children("information")) {
          information(information, only, computedAt, flux).ifPresent(rates::add);
        }
      }
    }
    if (!rates.isEmpty() && only.isEmpty()) {
      taken.doubt(
          report,
          establishments.isEmpty() ? Reason.NO_ESTABLISHMENT : Reason.SEVERAL_ESTABLISHMENTS);
    }
    return rates;
  }

  private Optional<LocalDateTime> computedAt(XmlElement computation) {
    Optional<String> written = computation.attribute("date_calcul");
    try {
      Optional<LocalDateTime> read = written.map(XmlValues::dateTime);
      taken.attribute(computation, "date_calcul");
      return read;
    } catch (DateTimeException e) {
      taken.doubt(computation, Reason.UNREADABLE_VALUE);
      return Optional.empty();
    }
  }

  private Optional<ReportedRate> information(
      XmlElement information,
      Optional<Siret> establishment,
      Optional<LocalDateTime> computedAt,
      Optional<String> flux) {
    Parts parts = new Parts(establishment, flux);
    parts.computedAt = computedAt;
    Optional<XmlElement> keys = information.at("donnees_clefs", "rubriques");
    parts.section = taken.read(named(keys, "section"), text -> text);
    parts.effectiveFrom =
        taken.read(
            named(keys, "dateDebutEffet").or(() -> named(keys, "dateDebut")), XmlValues::date);
    Optional<XmlElement> declared = information.at("donnees_declaration", "rubriques");
    parts.committee = taken.read(named(declared, "codeCtn"), text -> text);
    parts.riskCode = taken.read(named(declared, "codeRisque"), text -> text);
    parts.office = taken.read(named(declared, "temoinBureau"), text -> text);
    parts.rate = taken.read(employerRate(information), XmlValues::decimal);
    return parts.build(information);
  }

  private Optional<XmlElement> employerRate(XmlElement information) {
    for (XmlElement pay : information.children("donnees_paie")) {
      for (XmlElement rate : pay.children("taux")) {
        if (rate.attribute("part").filter("patronale"::equalsIgnoreCase).isPresent()) {
          taken.attribute(rate, "part");
          return Optional.of(rate);
        }
      }
    }
    return Optional.empty();
  }

  /** The rubrique of that name, whatever its type: the name stands in an attribute. */
  private Optional<XmlElement> named(Optional<XmlElement> rubriques, String name) {
    Optional<XmlElement> found =
        rubriques.flatMap(
            all ->
                all.children().stream()
                    .filter(one -> one.attribute("name").filter(name::equalsIgnoreCase).isPresent())
                    .findFirst());
    found.ifPresent(element -> taken.attribute(element, "name"));
    return found;
  }

  private static Optional<Siret> establishment(XmlElement declaration) {
    Optional<XmlElement> id = declaration.child("declaration_identification");
    Optional<String> siren = id.flatMap(known -> known.textOf("SIREN"));
    Optional<String> nic = id.flatMap(known -> known.textOf("nic_affectation"));
    return siren.flatMap(first -> nic.flatMap(last -> Siret.parse(first + last).value()));
  }

  /** What a rate needs, as far as it was found. */
  private final class Parts {
    private final Optional<Siret> establishment;
    private final Optional<String> flux;
    private Optional<String> section = Optional.empty();
    private Optional<String> committee = Optional.empty();
    private Optional<String> riskCode = Optional.empty();
    private Optional<String> office = Optional.empty();
    private Optional<BigDecimal> rate = Optional.empty();
    private Optional<LocalDate> effectiveFrom = Optional.empty();
    private Optional<LocalDateTime> computedAt = Optional.empty();

    Parts(Optional<Siret> establishment, Optional<String> flux) {
      this.establishment = establishment;
      this.flux = flux;
    }

    Optional<ReportedRate> build(XmlElement place) {
      boolean complete =
          section.isPresent()
              && riskCode.isPresent()
              && rate.isPresent()
              && effectiveFrom.isPresent()
              && computedAt.isPresent()
              && office.filter(sign -> !sign.equalsIgnoreCase(OFFICE)).isEmpty();
      if (!complete) {
        taken.leave(place);
        taken.doubt(place, Reason.INCOMPLETE_RATE);
        return Optional.empty();
      }
      return Optional.of(
          ReportedRate.builder()
              .establishment(establishment)
              .section(section.get())
              .technicalCommittee(committee)
              .riskCode(riskCode.get())
              .office(office.isPresent())
              .rate(rate.get())
              .effectiveFrom(effectiveFrom.get())
              .computedAt(computedAt.get())
              .flux(flux)
              .build());
    }
  }
}
