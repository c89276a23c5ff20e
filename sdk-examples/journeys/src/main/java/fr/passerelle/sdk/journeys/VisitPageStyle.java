package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.rule.visit.VisitKind;

/** How the visit calendar looks: its style sheet and the short names in its timeline. */
final class VisitPageStyle {
  static final String CSS =
      """
      :root { --ink: #1d2530; --line: #cfd6df; --late: #9c1c1c; --soon: #7a4b00; --later: #1f5673; }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 92rem; padding: 1.5rem; color: var(--ink);
        font: 1rem/1.45 system-ui, sans-serif; background: #fff; }
      h1 { margin: 0; font-size: 1.7rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
      .figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; }
      .figures div { border: 1px solid var(--line); border-left: .4rem solid; padding: .5rem .9rem;
        display: flex; flex-direction: column-reverse; }
      .figures dt { color: var(--ink); } .figures dd { margin: 0; font-size: 1.6rem; font-weight: 700; }
      .late { color: var(--late); } .soon { color: var(--soon); } .later { color: var(--later); }
      .unknown { color: #555; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; font-size: .9rem; }
      caption { text-align: left; color: #555; padding-bottom: .3rem; }
      th, td { border: 1px solid var(--line); padding: .3rem .45rem; text-align: left;
        vertical-align: top; }
      thead th { background: #eef2f6; white-space: nowrap; }
      tbody th { font-weight: 600; white-space: nowrap; }
      .timeline td { padding: .15rem; min-width: 4rem; }
      .timeline a { display: block; margin: .1rem 0; padding: .1rem .3rem; text-decoration: none;
        border: 1px solid currentcolor; border-left-width: .3rem; border-radius: .2rem;
        font-size: .8rem; }
      .timeline a.late { border-style: double; border-width: 3px; font-weight: 700; }
      .timeline a:focus, .timeline a:hover { outline: 2px solid currentcolor; }
      .by { font-style: italic; }
      .category { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .25rem;
        font-weight: 400; font-size: .8rem; }
      td.late, td.soon, td.later { white-space: nowrap; }
      tr:target { outline: 3px solid var(--soon); }
      small { color: #4a5563; }
      @media print {
        @page { size: A4 landscape; margin: 12mm; }
        body { max-width: none; padding: 0; font-size: 9pt; } table { font-size: 8pt; }
        .scroll { overflow: visible; } thead { display: table-header-group; }
        tr { break-inside: avoid; } .timeline td { min-width: 0; } .timeline a { font-size: 7pt; }
      }
      """;

  private VisitPageStyle() {}

  /** A name short enough for a cell of the timeline. */
  static String tag(VisitKind kind) {
    return switch (kind) {
      case VIP_INITIAL -> "VIP init.";
      case VIP_PERIODIC -> "VIP";
      case EMA_INITIAL -> "EMA init.";
      case EMA_PERIODIC -> "EMA";
      case INTERMEDIATE -> "Interm.";
      case MID_CAREER -> "Mi-carr.";
      case POST_EXPOSURE -> "Post-exp.";
      case PRE_RETURN -> "Prérep.";
      case RETURN -> "Reprise";
      case REFERRAL -> "Orient.";
      case ON_DEMAND -> "Demande";
      case ATTESTATION -> "Attest.";
    };
  }
}
