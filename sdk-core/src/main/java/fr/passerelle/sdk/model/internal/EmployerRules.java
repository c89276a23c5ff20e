package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.identifier.Nic;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.Establishment;
import fr.passerelle.sdk.model.ModelRule;
import java.util.List;

/** The numbers of an employer and of its establishments. */
final class EmployerRules {
  private EmployerRules() {}

  private static void contradictions(Employer employer, Objections objections) {
    List<Establishment> establishments = employer.getEstablishments();
    for (int i = 0; i < establishments.size(); i++) {
      if (!establishments.get(i).getSiret().siren().equals(employer.getSiren())) {
        objections.add(
            ModelRule.ESTABLISHMENT_OF_OTHER_EMPLOYER,
            Step.into("establishments", i),
            Step.to("siret"));
      }
    }
    boolean isForeignNic =
        employer
            .getHeadOfficeNic()
            .map(text -> Nic.parse(text).value())
            .filter(nic -> nic.isEmpty() || !nic.get().belongsTo(employer.getSiren()))
            .isPresent();
    if (isForeignNic) {
      objections.add(ModelRule.HEAD_OFFICE_OF_OTHER_EMPLOYER, "headOfficeNic");
    }
  }

  /** For {@link Coherent}. */
  public static final class Coherence extends RuleValidator<Coherent, Employer> {
    /** For the provider. */
    public Coherence() {
      super(EmployerRules::contradictions);
    }
  }
}
