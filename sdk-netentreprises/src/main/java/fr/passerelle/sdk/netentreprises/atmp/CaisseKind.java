package fr.passerelle.sdk.netentreprises.atmp;

/** What a body of the AT/MP branch is. */
public enum CaisseKind {
  /** <i>Caisse d'assurance retraite et de la santé au travail</i>. */
  CARSAT,
  /** <i>Caisse régionale d'assurance maladie d'Île-de-France</i>. */
  CRAMIF,
  /** <i>Caisse générale de sécurité sociale</i>, overseas. */
  CGSS,
  /** <i>Caisse de sécurité sociale</i> of Mayotte. */
  CSS
}
